/// What a row of a week's grid is among.
package enum GridGroup: CaseIterable, Hashable, Sendable {
  /// Sessions of exercise.
  case exercise
  /// Visits, procedures and measurements.
  case visit
  /// What is done day by day.
  case routine

  /// The heading above the rows.
  package var words: String {
    switch self {
    case .exercise: "Exercise"
    case .visit: "Visits, measurements and milestones"
    case .routine: "Every day"
    }
  }
}
