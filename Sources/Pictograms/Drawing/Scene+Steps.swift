import Rehabilitation

extension Scene {
  /// What feet stand on.
  mutating func carry(_ prop: Prop) {
    let height = prop.heightBelowFoot ?? prop.heightBelowOtherFoot ?? 0
    let (leg, far) = (body.working, body.other)
    switch prop {
    case .otherStep: step(below: [far], height)
    case .platform: step(below: [leg, far], height)
    case .cushionUnderFoot:
      box(
        length(of: [leg], 5, 4), 1.2...height - 1.2,
        depth: leg.ankle.z - 6...leg.ankle.z + 6, round: 1.6)
    case .cloth:
      box(length(of: [far], 4, 3), -0.4...0.4, depth: far.ankle.z - 6...far.ankle.z + 6)
    case .kneePad:
      let knees = [leg.knee.x, far.knee.x]
      box(
        (knees.min() ?? 0) - 24...(knees.max() ?? 0) + 7, 0.5...Ground.padHeight - 0.5,
        depth: -14...14, round: 1)
    case .stairs:
      let start = leg.heel.x - 6
      let run = 22.0
      let points = [
        Vector(start, 0, 0), Vector(start, height, 0), Vector(start + run, height, 0),
        Vector(start + run, height * 2, 0), Vector(start + run * 2, height * 2, 0),
        Vector(start + run * 2, 0, 0),
      ]
      let shape = Shape(
        lines: [points.map(drawing.camera.spot)], fill: Ink.prop,
        stroke: .solid(Ink.propLine, width: Ink.propWidth))
      append(shape)
    case .board:
      // Its upper side goes on where the sole ends.
      let slope = sine(Ground.boardSlope) / cosine(Ground.boardSlope)
      let front = leg.toes.x + 7
      let back = leg.heel.x - 8
      let low = max(0.5, leg.toes.y - Skeleton.toeRadius - 8 * slope)
      let corners = [
        Vector(front, 0.5, 0), Vector(front, low, 0), Vector(back, low + (front - back) * slope, 0),
        Vector(back, 0.5, 0),
      ]
      add([BandOutline(around: corners.map(circle))])
    default: step(below: [leg], height)
    }
  }

  private func circle(_ place: Vector) -> Circle { drawing.circle(place, 0.5) }

  /// From behind some feet to before them, however they are turned.
  private func length(
    of legs: [Leg], _ behind: Double, _ before: Double
  ) -> ClosedRange<Double> {
    let places = legs.flatMap { [$0.heel.x, $0.toes.x] }
    return (places.min() ?? 0) - behind...(places.max() ?? 0) + before
  }

  private mutating func step(below legs: [Leg], _ height: Double) {
    let sides = legs.map(\.ankle.z)
    box(
      length(of: legs, 5, 4), 0.5...height - 0.9,
      depth: (sides.min() ?? 0) - 9...(sides.max() ?? 0) + 9)
  }
}
