import RegainKit
import Rehabilitation
import Wording

/// The questions to a person who logs a session and leaves something out that must be known.
struct LogInterview {
  let plan: OpenPlan
  let hasPerson: Bool

  /// The value of a measurement that is logged without it, as the person gives it.
  ///
  /// - Returns: `nil` where the session is no open measurement, or nobody can be asked.
  func value(of session: String?, on date: CivilDate?) throws -> MeasureReading? {
    guard hasPerson, let session else { return nil }
    let placed = try plan.session(named: session, on: date)
    let course = try plan.schedule().plan.course
    guard course.records[placed.session.id] == nil, let measure = placed.session.measures.first
    else { return nil }
    let value = try Prompt.ask("\(measure.name):") { Amount($0) }
    return MeasureReading(
      measure: measure.id, value: value, date: date ?? min(placed.date, plan.moment.date))
  }

  /// Asks for what is left out: how the session went, where nothing is said of it, and what was done in days
  /// without a report.
  func ask(
    _ readings: inout ReadingOptions, of session: String?, on date: CivilDate?
  ) throws {
    guard hasPerson else { return }
    if readings.isEmpty {
      let placed = try plan.session(named: session, on: date)
      writeError("\(placed.session.title), \(placed.when)\n")
      readings.pain = try Prompt.ask(
        "The worst pain during it, 0 (none) to 10 (the worst you can think of):", scale)
      readings.effort = try Prompt.offer(
        "How hard was it, 0 (nothing) to 10 (all you can)? [not said]", scale)
    }
    guard readings.meanwhile == nil else { return }
    let morning = session == nil && readings.isMorningOnly
    let day =
      try date
      ?? (morning ? plan.moment.date : plan.session(named: session, on: date).date)
    if let silence = try plan.silence(before: day) {
      readings.meanwhile = try Prompt.offer(
        "\(silence.question) as-planned, less or nothing? [not said]"
      ) { Meanwhile(rawValue: $0) }
    }
  }

  private func scale(_ text: String) -> Int? {
    Int(text).flatMap { (0...10).contains($0) ? $0 : nil }
  }
}
