import Rehabilitation

/// Why somebody should look at a plan, or what is on in it today.
public enum CaseloadNote: Hashable, Sendable {
  /// A warning sign stopped it.
  case stopped
  /// Warning signs wait for a review, by their names; none where they are not to be named.
  case flags([String])
  /// What was reported last was too much, on a day.
  case red(CivilDate)
  /// So many goals are open in phases past their longest stay.
  case overdue(goals: Int)
  /// Nothing was reported for so many days.
  case silent(days: Int)
  /// A visit of today, with its time where it has one; without a title where it is not to be named.
  case appointment(String?, TimeOfDay?)
  /// So many sessions are due today.
  case due(Int)
  /// It is over.
  case finished

  /// Whether it says what is on today, and no reason to look.
  public var isOfToday: Bool {
    switch self {
    case .appointment, .due: true
    default: false
    }
  }

  /// The note in a few words.
  public func words(in notation: Notation) -> String {
    switch self {
    case .stopped: "stopped until reviewed"
    case .flags(let names):
      names.isEmpty ? "warning sign to review" : "to review: \(names.joined(separator: ", "))"
    case .red(let date): "red on \(date.withWeekday)"
    case .overdue(let goals): "\(counted(goals, "goal")) overdue"
    case .silent(let days): "nothing logged for \(counted(days, "day"))"
    case .appointment(let title, let time):
      [title ?? "visit", "today", time.map(notation.text(of:))].compactMap { $0 }
        .joined(separator: " ")
    case .due(let count): "\(counted(count, "session")) today"
    case .finished: "finished"
    }
  }
}
