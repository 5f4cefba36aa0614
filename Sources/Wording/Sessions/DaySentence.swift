import Planning
import Rehabilitation

/// A sentence of a day's page beside its sessions: what else there is to do, and how.
package enum DaySentence {
  /// No session is on the day, today where it is `nil`; the next one, if there is any.
  case nothing(on: CivilDate?, next: PlacedSession?)
  /// What was logged last of the knee, where it is no green one.
  case complaint(Verdict)
  /// How the knee is this morning was not logged yet.
  case morning
  /// The sessions that are not logged yet, earliest first; at least one.
  case notLogged([PlacedSession])
  /// Sessions of today are to be logged when they are done.
  case whenDone
  /// Doses of a medicine that a clock's change brings to another distance than ordered.
  case doseGap(DoseGap)
  /// Where the plan will be on the day that the person looks forward to.
  case goal(String)
  /// So many notices are not shown.
  case moreNotices(Int)

  /// The sentence, with the plan's next step by its name.
  package func words(for plan: String, offering steps: NextStepWording) -> String {
    let log = steps(.logSessions(plan: plan))
    let notation = steps.notation
    switch self {
    case .nothing(let date, let next):
      let nothing = date.map { "Nothing on \($0.withWeekday)." } ?? "Nothing today."
      return nothing + (next.map { " Next: \($0.session.title), \($0.when(in: notation))." } ?? "")
    case .complaint(let verdict): return verdict.sentence
    case .morning: return "How is the knee this morning? \(log)"
    case .notLogged(let sessions):
      let what =
        sessions.count == 1
        ? "\(sessions[0].session.title), \(sessions[0].when(in: notation))"
        : "\(sessions.count) sessions since \(sessions[0].date.withWeekday)"
      return "Not logged yet: \(what): \(log)"
    case .whenDone: return "When it is done: \(log)"
    case .doseGap(let gap): return gap.words
    case .goal(let line): return line
    case .moreNotices(let count): return "\(count) more: \(steps(.listNotices(plan: plan)))"
    }
  }
}
