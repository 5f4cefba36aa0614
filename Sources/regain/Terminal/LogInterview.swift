import RegainKit
import Rehabilitation
import Wording

/// The questions to a person whose report leaves something open: exercises that it does not name beside others,
/// and the days before the first report after a week.
struct LogInterview {
  let plan: OpenPlan
  /// The units of a load that names none.
  let units: Notation.Units

  /// Asks what was done in days without a report, where that is not said.
  func ask(
    _ readings: inout ReadingOptions, of session: String?, on date: CivilDate?
  ) throws {
    guard Environment.hasPerson, !readings.isEmpty else { return }
    try askUntold(&readings, of: session, on: date)
    guard readings.meanwhile == nil, !readings.extra else { return }
    let morning = session == nil && readings.isMorningOnly
    let day =
      try date
      ?? (morning ? plan.moment.date : plan.session(named: session, on: date).date)
    guard let silence = try plan.silence(before: day) else { return }
    readings.meanwhile = try LogQuestions.ask(.meanwhile(silence), Meanwhile.init(typed:))
  }

  /// Asks for the exercises of a session that are not named, where others are.
  private func askUntold(
    _ readings: inout ReadingOptions, of session: String?, on date: CivilDate?
  ) throws {
    guard !readings.extra, !readings.reps.isEmpty || !readings.load.isEmpty else { return }
    let placed = try plan.session(named: session, on: date)
    let before = try plan.schedule().plan.course.records[placed.session.id]
    let untold = placed.session.untold(
      by: try readings.report(of: session, on: date, in: units), after: before)
    for item in untold {
      let typed = try LogQuestions.ask(.exercise(item.label, dose: item.dose)) { typed in
        (try? SetsReader().sets(typed)) == nil ? nil : typed
      }
      if let typed { readings.reps.append("\(item.loggedName)=\(typed)") }
    }
  }
}

extension Meanwhile {
  /// What a person types: `as planned`, `less`, `nothing`.
  init?(typed: String) {
    self.init(rawValue: String(typed.map { $0 == " " ? "-" : $0 }))
  }
}
