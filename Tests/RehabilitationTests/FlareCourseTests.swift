import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct FlareCourseTests {
  private func date(_ number: Int) -> CivilDate { day("2026-03-01").advanced(by: number) }

  private func course(_ flares: [Int], green: [Int] = []) -> FlareCourse {
    FlareCourse(flares: flares.map(date), greenDays: green.map(date))
  }

  @Test(arguments: [
    // EVIDENCE 12.5: usual pain 2 and a day of it, or one grade of swelling above the last report.
    (4, 24, 0, 0, true), (3, 24, 0, 0, false), (4, 23, 0, 0, false), (10, 48, 0, 0, true),
    (2, 0, 1, 0, true), (2, 0, 2, 2, false), (2, 0, 2, 1, true), (0, 99, 0, 0, false),
  ])
  func `a flare is lasting pain or new swelling`(
    pain: Int, hours: Int, swelling: Int, usual: Int, isFlare: Bool
  ) {
    #expect(
      FlareCourse.isFlare(
        pain: pain, usualPain: 2, hours: hours, swelling: swelling, usualSwelling: usual)
        == isFlare)
  }

  @Test func `half, then a quarter more after each two green days`() {
    // EVIDENCE R14.
    let course = course([10], green: [11, 12, 13, 14, 15, 16, 17])
    let shares = (9...19).map { course.percent(on: date($0)) }
    #expect(shares == [100, 50, 50, 50, 50, 50, 75, 75, 100, 100, 100])
  }

  @Test func `days that are not green do not count`() {
    let course = course([0], green: [3, 3, 9, 12, 20])
    #expect(
      [4, 9, 10, 12, 20, 21].map { course.percent(on: date($0)) } == [50, 50, 75, 75, 75, 100])
  }

  @Test func `only two greens running lead up, and a complaint leads down`() {
    // EVIDENCE 12.6: never directly after the activity's own red or amber.
    func shares(green: [Int], complaints: [Int], on days: ClosedRange<Int>) -> [Int] {
      let course = FlareCourse(
        flares: [date(0)], greenDays: green.map(date), complaintDays: complaints.map(date))
      return days.map { course.percent(on: date($0)) }
    }
    #expect(shares(green: [3, 5, 6], complaints: [4], on: 4...7) == [50, 50, 50, 75])
    #expect(shares(green: [3, 4, 6], complaints: [5], on: 5...7) == [75, 50, 50])
    // A day with a complaint is not green.
    #expect(shares(green: [3, 4, 5, 6], complaints: [4], on: 4...7) == [50, 50, 50, 75])
  }

  @Test func `a new flare begins the way anew`() {
    let course = course([30, 0], green: [3, 4, 5, 6, 33, 34])
    #expect(course.percent(on: date(29)) == 100)
    #expect(course.percent(on: date(30)) == 50)
    #expect(course.percent(on: date(35)) == 75)
  }

  @Test func `a programme may come back otherwise`() {
    let own = FlareCourse(
      flares: [date(0)], greenDays: (3...12).map(date),
      settings: Settings.Flare(resumePercent: 40, risePercent: 10))
    #expect([3, 5, 9, 13].map { own.percent(on: date($0)) } == [40, 50, 70, 90])
  }

  @Test(
    arguments: [
      // EVIDENCE R14: two in 21 days, three in 42.
      ([], 50, nil), ([0], 0, nil), ([0, 20], 20, .lighterWeek(percent: 80)),
      ([0, 20], 19, nil), ([0, 21], 21, nil), ([0, 20, 41], 41, .clinician),
      ([0, 20, 42], 42, nil), ([0, 21, 41], 41, .clinician), ([0, 5, 6], 6, .clinician),
      ([0, 5, 6], 5, .lighterWeek(percent: 80)), ([4, 4], 4, nil),
    ] as [([Int], Int, FlareCourse.Setback?)])
  func `flares in quick succession weigh more`(
    flares: [Int], on number: Int, setback: FlareCourse.Setback?
  ) {
    #expect(course(flares).setback(on: date(number)) == setback)
  }
}
