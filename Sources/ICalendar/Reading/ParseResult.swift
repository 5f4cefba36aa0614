/// What a text holds.
public struct ParseResult: Hashable, Sendable {
  /// The calendars, in order; one at least.
  public let calendars: [CalendarObject]
  /// What was left out or amended, in order of lines.
  public let problems: [ParseProblem]
}
