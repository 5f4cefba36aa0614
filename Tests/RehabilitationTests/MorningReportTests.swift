import Testing

@testable import Planning
@testable import Rehabilitation

/// EVIDENCE 12.5 and 12.7: mornings begin flares, hold doses, and make the usual pain known.
@Suite struct MorningReportTests {
  private func plan(usual: Int? = 2, _ activities: [Activity] = [squats()]) -> ReportedPlan {
    ReportedPlan(program([phase("only", days: 56, activities)]), usual: usual)
  }

  @Test func `one morning of two above the usual lets the next dose stay`() {
    var plan = plan()
    plan.session("squats/1", "02 21:00")
    #expect(plan.doses(of: "squats", at: "04 06:00").prefix(2) == ["3 x 5", "3 x 6"])
    plan.morning("04", pain: 4)
    #expect(plan.doses(of: "squats", at: "04 08:00").prefix(3) == ["3 x 5", "3 x 5", "3 x 6"])
    let course = plan.schedule(at: "04 08:00").plan.course
    #expect(course.mornings[day("2026-03-04")]?.signal == .amber)
    #expect(course.flares.isEmpty)
    // Told late, it counts from then on; a calm one takes nothing.
    plan.morning("04", pain: 1, told: "04 09:00")
    #expect(plan.doses(of: "squats", at: "04 10:00").prefix(2) == ["3 x 5", "3 x 6"])
  }

  @Test(arguments: [["04", "05"], ["05", "04"]])
  func `two mornings running begin a flare, in whichever order they are told`(dates: [String]) {
    var plan = plan()
    plan.session("squats/1", "02 21:00")
    for date in dates { plan.morning(date, pain: 4, told: "05 07:00") }
    let course = plan.schedule(at: "05 08:00").plan.course
    #expect(course.flares == [day("2026-03-05")])
    // Days 0 to 2 of the flare plan are free of strength.
    let days = plan.days(of: "squats", at: "05 08:00")
    #expect(!days.contains { ["03-05", "03-06", "03-07"].contains($0) }, "\(days)")
    #expect(plan.doses(of: "squats", at: "05 08:00")[2] != "3 x 6")
  }

  @Test func `a morning and a session within a day begin one, on either side`() {
    var before = plan()
    before.morning("04", pain: 4)
    before.session("squats/2", "04 21:00") { $0.pain = 4 }
    #expect(before.schedule(at: "04 22:00").plan.course.flares == [day("2026-03-04")])
    var after = plan()
    after.session("squats/2", "04 21:00") { $0.pain = 4 }
    #expect(after.schedule(at: "04 22:00").plan.course.flares.isEmpty)
    after.morning("05", pain: 4)
    #expect(after.schedule(at: "05 08:00").plan.course.flares == [day("2026-03-04")])
    var with = plan()
    with.session("squats/2", "05 21:00") { ($0.pain, $0.morning) = (4, 4) }
    #expect(with.schedule(at: "05 22:00").plan.course.flares == [day("2026-03-04")])
  }

  @Test func `a grade more of swelling begins one, on a day without a session too`() {
    var plan = plan()
    plan.morning("05", swelling: 1)
    #expect(plan.schedule(at: "05 08:00").plan.course.flares.isEmpty)
    plan.morning("07", swelling: 2)
    #expect(plan.schedule(at: "07 08:00").plan.course.flares == [day("2026-03-07")])
    var inSession = self.plan()
    inSession.morning("03", swelling: 0)
    inSession.session("squats/2", "04 21:00") { $0.swelling = 1 }
    #expect(inSession.schedule(at: "04 22:00").plan.course.flares == [day("2026-03-04")])
  }

  @Test func `three spells within 42 days bring a word, and the days of one count once`() {
    var plan = plan()
    for first in [4, 13, 22] {
      for date in first...first + 3 {
        plan.morning(date < 10 ? "0\(date)" : "\(date)", pain: 5)
      }
      let count = plan.schedule(at: "\(first + 3 < 10 ? "0" : "")\(first + 3) 09:00")
        .plan.course.flares.count
      #expect(count == [4: 1, 13: 2, 22: 3][first])
    }
    let notices = plan.schedule(at: "26 09:00").plan.course.notices
    #expect(notices.contains(.flares(3, days: 42)))
  }

  // MARK: Usual pain

  @Test func `what is usual is reported, or the best morning of the first week, or calm`() {
    var plan = plan(usual: nil)
    // The green limit of the programme is 2.
    plan.morning("03", pain: 3)
    plan.morning("05", pain: 4)
    // After the first week 3 is usual, so that 5 is too much and 4 is not.
    plan.morning("10", pain: 4)
    plan.morning("12", pain: 5)
    let mornings = plan.schedule(at: "12 08:00").plan.course.mornings
    #expect(mornings[day("2026-03-03")]?.signal == .green)
    #expect(mornings[day("2026-03-05")]?.observations == [.morningPain(4, above: 3)])
    #expect(mornings[day("2026-03-10")]?.signal == .green)
    #expect(mornings[day("2026-03-12")]?.observations == [.morningPain(5, above: 4)])
  }

  @Test func `in a programme of running no pain is usual`() {
    let runs = activity("run", "3 per week", load: .running, prescriptions: [prescription("3 x 5")])
    var plan = plan(usual: nil, [runs])
    plan.morning("04", pain: 2)
    let mornings = plan.schedule(at: "04 08:00").plan.course.mornings
    #expect(mornings[day("2026-03-04")]?.observations == [.morningPain(2, above: 1)])
  }
}
