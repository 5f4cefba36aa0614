import RegainKit
import Rehabilitation
import Wording

/// The question to a person whose first report after a week says nothing of the days before.
struct LogInterview {
  let plan: OpenPlan

  /// Asks what was done in days without a report, where that is not said.
  func ask(
    _ readings: inout ReadingOptions, of session: String?, on date: CivilDate?
  ) throws {
    guard Environment.hasPerson, readings.meanwhile == nil, !readings.isEmpty else { return }
    let morning = session == nil && readings.isMorningOnly
    let day =
      try date
      ?? (morning ? plan.moment.date : plan.session(named: session, on: date).date)
    guard let silence = try plan.silence(before: day) else { return }
    readings.meanwhile = try LogQuestions.ask(.meanwhile(silence), Meanwhile.init(typed:))
  }
}

extension Meanwhile {
  /// What a person types: `as planned`, `less`, `nothing`.
  init?(typed: String) {
    self.init(rawValue: String(typed.map { $0 == " " ? "-" : $0 }))
  }
}
