import Rehabilitation

extension Scene {
  /// A chair below hips at a place.
  mutating func chair(under x: Double) {
    bars(
      [Vector(x - 9, 49, 0), Vector(x - 9, 0, 0)], [Vector(x + 13, 21, 0), Vector(x + 13, 0, 0)])
    box(x - 10...x - 8, 24...49, depth: -11...11)
    box(x - 10...x + 14, 20...22, depth: -11...11)
  }

  /// A mat below the whole body.
  mutating func mat() {
    let places = [
      body.head, body.pelvis, body.working.ankle, body.other.ankle, body.working.knee,
      body.workingArm.hand,
    ].map(\.x)
    let (low, high) = ((places.min() ?? 0) - 8, (places.max() ?? 0) + 8)
    let depth = drawing.view == .above ? -26.0...26.0 : -11.0...13.0
    box(low...high, -1.9...(-0.9), depth: depth, round: 0.9)
  }

  mutating func stand(_ prop: Prop) {
    let (hold, height) = Furniture.hold(of: first, base)
    switch prop {
    case .chair:
      bars(
        [Vector(hold, height, 0), Vector(hold, 0, 0)],
        [Vector(hold + 20, 21, 0), Vector(hold + 20, 0, 0)])
      box(hold - 1...hold + 1, 24...height, depth: -11...11)
      box(hold...hold + 21, 20...22, depth: -11...11)
    case .chairBehind: chair(under: min(body.working.ankle.x, body.other.ankle.x) - 24)
    case .table:
      bars(
        [Vector(hold + 2, height, 0), Vector(hold + 2, 0, 0)],
        [Vector(hold + 22, height, 0), Vector(hold + 22, 0, 0)])
      box(hold - 3...hold + 26, height - 2.5...height, depth: -24...24)
    case .wall:
      let wall = Furniture.wall(before: first)
      box(wall...wall + 4, 0...96, depth: -40...40, round: 0.2)
    case .wallBehind:
      let wall = backOfBody
      box(wall - 4...wall, 0...96, depth: -40...40, round: 0.2)
    case .rail:
      let hand = body.workingArm.hand
      bars(
        [hand + Vector(-22, -2.6, 0), hand + Vector(20, -2.6, 0)],
        [hand + Vector(14, -2.6, 0), Vector(hand.x + 14, 0, hand.z)], width: 2.2)
    case .bed:
      let isSitting = base == .sitting
      let (low, high) =
        isSitting
        ? (body.pelvis.x - 30, body.pelvis.x + 14)
        : (
          [body.head.x, body.working.toes.x, body.other.toes.x].min() ?? 0,
          [body.head.x, body.working.ankle.x, body.other.ankle.x, body.pelvis.x].max() ?? 0
        )
      let top = isSitting ? Ground.highSeatHeight : Ground.bedHeight
      let edge = isSitting ? 0.0 : 9.0
      bars(
        [Vector(low - edge + 4, top, 0), Vector(low - edge + 4, 0, 0)],
        [Vector(high + edge - 4, top, 0), Vector(high + edge - 4, 0, 0)], width: 2.4)
      box(low - edge...high + edge, top - 7...top - 0.8, depth: -18...18, round: 1.2)
    default:
      let side = first.working.ankle.z + 13
      box(-3...3, 0...96, depth: side...side + 4, round: 0.2)
    }
  }

  /// The rearmost place of the trunk.
  var backOfBody: Double {
    min(body.pelvis.x, (body.pelvis + body.trunk(0, Skeleton.trunk - 5)).x)
      - Skeleton.trunkRadius - 1.2
  }
}
