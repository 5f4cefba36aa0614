import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct WeeklyRulesTests {
  @Test(
    arguments: [
      // EVIDENCE R1: base 20 kg, 5% a week, down to 0.5 kg.
      (LinearProgression.Form.additive, ["20", "21", "22", "23", "24", "25"]),
      (.compound, ["20", "21", "22", "23", "24", "25.5"]),
    ])
  func `A share a week gives the worked example of R1`(
    form: LinearProgression.Form, expected: [String]
  ) {
    let rule = LinearProgression(percent: 5, form: form, step: amount("0.5"))
    let weeks = (1...6).map { rule.amount(from: Amount(20), inWeek: $0).description }
    #expect(weeks == expected)
  }

  @Test func `A week before the first is the first`() {
    let rule = LinearProgression(percent: 5, form: .compound, step: amount("0.5"))
    #expect(rule.amount(from: Amount(20), inWeek: 0) == Amount(20))
    #expect(rule.amount(from: Amount(20), inWeek: -3) == Amount(20))
  }

  @Test(arguments: LinearProgression.Form.allCases, [1, 5, 10, 20])
  func `A share a week never lowers and never rounds up`(
    form: LinearProgression.Form, percent: Int
  ) {
    let rule = LinearProgression(percent: percent, form: form, step: amount("0.25"))
    for base in [0, 500, 7_250, 20_000, 999_000] {
      let weeks = (1...52).map { rule.amount(from: Amount(thousandths: base), inWeek: $0) }
      #expect(zip(weeks, weeks.dropFirst()).allSatisfy { $0 <= $1 })
      let second = Double(base) * (1 + Double(percent) / 100)
      #expect(Double(weeks[1].thousandths) <= second + 0.001)
    }
  }

  @Test(
    arguments: [
      // EVIDENCE R7: minutes, metres, and the mean of a good and a bad day.
      (["12", "9", "15"], "20", "0.5", ["9.5", "10.5", "12", "13", "14", "15.5", "16.5", "18"]),
      (["200"], "300", "10", ["160", "180", "200", "220", "240", "260", "280", "300"]),
      (["20", "5"], "60", "0.5", ["10", "11", "12.5", "13.5", "15", "16", "17.5", "18.5"]),
    ])
  func `A quota gives the worked examples of R7`(
    trials: [String], goal: String, step: String, expected: [String]
  ) {
    let rule = QuotaProgression(
      baseline: Amount(1), startPercent: 80, risePercent: 10, goal: amount(goal),
      step: amount(step))
    let weeks = (1...8).map { rule.quota(inWeek: $0, trials: trials.map(amount)).description }
    #expect(weeks == expected)
  }

  @Test func `A quota stops at its goal`() {
    let rule = QuotaProgression(
      baseline: Amount(12), startPercent: 80, risePercent: 10, goal: Amount(20), step: Amount(1))
    #expect((1...20).allSatisfy { rule.quota(inWeek: $0, trials: []) <= Amount(20) })
    #expect(rule.quota(inWeek: 20, trials: []) == Amount(20))
  }

  @Test func `A quota divides by the number of trials last`() {
    // The mean is 8 1/3; 120% of it is 10, not 9.9996.
    let rule = QuotaProgression(
      baseline: Amount(1), startPercent: 120, risePercent: 10, goal: Amount(50),
      step: amount("0.5"))
    #expect(rule.quota(inWeek: 1, trials: [Amount(5), Amount(10), Amount(10)]) == Amount(10))
  }

  @Test(
    arguments: [
      // EVIDENCE R11: a baseline of 2,800 steps.
      (2800, 6000, [3100, 3400, 3600, 3900, 4200, 4500]),
      // The goal ends it, and a week adds at most 1,000.
      (2800, 3000, [3000, 3000, 3000, 3000, 3000, 3000]),
      (15_000, 30_000, [16_000, 17_000, 18_000, 19_000, 20_000, 21_000]),
    ])
  func `Steps a day give the worked example of R11`(baseline: Int, goal: Int, expected: [Int]) {
    let rule = StepProgression(
      baseline: baseline, risePercent: 10, mostPerWeek: 1000, goal: goal)
    #expect((1...6).map { rule.target(inWeek: $0, from: baseline) } == expected)
  }
}
