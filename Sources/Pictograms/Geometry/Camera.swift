import Rehabilitation

/// A place on a picture, in hundredths of the body's height: to the right, and downwards.
typealias Spot = SIMD2<Double>

/// From where a body is seen, without perspective.
struct Camera: Hashable {
  private let turn: Turn
  /// How far what is farther away is moved, so that two limbs are seen beside each other.
  private let shift: Spot

  /// The camera of a view of a body in a base.
  init(_ view: Picture.View, of base: Pose.Base) {
    let isOnSide = base == .sideLying || base == .sideLyingUnder
    let lies = [.supine, .prone, .longSitting].contains(base)
    switch view {
    case .front: turn = Turn(forward: Vector(0, 0, -1), right: Vector(1, 0, 0))
    case .above: turn = Turn(up: Vector(0, 0, -1), right: Vector(0, 1, 0))
    case .side where isOnSide:
      turn = Turn(
        up: Vector(0, cosine(24), -sine(24)), right: Vector(0, sine(24), cosine(24)))
    case .side: turn = Turn()
    }
    shift = view == .side && !isOnSide ? Spot(0.24, lies ? 0.22 : 0) : Spot(0, 0)
  }

  /// Where a place is seen.
  func spot(_ place: Vector) -> Spot {
    let away = -place.dot(turn.right)
    return Spot(
      place.dot(turn.forward) + away * shift.x, -place.dot(turn.up) - away * shift.y)
  }

  /// How near a place is.
  func nearness(_ place: Vector) -> Double { place.dot(turn.right) }
}
