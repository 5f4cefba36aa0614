/// One property as libical read it.
struct ReadProperty {
  /// What libical made of the text after the colon.
  enum Value {
    case text(String)
    case number(Int)
    case time(DateTime)
    /// A start with an end or a length.
    case period(DateTime, end: DateTime?, duration: NominalDuration)
    case duration(NominalDuration)
    /// Nil when the rule is not one of the Gregorian calendar.
    case rule(RecurrenceRule?)
    case offset(Int)
    case embedded
  }

  var name: String
  var value: Value
  /// The parameters that this module knows, by their names.
  var parameters: [String: String]

  /// The text, for a property that is one.
  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }
}
