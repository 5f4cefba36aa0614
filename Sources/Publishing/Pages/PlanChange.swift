import Rehabilitation

/// A change of a plan, with why, as a clinician reads it.
public struct PlanChange: Hashable, Sendable {
  /// The day it was made.
  public let date: CivilDate
  /// What was changed, in a person's words.
  public let what: String
  /// Why, in a person's words: the rule and the readings; empty where nobody said.
  public let why: String

  /// A change on a day.
  public init(date: CivilDate, what: String, why: String = "") {
    self.date = date
    self.what = what
    self.why = why
  }
}

extension PrintedPlan {
  /// What readings and people changed, earliest first.
  var allChanges: [PlanChange] {
    let verdicts = plan.course.verdicts
    let judged = schedule.placed.compactMap { placed -> PlanChange? in
      guard let verdict = verdicts[placed.session.id], verdict.signal != .green else { return nil }
      return PlanChange(
        date: placed.date,
        what: placed.session.title
          + verdict.consequence.sentences.reduce(":") { "\($0) \($1)" }, why: verdict.words)
    }
    return (judged + changes).enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}
