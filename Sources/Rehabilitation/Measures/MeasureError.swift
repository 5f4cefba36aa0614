/// Why a value is not recorded.
public enum MeasureError: Error, Hashable, Sendable {
  /// There is no such measure.
  case unknown(String)
  /// The value is not possible.
  case outOfRange(Amount, Measure)
  /// The measure has only whole numbers.
  case notWhole(Amount, Measure)
  /// The measure is not one of a leg, so there is no other side.
  case noSides(Measure)
}
