/// Why answers before a start are not possible.
public enum ScreeningError: Error, Hashable, Sendable {
  /// The age in years is not 0 to 120.
  case ageOutOfRange(Int)
  /// Whose word it is is not named; what was typed for a name.
  case namelessWord(String)
}

extension Screening {
  /// Refuses an age, in years, that nobody has.
  public static func check(age: Int?) throws(ScreeningError) {
    if let age, !(0...120).contains(age) { throw .ageOutOfRange(age) }
  }

  /// Refuses a name that names nobody, for whoever has made the diagnosis or cleared the person.
  public static func check(name: String?) throws(ScreeningError) {
    if let name, !name.namesSomebody { throw .namelessWord(name) }
  }
}
