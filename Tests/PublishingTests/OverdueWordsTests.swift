import Rehabilitation
import Testing
import Wording

/// What a person reads of a phase that is past its longest stay.
@Suite struct OverdueWordsTests {
  private func phase(days: Int, _ goals: [Criterion], isAfterOperation: Bool = true) -> OverduePhase
  {
    OverduePhase(
      phase: "hospital", title: "Days 0 to 3", days: days, longestDays: 10,
      goals: goals.enumerated().map {
        OverduePhase.Goal(
          number: $0 + 1,
          state: CriterionState(criterion: $1, isMet: false, isAnswered: false, found: nil))
      },
      ended: [OverduePhase.Ended(title: "Cold pack", reason: "Enough cold.")],
      isAfterOperation: isAfterOperation)
  }

  @Test func `the days, each goal with its next step, whom to ask, and what goes on`() {
    let goals: [Criterion] = [
      .confirmed("You get in and out of bed safely"),
      .measure("flexion", .atLeast, Quantity(Amount(80), .degrees)),
    ]
    let words = Notice.overdue(phase(days: 11, goals)).words(for: "dora", offering: .plain)
    #expect(
      words == """
        You have been in "Days 0 to 3" for 11 days; 10 days is the longest planned. Still open: \
        You get in and out of bed safely. True now? say that goal 1 is reached. Flexion at least \
        80 deg. Measure it: record the measure 'flexion'. If not, ask your surgeon or \
        physiotherapist. Until then today's exercises stay as they are. Cold pack has stopped: \
        Enough cold.
        """)
  }

  @Test func `a phase that sleeps says since when, why, and how to wake it`() throws {
    let since = try #require(CivilDate("2026-05-25"))
    let words = Notice.asleep(phase(days: 70, [], isAfterOperation: false), since: since)
      .words(for: "dora", offering: .plain)
    #expect(
      words == """
        Nothing is planned in "Days 0 to 3" since \(since.withWeekday): nothing was logged for \
        eight weeks. One report wakes it: log how your knee is this morning. Your plan \
        goes on the next day. Not sure how? Ask your physiotherapist or doctor.
        """)
  }
}
