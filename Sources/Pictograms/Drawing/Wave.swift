/// A line of small waves, as long as there are some.
struct Wave: Hashable {
  /// The width of one, in hundredths of the body's height.
  static let width = 8.0

  let start: Spot
  let count: Int

  var ends: [Spot] { [start, start + Spot(Double(count) * Wave.width, 0)] }
}
