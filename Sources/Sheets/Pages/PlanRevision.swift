import Planning
import Rehabilitation
import Wording

/// A revision of a plan by readings or by a person, with why, as a clinician reads it.
package struct PlanRevision: Hashable {
  /// The day it was made.
  package let date: CivilDate
  /// What was changed.
  package let what: String
  /// Why: the readings and the row that decided; or that a person ordered it.
  package let why: String

  /// What readings and people changed, earliest first.
  package static func all(in schedule: Schedule, _ notation: Notation) -> [PlanRevision] {
    let course = schedule.plan.course
    let judged = schedule.placed.compactMap { placed -> PlanRevision? in
      guard let verdict = course.verdicts[placed.session.id], verdict.signal != .green else {
        return nil
      }
      let next = FollowingSession(after: placed.session.id, in: schedule) {
        $0.date > placed.date && $0.session.status != .skipped
      }
      let follows = ([next?.inShort(in: notation)].compactMap { $0 } + verdict.advice).joined(
        separator: " ")
      return PlanRevision(
        date: placed.date,
        what: placed.session.title + (follows.isEmpty ? "" : ": \(follows)"), why: verdict.words)
    }
    let ordered = course.adjustments.map {
      PlanRevision(date: $0.moment.date, what: $0.fact.words(in: notation), why: SheetLabel.byHand)
    }
    return (judged + ordered).enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}
