/// Where a line of a diary cannot be taken up, and why.
public struct DiaryFault: Error, Hashable, Sendable {
  /// The line, from 1.
  public var line = 1
  /// The character of the line, from 1.
  public let column: Int
  /// Why.
  public let problem: Problem

  /// Why a line cannot be taken up.
  public enum Problem: Hashable, Sendable {
    /// There is no code such as `S14` at its beginning.
    case noCode(String)
    /// A word is no reading.
    case unknownWord(String)
    /// A reading is not in its range.
    case outOfRange(DiaryLine.Field, value: Int)
    /// A field is given twice.
    case repeated(DiaryLine.Field)
    /// It has nothing but the code.
    case nothingSaid
    /// A session that was left out cannot have been done.
    case skippedAndDone
    /// No activity of the plan has the code's letters.
    case unknownCode(String)
    /// The activity has no such session.
    case noSession(Session.ID)
    /// The session lies after today.
    case notYetDue(Session.ID, CivilDate)
    /// An exercise is none of the session's; those that it has.
    case unknownExercise(String, known: [String])
    /// No measure of the measurement is named so; those that it takes.
    case unknownMeasure(String, known: [String])
    /// A measurement needs the values that it takes; what they are called.
    case needsValue(Session.ID, measures: [String])
    /// A value of a measure is not possible.
    case measure(MeasureError)
    /// A value of an exercise cannot be read; what is wrong, in words.
    case unreadableValue(String)
    /// A value is so much more than ordered that it needs a word that it is right.
    case doubtful(ReportDoubt)
    /// A line above logs the same session.
    case loggedAbove(Session.ID, line: Int)
  }

  package init(_ problem: Problem, column: Int) {
    self.problem = problem
    self.column = column
  }
}

/// All that is wrong with a diary.
public struct DiaryFaults: Error, Hashable, Sendable {
  /// The faults, in the order of lines; never empty.
  public let faults: [DiaryFault]

  /// The faults of a sheet.
  package init(
    faults: [DiaryFault]
  ) {
    self.faults = faults
  }
}
