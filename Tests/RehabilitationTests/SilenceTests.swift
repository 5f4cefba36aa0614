import Testing

@testable import Planning
@testable import Rehabilitation

/// EVIDENCE 12.4 and 12.9, and what a report of work alone counts for.
@Suite struct SilenceTests {
  /// A plan with two green sessions, and the next report on the 18th, eleven days after the last one.
  private func plan(_ answer: Meanwhile?) -> ReportedPlan {
    var plan = ReportedPlan(program([phase("only", days: 56, [squats()])]))
    for (id, date) in [("squats/1", "02"), ("squats/2", "04"), ("squats/3", "06")] {
      plan.session(id, "\(date) 21:00")
    }
    plan.session("squats/8", "18 21:00") { ($0.pain, $0.meanwhile) = (1, answer) }
    return plan
  }

  @Test func `without an answer doses stay, and rise again with the second green`() {
    var plan = plan(nil)
    #expect(
      plan.schedule(at: "18 20:00").silence(before: day("2026-03-18"))?.days.lowerBound
        == day("2026-03-07"))
    let silences = plan.schedule(at: "18 22:00").plan.course.silences
    #expect(silences.map(\.answer) == [nil])
    let doses = plan.doses(of: "squats", at: "18 22:00")
    #expect(doses[2...8] == ["3 x 7", "3 x 8", "3 x 8", "3 x 8", "3 x 8", "3 x 8", "3 x 8"])
    plan.session("squats/9", "20 21:00")
    #expect(plan.doses(of: "squats", at: "20 22:00")[9] == "3 x 9")
  }

  @Test func `as planned goes on, less repeats, and nothing is a break`() {
    #expect(plan(.asPlanned).doses(of: "squats", at: "18 22:00")[8] == "3 x 9")
    let less = plan(.less).doses(of: "squats", at: "18 22:00")[8]
    let nothing = plan(.nothing).doses(of: "squats", at: "18 22:00")[8]
    #expect(["3 x 5", "3 x 6", "3 x 7", "3 x 8"].contains(less))
    #expect(["3 x 5", "3 x 6", "3 x 7", "3 x 8"].contains(nothing))
  }

  @Test func `six days, and the days of a pause, are no silence`() {
    var plan = ReportedPlan(program([phase("only", days: 56, [squats()])]))
    plan.session("squats/1", "02 21:00")
    #expect(plan.schedule(at: "09 12:00").silence(before: day("2026-03-09")) == nil)
    #expect(plan.schedule(at: "10 12:00").silence(before: day("2026-03-10")) != nil)
    plan.log(
      .adjustment(.pause(from: day("2026-03-03"), to: day("2026-03-12"))), "2026-03-02 22:00")
    plan.session("squats/2", "13 21:00")
    #expect(plan.schedule(at: "13 22:00").plan.course.silences.isEmpty)
  }

  @Test func `work alone lets the dose stay, and an old bare record counts as it did`() {
    var plan = ReportedPlan(program([phase("only", days: 56, [squats()])]))
    plan.session("squats/1", "02 21:00") { ($0.donePercent, $0.isWorkOnly) = (100, true) }
    #expect(plan.doses(of: "squats", at: "02 22:00")[1] == "3 x 5")
    #expect(plan.schedule(at: "02 22:00").plan.course.verdicts.isEmpty)
    // The next morning, or the pain told later, is the word that was missing.
    plan.morning("03", pain: 1)
    #expect(plan.doses(of: "squats", at: "03 08:00")[1] == "3 x 6")
    var old = ReportedPlan(program([phase("only", days: 56, [squats()])]))
    old.session("squats/1", "02 21:00") { _ in }
    #expect(old.doses(of: "squats", at: "02 22:00")[1] == "3 x 6")
  }

  @Test func `a week that was amber lets no session raise a dose in the next one`() {
    var plan = ReportedPlan(program([phase("only", days: 56, [squats()])]))
    plan.session("squats/1", "02 21:00")
    plan.session("squats/2", "04 21:00") { $0.isSkipped = true }
    plan.session("squats/3", "06 21:00")
    plan.session("squats/4", "09 21:00")
    let doses = plan.doses(of: "squats", at: "09 22:00")
    // Two of three are 67%, below the 80% of row 11.
    #expect(doses[2...6] == ["3 x 6", "3 x 7", "3 x 7", "3 x 7", "3 x 7"])
    #expect(doses[7] == "3 x 8")
  }
}
