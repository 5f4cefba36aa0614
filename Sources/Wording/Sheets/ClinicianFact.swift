import Planning
import Rehabilitation

/// A line of a plan in short, as a clinician reads it first.
package enum ClinicianFact: Sendable {
  /// The titles of the programmes.
  case programmes([String])
  /// The knee in question.
  case knee(Knee)
  /// The conditions.
  case conditions([String])
  /// The first and the last day, in words.
  case dates(String)
  /// The day from which a programme counts.
  case dayZero(CivilDate)
  /// The day of the operation that a programme leads up to.
  case operation(CivilDate)
  /// The answer to a question that selects between activities.
  case option(question: String, answer: String)
  /// What is done at which pain, 0 to 10, in a sentence.
  case pain(limits: String)
  /// The sessions that were done of those that were planned in the weeks that are over.
  case adherence(CurveDescription.Kept, weeks: Int)
  /// The sessions that were done before the first week is over.
  case done(Int)
  /// Where the plan stands.
  case standing(PlanStanding)
  /// What is next: visits, measurements and checks of goals, each with its day.
  case review([(title: String, day: CivilDate)])

  /// What the line is about.
  package var name: String {
    switch self {
    case .programmes: "Programmes"
    case .knee: "Knee"
    case .conditions: "For"
    case .dates: "From – to"
    case .dayZero: "Day 0"
    case .operation: "Operation"
    case .option(let question, _): question
    case .pain: "Pain, 0–10"
    case .adherence, .done: "Adherence"
    case .standing: "Now"
    case .review: "Next review"
    }
  }

  /// What it says.
  package var words: String {
    switch self {
    case .programmes(let titles): titles.joined(separator: " + ")
    case .knee(let knee): knee.rawValue
    case .conditions(let conditions): conditions.map(\.spaced).joined(separator: ", ")
    case .dates(let dates): dates
    case .dayZero(let day), .operation(let day): day.long
    case .option(_, let answer): answer
    case .pain(let limits): limits
    case .adherence(let kept, let weeks):
      "\(kept.done) of \(kept.planned) sessions in \(weeks) weeks"
        + (kept.planned > 0 ? " (\(kept.done * 100 / kept.planned)%)" : "")
    case .done(let count): "\(count) sessions done so far"
    case .standing(let standing): standing.words
    case .review(let visits):
      visits.map { "\($0.title), \($0.day.withWeekday)" }.joined(separator: "; ")
    }
  }
}
