import Rehabilitation

extension Scene {
  /// Where the body moves.
  mutating func surround(_ prop: Prop) {
    let x = body.pelvis.x
    switch prop {
    case .water: water()
    case .cones:
      for place in [x - 34, x + 34] {
        add([BandOutline(around: [-4.0, 4].map { cone($0 + place, 0.6) } + [cone(place, 11)])])
      }
    case .boxAhead:
      let start = max(body.working.toes.x, body.other.toes.x) + 5
      box(start...start + 26, 0.5...15, depth: -14...14)
    case .ballAhead: ball(Vector(body.working.toes.x + 9, 5, 0), 5)
    default:
      // The seams of a way.
      let y = -3.4
      bars(
        [Vector(x - 34, y, 0), Vector(x - 14, y, 0)], [Vector(x - 5, y, 0), Vector(x + 10, y, 0)],
        [Vector(x + 19, y, 0), Vector(x + 34, y, 0)], width: Ink.propWidth)
    }
  }

  private func cone(_ x: Double, _ y: Double) -> Circle {
    drawing.circle(Vector(x, y, drawing.view == .front ? x : 0), 0.6)
  }

  private mutating func water() {
    let isSwimming = base == .prone
    let level = isSwimming ? body.pelvis.y + 9 : body.neck.y - 8
    let half = isSwimming ? 60.0 : 46.0
    for (depth, width) in [(0.0, 1.6), (-5.0, 1.0)] {
      let spot = drawing.camera.spot(Vector(body.pelvis.x - half, level + depth, 0))
      append(
        Shape(
          wave: Wave(start: spot, count: Int(half / 4)),
          stroke: .solid(Ink.propLine, width: width)), inFront: !isSwimming)
    }
  }
}
