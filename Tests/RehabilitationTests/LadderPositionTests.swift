import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct LadderPositionTests {
  /// A ladder of hours, one to `count`.
  private func hours(_ count: Int, streak: Int, mostPerWeek: Int? = nil) -> Prescription {
    prescription(
      "1 h",
      .ladder(
        Ladder(
          rungs: (1...count).map { Ladder.Rung(dose: dose("\($0) h")) }, sessionsPerRung: streak,
          mostPerWeek: mostPerWeek)))
  }

  /// The rungs on which sessions on these days of March 2026 are done, all green.
  private func rungs(_ days: [Int], rungs count: Int, streak: Int, mostPerWeek: Int?) -> [Int] {
    var position = position(hours(count, streak: streak, mostPerWeek: mostPerWeek))
    return days.map { date in
      defer { _ = position.record(session(date)) }
      return rung(position)
    }
  }

  private func session(_ date: Int, _ signal: Signal = .green) -> SessionOutcome {
    SessionOutcome(date: day("2026-03-01").advanced(by: date - 1), signal: signal)
  }

  /// The rung from 0.
  private func rung(_ position: DosePosition) -> Int {
    position.shown.split(separator: " ").first.flatMap { Int($0) }.map { $0 - 1 } ?? -1
  }

  @Test(
    arguments: [
      (1, nil, [0, 1, 2, 3, 3, 3, 3, 3]),
      (2, nil, [0, 0, 1, 1, 2, 2, 3, 3]),
      (3, nil, [0, 0, 0, 1, 1, 1, 2, 2]),
      (1, 1, [0, 1, 1, 1, 1, 1, 1, 1]),
      (1, 2, [0, 1, 2, 2, 2, 2, 2, 2]),
    ])
  func `A streak climbs a rung, up to the top and the week's limit`(
    streak: Int, mostPerWeek: Int?, expected: [Int]
  ) {
    #expect(
      rungs(Array(1...8).map { min($0, 7) }, rungs: 4, streak: streak, mostPerWeek: mostPerWeek)
        == expected)
  }

  @Test func `A climb seven days ago no longer counts`() {
    #expect(
      rungs([1, 2, 7, 8, 9, 15], rungs: 9, streak: 1, mostPerWeek: 1) == [0, 1, 1, 1, 2, 2])
  }

  @Test func `Walk-run ladder A climbs two levels in seven days at most`() {
    // EVIDENCE R8, ladder A: one session a level, at most two levels per 7 days.
    let days = stride(from: 1, through: 27, by: 2).map { $0 }
    let climbed = rungs(days, rungs: 20, streak: 1, mostPerWeek: 2)
    #expect(climbed == [0, 1, 2, 2, 2, 3, 4, 4, 4, 5, 6, 6, 6, 7])
  }

  @Test(arguments: [
    // EVIDENCE R8: the sessions that ladders A, B, and C or D need on a level.
    (1, "ggagrgg", [0, 1, 2, 2, 3, 2, 3, 4]), (2, "ggagrgg", [0, 0, 1, 1, 1, 0, 0, 1]),
    (3, "gggagggr", [0, 0, 0, 1, 1, 1, 1, 2, 1]),
    // What was not done neither climbs nor breaks the streak.
    (2, "g-g-a-g-g", [0, 0, 0, 1, 1, 1, 1, 1, 1, 2]),
    // A streak begins anew on the rung that a red leads down to.
    (2, "gggrgg", [0, 0, 1, 1, 0, 0, 1]),
  ])
  func `Amber begins the streak anew, red goes a level down`(
    needed: Int, signals: String, expected: [Int]
  ) {
    var position = position(hours(9, streak: needed))
    let outcomes: [Character: SessionOutcome] = [
      "g": .green, "a": .amber, "r": .red, "-": .missed,
    ]
    var climbed = [rung(position)]
    for signal in signals {
      _ = position.record(outcomes[signal] ?? .stop)
      climbed.append(rung(position))
    }
    #expect(climbed == expected)
  }

  @Test func `Each step says why`() {
    var position = position(hours(3, streak: 2, mostPerWeek: 1))
    #expect(position.record(session(1)).reason == .building(streak: 1, of: 2))
    #expect(position.record(session(2)).reason == .rungDone(sessions: 2))
    #expect(position.record(session(3)).reason == .building(streak: 1, of: 2))
    #expect(position.record(session(4)).reason == .capPerWeek(1))
    #expect(position.record(session(9)).reason == .rungDone(sessions: 2))
    #expect(position.record(session(20)).reason == .topReached)
    #expect(position.closeWeek(.of(.green)).reason == .countsSessions)
  }

  @Test func `Holds climb after three sessions`() {
    // EVIDENCE R10: 5 x 30, 35, 40, 45, 60 s, one rung after 3 sessions.
    let holds = ["5 x 30 s", "5 x 35 s", "5 x 40 s", "5 x 45 s", "5 x 60 s"]
    let ladder = Ladder(rungs: holds.map { .init(dose: dose($0)) }, sessionsPerRung: 3)
    var position = position(prescription(holds[0], .ladder(ladder)))
    let shown = (0..<15).map { _ in
      defer { _ = position.record(.green) }
      return position.shown
    }
    #expect(shown == holds.flatMap { [$0, $0, $0] })
  }
}
