import Testing

@testable import Planning
@testable import Rehabilitation

/// After a break of 56 days and more a new test is asked for (EVIDENCE 12.3).
@Suite struct RetestTests {
  private static let course = phase(
    "p", days: 180,
    [
      activity("squats", "3 per week", load: .strength, prescriptions: [prescription("3 x 10")]),
      activity("chair-stand", "every 14 days", kind: .measurement, minutes: 5),
      activity("pain", "1 per week", kind: .measurement, minutes: 5),
    ])

  /// A plan whose first two weeks are done, and in which a break of some days follows.
  private func lived(breakOf days: Int) throws -> (course: LivedCourse, back: CivilDate) {
    var course = try LivedCourse([Self.course])
    for placed in course.schedule(on: "2026-03-01").placed where placed.date < day("2026-03-16") {
      guard placed.session.id.activity == "squats" else { continue }
      var record = SessionRecord(session: placed.session.id)
      (record.date, record.pain) = (placed.date, 1)
      course.log(.session(record), "\(placed.date) 21:00")
    }
    let last = day("2026-03-13")
    let back = last.advanced(by: days)
    course.log(
      .adjustment(.pause(from: last.advanced(by: 1), to: back.advanced(by: -1))),
      "2026-03-13 22:00")
    return (course, back)
  }

  private func retests(_ course: inout LivedCourse, on date: CivilDate) -> [Notice] {
    course.schedule(on: "\(date)").plan.course.notices.filter {
      if case .retest = $0 { true } else { false }
    }
  }

  @Test(arguments: [(14, false), (50, false), (56, true), (70, true)])
  func `12.3: a long break asks for the measures again, a shorter one does not`(
    days: Int, isAsked: Bool
  ) throws {
    var (course, back) = try lived(breakOf: days)
    let asked = retests(&course, on: back)
    #expect(asked.isEmpty != isAsked)
    if isAsked, case .retest(let away, let measures, let tests) = asked[0] {
      // Pain is told day by day, and is nothing to test.
      #expect(away >= 56 && measures == ["chair-stand"] && tests.isEmpty)
    }
  }

  @Test func `12.3: after a long break the warning signs are asked again`() throws {
    var (course, back) = try lived(breakOf: 60)
    var checkIn = CheckIn(date: back.advanced(by: -1))
    checkIn.flags = []
    course.log(.checkIn(checkIn), "\(checkIn.date) 12:00")
    func isDue(_ date: CivilDate) -> Bool {
      course.schedule(on: "\(date)").plan.course.notices.contains {
        $0 == .flagCheckDue(last: checkIn.date)
      }
    }
    #expect(!isDue(back.advanced(by: -1)))
    #expect(isDue(back.advanced(by: 1)))
  }

  @Test func `what was measured is not asked for again, and nothing is asked for long`() throws {
    var (course, back) = try lived(breakOf: 60)
    #expect(retests(&course, on: back.advanced(by: -10)).isEmpty)
    #expect(retests(&course, on: back).count == 1)
    var measured = course
    measured.log(
      .measure(MeasureReading(measure: "chair-stand", value: Amount(9), date: back)),
      "\(back) 13:00")
    #expect(retests(&measured, on: back.advanced(by: 1)).isEmpty)
    for placed in course.schedule(on: "\(back)").placed
    where placed.session.id.activity == "squats"
      && (back...back.advanced(by: 2)).contains(placed.date)
    {
      var record = SessionRecord(session: placed.session.id)
      (record.date, record.pain) = (placed.date, 1)
      course.log(.session(record), "\(placed.date) 21:00")
    }
    #expect(retests(&course, on: back.advanced(by: 10)).count == 1)
    #expect(retests(&course, on: back.advanced(by: 20)).isEmpty)
  }
}
