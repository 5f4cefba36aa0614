import Testing

@testable import Planning
@testable import Rehabilitation

/// A plan that starts weeks after day 0: no date leads past a gate that needs a clinician (EVIDENCE-2 0.3).
@Suite struct LateStartTests {
  /// Two weeks, four weeks with a gate, and running.
  private func course(_ gate: Criterion) -> Program {
    program(
      [
        phase("calm", days: 14, gate: [.confirmed("dry")], [squats()]),
        phase("strong", days: 28, gate: [gate], [squats()]),
        phase("run", days: 28, [activity("run", "2 per week", load: .running)]),
      ], anchor: .operation)
  }

  private func timeline(_ gate: Criterion, after days: Int) -> PhaseTimeline {
    let start = day("2026-03-02")
    return PhaseTimeline(course(gate), from: start.advanced(by: -days), until: start)
  }

  @Test(arguments: [
    (0, "calm"), (13, "calm"), (14, "strong"), (41, "strong"), (42, "strong"), (43, "strong"),
    (200, "strong"),
  ])
  func `a start begins before the gate that needs a clinician`(days: Int, phase: String) {
    let start = day("2026-03-02")
    for gate in [
      Criterion.byClinician(.confirmed("lets me run")),
      .byClinician(.symmetry(test: "thigh-strength", percent: 80)),
    ] {
      let timeline = timeline(gate, after: days)
      #expect(timeline.phase.id == phase)
      #expect(timeline.end().map { start < $0 } == true)
      #expect(timeline.nextTurn(after: start, Pauses()).map { start < $0 } == true)
      #expect(timeline.ahead(Pauses()).last?.phase.id == "run")
    }
  }

  @Test(arguments: [(41, "strong"), (42, "run")])
  func `a gate of the person's own word is passed by its date, as ever`(days: Int, phase: String) {
    #expect(timeline(.confirmed("no limp"), after: days).phase.id == phase)
  }
}
