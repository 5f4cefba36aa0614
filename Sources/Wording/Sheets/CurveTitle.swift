/// The titles of the curves that every plan has.
package enum CurveTitle {
  /// The pain of sessions and mornings.
  package static let pain = "Pain"
  /// The pain of each week.
  package static let weeklyPain = "Pain by week, median and range"
  /// The sessions of each week, with those that were done.
  package static let sessionsDone = "Sessions done, week by week"
  /// The sessions of each week.
  package static let sessions = "Sessions, week by week"
  /// Effort times minutes of each week.
  package static let load = "Load, week by week"
  /// The minutes that each week asks for.
  package static let minutes = "Minutes of exercise, week by week"
}
