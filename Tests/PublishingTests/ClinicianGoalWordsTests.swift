import Rehabilitation
import Testing

@testable import Wording

/// What a person reads of goals that need a clinician, and of tests of both legs.
@Suite struct ClinicianGoalWordsTests {
  private let strength = Criterion.byClinician(.symmetry(test: "thigh-strength", percent: 80))
  private let stable = Criterion.byClinician(.confirmed("The knee is stable"))

  private func goal(
    _ criterion: Criterion, found: CriterionState.Finding? = nil
  ) -> String {
    let state = CriterionState(criterion: criterion, isMet: false, isAnswered: false, found: found)
    let phase = OverduePhase(
      phase: "one", title: "One", days: 30, longestDays: 28,
      goals: [OverduePhase.Goal(number: 1, state: state)], ended: [], isAfterOperation: true)
    return Notice.overdue(phase).words(for: "knee", offering: .plain)
  }

  @Test func `a goal says that it takes a clinician's word, and how to give it`() {
    #expect(stable.description == "The knee is stable (your clinician's word)")
    let words = goal(stable)
    #expect(words.contains("Said so? say which clinician finds goal 1 reached."), "\(words)")
    #expect(!words.contains("True now?"))
  }

  @Test func `a test of one leg names what is missing`() {
    let words = goal(strength, found: .oneLeg(Amount(40)))
    #expect(words.contains("(40 for one leg; the other leg is missing)"), "\(words)")
    #expect(
      words.contains("(or your clinician's word)") && words.contains("Measure it:"), "\(words)")
  }

  @Test(arguments: [(true, "as your clinician said"), (false, "as you said")])
  func `an answer is said to be whose it is`(isMet: Bool, words: String) {
    let state = CriterionState(criterion: stable, isMet: isMet, isAnswered: true, found: nil)
    #expect(state.foundWords == words)
  }

  @Test func `a surgeon's question says what to do`() {
    let words = Notice.surgicalOpinion(episodes: 2, since: CivilDate(dayNumber: 20_520))
      .words(for: "knee", offering: .plain)
    #expect(words.hasPrefix("Your knee gave way 2 times."), "\(words)")
    #expect(words.contains("Ask your clinician for a surgical opinion."), "\(words)")
  }
}
