extension RecurrenceRule {
  /// A day of the week; the raw value is the two letters of iCalendar.
  ///
  /// - Source: RFC 5545 §3.3.10, `weekday`.
  public enum Weekday: String, Hashable, Sendable, CaseIterable {
    case sunday = "SU"
    case monday = "MO"
    case tuesday = "TU"
    case wednesday = "WE"
    case thursday = "TH"
    case friday = "FR"
    case saturday = "SA"
  }
}
