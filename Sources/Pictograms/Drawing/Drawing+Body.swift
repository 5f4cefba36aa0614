import Rehabilitation

/// The shapes of one pose.
struct Drawing {
  let body: Body
  let camera: Camera
  let view: Picture.View
  let base: Pose.Base

  func circle(_ place: Vector, _ radius: Double) -> Circle { Circle(camera.spot(place), radius) }

  func outline(_ parts: (Vector, Double)...) -> BandOutline {
    BandOutline(around: parts.map { circle($0.0, $0.1) })
  }

  /// The body, farthest part first.
  func shapes() -> [Shape] {
    let isUnder = base == .sideLyingUnder
    let (near, far) = isUnder ? (body.other, body.working) : (body.working, body.other)
    let (nearArm, farArm) =
      isUnder ? (body.otherArm, body.workingArm) : (body.workingArm, body.otherArm)
    let isFlat = view != .side
    let farTone = isFlat ? Ink.skin : Ink.far
    var shapes: [Shape] = []
    let armsBehind = isFlat && camera.nearness(farArm.hand) < camera.nearness(body.pelvis) - 2
    if !isFlat || armsBehind { shapes += limb(outline(farArm), farTone) }
    if isFlat, armsBehind { shapes += limb(outline(nearArm), Ink.skin) }
    shapes += leg(far, farTone)
    if isUnder { shapes += [mark(body.working)] }
    if isFlat { shapes += leg(near, Ink.skin) }
    shapes += trunk() + head()
    if !isFlat { shapes += leg(near, Ink.skin) }
    if !isUnder { shapes += [mark(body.working)] }
    if isFlat, !armsBehind { shapes += limb(outline(farArm), Ink.skin) }
    if !isFlat || !armsBehind { shapes += limb(outline(nearArm), Ink.skin) }
    return shapes
  }

  private func limb(_ outline: BandOutline, _ tone: String) -> [Shape] {
    [Shape(outlines: [outline], fill: tone, stroke: .solid(Ink.line, width: Ink.lineWidth))]
  }

  private func leg(_ leg: Leg, _ tone: String) -> [Shape] {
    // From the side a foot is a line of two circles; from the front it has a width.
    let half = view == .side ? 0 : 1.5
    let shoe = outline(
      (leg.heel, Skeleton.heelRadius), (leg.toes + leg.foot(0, 0, half), Skeleton.toeRadius),
      (leg.toes - leg.foot(0, 0, half), Skeleton.toeRadius), (leg.ankle + leg.foot(1.5, 0.3), 1.6))
    let trouser = outline(
      (leg.hip, Skeleton.hipRadius), (leg.hip + (leg.knee - leg.hip) * 0.5, 4.5))
    return limb(outline(leg), tone) + [
      Shape(outlines: [trouser], fill: Ink.shorts, stroke: .solid(Ink.line, width: Ink.lineWidth)),
      Shape(outlines: [shoe], fill: Ink.line, stroke: .solid(Ink.line, width: Ink.lineWidth)),
    ]
  }

  /// The ring on the knee in question.
  private func mark(_ leg: Leg) -> Shape {
    Shape(
      outlines: [outline((leg.knee, 4.6))], fill: Ink.markFill,
      stroke: .solid(Ink.mark, width: Ink.markWidth))
  }

  func outline(_ leg: Leg) -> BandOutline {
    BandOutline(
      limb: circle(leg.hip, Skeleton.hipRadius), circle(leg.knee, Skeleton.kneeRadius),
      circle(leg.ankle, Skeleton.ankleRadius))
  }

  func outline(_ arm: Arm) -> BandOutline {
    BandOutline(
      limb: circle(arm.shoulder, Skeleton.shoulderRadius), circle(arm.elbow, Skeleton.elbowRadius),
      circle(arm.hand, Skeleton.handRadius))
  }

  private var pelvisOutline: BandOutline {
    outline(
      (body.working.hip, Skeleton.hipRadius), (body.other.hip, Skeleton.hipRadius),
      (body.pelvis + body.trunk(0, 3, 3.2), 5), (body.pelvis + body.trunk(0, 3, -3.2), 5))
  }

  private var shirtOutline: BandOutline {
    let chest = Skeleton.trunk - 4.6
    return outline(
      (body.pelvis + body.trunk(0, 4, 3), Skeleton.trunkRadius - 0.4),
      (body.pelvis + body.trunk(0, 4, -3), Skeleton.trunkRadius - 0.4),
      (body.pelvis + body.trunk(0.6, chest, 4.6), Skeleton.trunkRadius),
      (body.pelvis + body.trunk(0.6, chest, -4.6), Skeleton.trunkRadius))
  }

  private func trunk() -> [Shape] {
    let line = Shape.Stroke.solid(Ink.line, width: Ink.lineWidth)
    let throat = outline((body.neck, 2.6), (body.neck + (body.head - body.neck) * 0.6, 2.6))
    return [
      Shape(outlines: [throat], fill: Ink.skin, stroke: line),
      Shape(outlines: [pelvisOutline], fill: Ink.shorts, stroke: line),
      Shape(outlines: [shirtOutline], fill: Ink.shirt, stroke: line),
    ]
  }

  private func head() -> [Shape] {
    let line = Shape.Stroke.solid(Ink.line, width: Ink.lineWidth)
    let radius = Skeleton.headRadius
    let nose = outline((body.head + body.face(radius + 0.2, -0.8), 1))
    let skull = outline((body.head, radius))
    let isFront = camera.nearness(body.face.forward) > 0.7
    if isFront {
      // Hair all round, and the face on it.
      let face = outline((body.head + body.face(0, -1.7), radius - 2))
      return [
        Shape(outlines: [skull], fill: Ink.line, stroke: line),
        Shape(outlines: [face], fill: Ink.skin),
      ]
    }
    let hair = outline(
      (body.head + body.face(-1.9, 2.0), radius - 1.9),
      (body.head + body.face(1.2, 3.9), radius - 4.2),
      (body.head + body.face(-3.4, -1.5), radius - 4))
    return [
      Shape(outlines: [nose], fill: Ink.skin, stroke: line),
      Shape(outlines: [skull], fill: Ink.skin, stroke: line),
      Shape(outlines: [hair], fill: Ink.line),
    ]
  }
}
