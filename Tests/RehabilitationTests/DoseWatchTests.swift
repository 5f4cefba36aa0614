import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct DoseWatchTests {
  /// What is found in sessions of one prescription whose doses are these, every two days.
  private func jumps(
    _ doses: [String], _ first: String, _ rule: ProgressionRule
  ) throws -> [String] {
    let squats = activity(
      "squats", "every 2 days", load: .strength, prescriptions: [prescription(first, rule)])
    let schedule = try plan([squats], days: doses.count * 2, enrolment()).scheduled()
    var watch = DoseWatch()
    for (placed, text) in zip(schedule.placed, doses) {
      var seen = placed
      let item = placed.session.items[0]
      seen.session.items = [
        SessionItem(
          role: .main, exercise: item.exercise, name: item.name, side: item.side, dose: dose(text),
          citations: [])
      ]
      watch.see(seen, of: squats, inStayFrom: day("2026-03-02"))
    }
    return watch.jumps.map { "\($0.from) to \($0.to)" }
  }

  private let double = ProgressionRule.double(
    DoubleProgression(repetitions: 8...12, step: Amount(1), target: 6, sessions: 2))

  @Test func `one step of a load is no jump, two are`() throws {
    #expect(try jumps(["3 x 8 @ 5 kg", "3 x 12 @ 5 kg", "3 x 8 @ 6 kg"], "3 x 8", double) == [])
    #expect(
      try jumps(["3 x 8 @ 5 kg", "3 x 8 @ 7 kg"], "3 x 8", double) == [
        "3 x 8 @ 5 kg to 3 x 8 @ 7 kg"
      ])
  }

  @Test func `the way back to a dose that was reached before is no jump`() throws {
    let doses = ["3 x 8 @ 5 kg", "3 x 8 @ 6 kg", "3 x 8 @ 2 kg", "3 x 8 @ 6 kg", "3 x 8 @ 7 kg"]
    #expect(try jumps(doses, "3 x 8", double) == [])
    #expect(try jumps(doses + ["3 x 8 @ 9 kg"], "3 x 8", double).count == 1)
  }

  @Test func `a rung that is left out is a jump, and so is a rung too many in a week`() throws {
    let rungs = ["10 min", "15 min", "20 min", "25 min"]
    func ladder(_ most: Int?) -> ProgressionRule {
      .ladder(
        Ladder(
          rungs: rungs.map { Ladder.Rung(dose: dose($0)) }, sessionsPerRung: 1, mostPerWeek: most))
    }
    #expect(try jumps(rungs, rungs[0], ladder(nil)) == [])
    #expect(try jumps([rungs[0], rungs[2]], rungs[0], ladder(nil)) == ["10 min to 20 min"])
    #expect(try jumps(rungs, rungs[0], ladder(2)) == ["20 min to 25 min"])
  }

  @Test(arguments: [
    ("3 x 8 @ 108 kg", 0), ("3 x 8 @ 109 kg", 1),
  ])
  func `a load by effort rises 8 percent at most`(to: String, count: Int) throws {
    let rule = ProgressionRule.effort(EffortProgression(target: 5...6, step: Amount(1)))
    #expect(try jumps(["3 x 8 @ 100 kg", to], "3 x 8", rule).count == count)
  }

  @Test(arguments: [("11 min", 0), ("12 min", 0), ("13 min", 1)])
  func `a share a week is kept, but for one step of rounding`(to: String, count: Int) throws {
    let rule = ProgressionRule.linear(
      LinearProgression(percent: 10, form: .additive, step: Amount(1)))
    #expect(try jumps(["10 min", to], "10 min", rule).count == count)
  }
}
