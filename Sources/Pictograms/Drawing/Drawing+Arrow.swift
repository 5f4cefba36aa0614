import Rehabilitation

extension Drawing {
  /// An arrow, by itself or along the way from the body before.
  func arrow(_ arrow: Pose.Arrow, from before: Body?) -> [Shape] {
    switch arrow.course {
    case .moved, .toAndFro: way(arrow, from: before)
    case .round: round(arrow)
    case .up, .down, .forward, .back, .out, .in: straight(arrow)
    }
  }

  /// The way of a part, beside the limb rather than on it.
  private func way(_ arrow: Pose.Arrow, from before: Body?) -> [Shape] {
    guard let before else {
      let away = Drawing.clearance(of: arrow, in: body) * (arrow.part == .hand ? 1.9 : 1)
      let middle = camera.spot(body.place(of: arrow) + away)
      let half = camera.spot(Vector(1, 0, 0)).x > 0.5 ? Spot(9, 0) : Spot(0, 9)
      return drawn([middle - half, middle, middle + half], isDouble: true)
    }
    let spots = [0.08, 0.5, 0.96].map { share in
      let body = before.blended(with: body, at: share)
      return camera.spot(body.place(of: arrow) + Drawing.clearance(of: arrow, in: body))
    }
    return drawn(spots, isDouble: arrow.course == .toAndFro)
  }

  /// How far from a part its arrow runs.
  private static func clearance(of arrow: Pose.Arrow, in body: Body) -> Vector {
    let leg = arrow.isOther ? body.other : body.working
    let arm = arrow.isOther ? body.otherArm : body.workingArm
    return switch arrow.part {
    case .head: Vector(0, 12.5, 0)
    case .shoulder: body.trunk(-10, 0)
    case .elbow: (arm.elbow - (arm.shoulder + arm.hand) / 2).unit * 6
    case .hand: (arm.hand - arm.elbow).unit * 8
    case .hip: body.trunk(-11, 0)
    case .knee: (leg.knee - (leg.hip + leg.ankle) / 2).unit * 9
    case .ankle: (leg.ankle - leg.knee).unit * 9
    case .heel: leg.foot(-6, -2)
    case .toes: leg.foot(9, 0)
    }
  }

  private func straight(_ arrow: Pose.Arrow) -> [Shape] {
    let isUpright = view == .side && abs(body.trunk.up.y) > 0.6
    let isCentral = arrow.part == .hip || arrow.part == .shoulder
    let isVertical = arrow.course == .up || arrow.course == .down
    let isSideways = arrow.course == .in || arrow.course == .out
    var centre = body.place(of: arrow)
    if arrow.part == .hip, isSideways {
      centre = (arrow.isOther ? body.other : body.working).hip
    }
    // An arrow along the trunk stands behind the back.
    if isCentral, isVertical, isUpright { centre += Vector(-11.5, 0, 0) }
    let place = camera.spot(centre)
    let outwards = camera.spot(body.trunk.right * (arrow.isOther ? -1 : 1)).direction
    let ahead = camera.spot(Vector(1, 0, 0)).x > 0.5 ? Spot(1, 0) : Spot(0, 1)
    let (way, isTowards): (Spot, Bool) =
      switch arrow.course {
      case .up: (Spot(0, -1), false)
      case .down: (Spot(0, 1), true)
      case .forward: (ahead, false)
      case .back: (ahead * -1, false)
      case .out: (outwards, false)
      default: (outwards * -1, true)
      }
    let isBeside = isCentral && isVertical && isUpright
    let near = isBeside ? -7 : clear(arrow.part)
    let far = near + 13
    let (start, end) =
      isTowards ? (place - way * far, place - way * near) : (place + way * near, place + way * far)
    return drawn([start, (start + end) / 2, end], isDouble: false)
  }

  private func clear(_ part: Pose.Arrow.Part) -> Double {
    switch part {
    case .head, .hip, .shoulder: 9
    case .knee: 7
    case .elbow, .hand, .ankle, .heel, .toes: 5.5
    }
  }

  private func round(_ arrow: Pose.Arrow) -> [Shape] {
    let centre = camera.spot(body.place(of: arrow))
    let radius = 11.0
    func spot(_ degrees: Double) -> Spot {
      centre + Spot(cosine(degrees), sine(degrees)) * radius
    }
    return drawn([spot(-60), spot(15), spot(90)], isDouble: false)
  }

  /// A curve through three spots with a head at its end, on a light rim.
  private func drawn(_ spots: [Spot], isDouble: Bool) -> [Shape] {
    let control = spots[1] * 2 - (spots[0] + spots[2]) / 2
    var heads = [head(at: spots[2], from: control)]
    var shaft = spots
    shaft[2] -= (spots[2] - control).direction * 3
    if isDouble {
      heads.append(head(at: spots[0], from: control))
      shaft[0] -= (spots[0] - control).direction * 3
    }
    let tips = heads.map { BandOutline(around: $0.map { Circle($0, 0) }) }
    return [
      Shape(
        outlines: tips, curve: shaft, stroke: .solid("#fff", width: Ink.arrowWidth + 1.6)),
      Shape(curve: shaft, stroke: .solid(Ink.mark, width: Ink.arrowWidth)),
      Shape(outlines: tips, fill: Ink.mark),
    ]
  }

  private func head(at tip: Spot, from control: Spot) -> [Spot] {
    let way = (tip - control).direction
    let side = Spot(-way.y, way.x)
    return [tip, tip - way * 6 + side * 3.2, tip - way * 6 - side * 3.2]
  }
}

extension Spot {
  /// The way with a length of 1.
  var direction: Spot {
    let length = (self * self).sum().squareRoot()
    return length > 1e-9 ? self / length : Spot(0, 0)
  }
}
