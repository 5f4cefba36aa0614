import Rehabilitation

/// Why what is told of a session, a morning or a measure is not stored.
public enum ReportError: Error, Hashable, Sendable {
  /// A reading is outside its scale.
  case outOfRange(Reading, Int, ClosedRange<Int>)
  /// There is no red flag of this id.
  case unknownFlag(String)
  /// The day lies ahead.
  case ahead(CivilDate)
  /// The plan has no such session; those near today.
  case unknownSession(String, plan: String, near: [Session.ID])
  /// No session up to today waits to be told.
  case nothingWaits(plan: String)
  /// The session is planned for a later day.
  case notYet(PlacedSession)
  /// A value is of none of the session's exercises.
  case unknownExercise(Reading, known: [String])
  /// A diary has no row.
  case emptyDiary

  /// What can be told.
  public enum Reading: String, Hashable, Sendable {
    case before, pain, morning, usual, effort, done, repetitions, load, swelling, stiffness
  }
}

extension [(ReportError.Reading, Int?, ClosedRange<Int>)] {
  /// Refuses the first reading that is outside its scale.
  func check() throws(RegainError) {
    for case (let reading, let value?, let scale) in self where !scale.contains(value) {
      throw .report(.outOfRange(reading, value, scale))
    }
  }
}

extension Set<String> {
  /// Refuses the first id that is no red flag's.
  func checkFlags() throws(RegainError) {
    if let unknown = sorted().first(where: { RedFlag($0) == nil }) {
      throw .report(.unknownFlag(unknown))
    }
  }
}
