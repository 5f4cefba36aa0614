import Rehabilitation

extension Replay {
  /// For so many days after the return the new test is asked for.
  private static let askedDays = 14
  /// So many days ahead a return is told of.
  private static let daysAhead = 2

  /// A return from a long break.
  struct LongReturn {
    /// The day of the first session after it.
    let date: CivilDate
    /// The days since the last one before it.
    let days: Int
  }

  /// The return from a long break that is just over, or nearly.
  ///
  /// - Parameter sessions: The plan's sessions, past ones and those ahead, with their doses.
  /// - Returns: The return; `nil` where there is none.
  func longReturn(in sessions: [PlacedSession]) -> LongReturn? {
    let asked = today.advanced(by: 1 - Replay.askedDays)...today.advanced(by: Replay.daysAhead)
    return sessions.lazy.filter { asked.contains($0.date) }.compactMap { placed in
      placed.session.reasons.lazy.compactMap(\.cause.longBreak).first.map {
        LongReturn(date: placed.date, days: $0)
      }
    }.first
  }

  /// What to measure and to test again after a return, as long as nobody has; `nil` where nothing is.
  func retest(_ back: LongReturn, in sessions: [PlacedSession]) -> Notice? {
    // What was measured in the week before the return, or since, is new.
    let measured = reports.measures.filter { $0.date.days(to: back.date) <= 7 }.map(\.measure)
    let measures = sessions.flatMap(\.session.measures).filter { !$0.isDaily }.map(\.id)
    let missing = Set(measures).subtracting(measured).sorted()
    let tests = enrolment.tests.keys.sorted()
    guard !missing.isEmpty || !tests.isEmpty else { return nil }
    return .retest(afterDays: back.days, measures: missing, tests: tests)
  }
}

extension DoseReason.Cause {
  /// The days of a break after which a new test is wanted (EVIDENCE 12.3); `nil` for every other cause.
  fileprivate var longBreak: Int? {
    if case .pause(let days) = self, days >= BreakTable.newBaselineDays { days } else { nil }
  }
}

extension Measure {
  /// Whether it is taken day by day, with sessions or without.
  fileprivate var isDaily: Bool {
    switch cadence {
    case .days(let days): days.lowerBound <= 1
    case .sessions, .daysAndSessions: true
    case .weeks, .gates: false
    }
  }
}
