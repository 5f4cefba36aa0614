import Rehabilitation

/// The words of a sheet about the plans of a clinic.
package enum CaseloadLabel {
  /// The title of a day's sheet.
  package static func day(_ date: CivilDate) -> String {
    "Caseload, \(date.withWeekday) \(date.components.year)"
  }

  /// The title of the plans' progress.
  package static func progress(on date: CivilDate) -> String {
    "Progress of all plans, \(date.withWeekday) \(date.components.year)"
  }

  /// How many plans a sheet is about.
  package static func plans(_ count: Int) -> String { "\(counted(count, "plan"))." }

  /// The plans that cannot be opened.
  package static func unopened(_ names: [String]) -> String {
    "Cannot be opened: \(names.joined(separator: ", "))."
  }

  /// The visits.
  package static let visits = "Who comes"
  /// No visit.
  package static let noVisit = "Nobody comes today."
  /// The plans that somebody should look at.
  package static let looks = "Who needs a look first"
  /// No such plan.
  package static let noLook = "No plan needs a look."
  /// The sessions at home.
  package static let due = "What is due"
  /// No session.
  package static let nothingDue = "No session is due today."
  /// What readings and people changed since a day.
  package static func changes(since date: CivilDate) -> String {
    "What changed since \(date.withWeekday)"
  }
  /// No change.
  package static let noChange = "Nothing changed."
  /// No plan.
  package static let noPlan = "No plan is followed."

  /// A visit of the whole day.
  package static let allDay = "all day"
  /// A person, and the plan's name.
  package static func who(_ person: String?, plan: String) -> String {
    person.map { "\($0) (\(plan))" } ?? plan
  }

  /// The heads of the columns.
  package static let time = "Time"
  /// Whom a row is of.
  package static let who = "Who"
  /// Who looks after a plan.
  package static let therapist = "Therapist"
  /// A plan.
  package static let plan = "Plan"
  /// Where a plan stands.
  package static let standing = "Where it stands"
  /// The sessions done in the weeks that are over.
  package static let doneSoFar = "Done, weeks that are over"
  /// The sessions done in the last of them.
  package static let doneLastWeek = "Last week"
  /// The pain during the last session.
  package static let lastPain = "Pain, last session"
  /// The last report.
  package static let lastReport = "Logged last"

  /// The sessions that were done of those that were planned; nothing where none was planned.
  package static func kept(_ done: Int, of planned: Int, showsShare: Bool) -> String {
    guard planned > 0 else { return "" }
    return "\(done) of \(planned)" + (showsShare ? " (\(done * 100 / planned)%)" : "")
  }

  /// A day, and what was reported on it.
  package static func report(_ date: CivilDate?, _ signal: Signal?) -> String {
    guard let date else { return PlanNote.nothingLogged.words(in: .usual) }
    return date.withWeekday + (signal.map { ", \($0.rawValue)" } ?? "")
  }
}
