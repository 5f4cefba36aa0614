/// Which way a day without a year or a week is looked for.
///
/// What was done lies behind: `mon` in a log is the last Monday. What is planned lies ahead: `mon` in a
/// start is the next one. On a Monday it is today, both ways.
public enum ReadingDirection: Hashable, Sendable {
  /// Today, or the last such day.
  case past
  /// Today, or the next such day.
  case future
}
