import Rehabilitation

extension DaySpan {
  /// The days in words: `from Mon 2 Mar to Sun 8 Mar`, `on Mon 2 Mar`.
  var words: String {
    days.lowerBound == days.upperBound
      ? "on \(days.lowerBound.withWeekday)"
      : "from \(days.lowerBound.withWeekday) to \(days.upperBound.withWeekday)"
  }
}
