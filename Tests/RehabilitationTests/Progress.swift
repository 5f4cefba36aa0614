@testable import Planning
@testable import Rehabilitation

/// A position at the start of a prescription.
func position(
  _ prescription: Prescription, trials: [Amount] = [], tests: [String: Amount] = [:],
  firstWeek: Int = 1
) -> DosePosition {
  DosePosition(prescription, trials: trials, tests: tests, firstWeek: firstWeek)
}

extension DosePosition {
  /// The dose of the next session, as it is displayed.
  var shown: String { "\(projected.dose)" }
}

extension SessionOutcome {
  /// A session of which only its signal is known.
  static let green = of(.green), amber = of(.amber), red = of(.red), stop = of(.stop)
  /// A session that was missed.
  static let missed = SessionOutcome(date: day("2026-03-02"), signal: .green, donePercent: 0)

  private static func of(_ signal: Signal) -> SessionOutcome {
    SessionOutcome(date: day("2026-03-02"), signal: signal)
  }

  /// A green session with what was reported.
  static func green(
    _ repetitions: [Int] = [], load: String? = nil, effort: Int? = nil
  ) -> SessionOutcome {
    SessionOutcome(
      date: day("2026-03-02"), signal: .green, repetitions: repetitions, load: load.map(amount),
      effort: effort)
  }
}

extension WeekOutcome {
  /// A week of three sessions.
  static func of(_ signal: Signal, missed: Int = 0, planned: Int = 3) -> WeekOutcome {
    WeekOutcome(signal: signal, planned: planned, missed: missed)
  }
}
