/// Why answers before a start are not possible.
public enum ScreeningError: Error, Hashable, Sendable {
  /// The age in years is not 0 to 120.
  case ageOutOfRange(Int)
}

extension Screening {
  /// Refuses an age, in years, that nobody has.
  public static func check(age: Int?) throws(ScreeningError) {
    if let age, !(0...120).contains(age) { throw .ageOutOfRange(age) }
  }
}
