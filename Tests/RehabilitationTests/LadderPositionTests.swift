import Testing

@testable import Rehabilitation

@Suite struct LadderPositionTests {
  /// The rungs on which sessions on these days of March 2026 are done, all green.
  private func rungs(_ days: [Int], rungs count: Int, streak: Int, mostPerWeek: Int?) -> [Int] {
    let ladder = Ladder(
      rungs: (1...count).map { Ladder.Rung(title: "rung \($0)") }, sessionsPerRung: streak,
      mostPerWeek: mostPerWeek)
    var position = LadderPosition(ladder)
    return days.map { date in
      defer {
        let done = SessionOutcome(date: day("2026-03-01").advanced(by: date - 1), signal: .green)
        _ = position.rise(after: done, of: dose("3 x 10"))
      }
      return position.rung
    }
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
}
