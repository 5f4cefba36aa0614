import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct MotionNoticeTests {
  /// What a plan tells, five weeks after day 0, of bends that were measured on days of March and April.
  private func notices(
    _ bends: [(on: String, degrees: Int)], anchor: Program.Anchor = .operation
  ) throws -> [Notice] {
    let course = program(
      [phase("p", days: 70, [activity("walk", "daily", load: .aerobicLow)])], anchor: anchor)
    let choices = enrolment(dayZero: "2026-03-02")
    let facts =
      [Fact.enrolment(choices, programs: ProgramTexts(programs: [], exercises: ""))]
      + bends.map { bend in
        .measure(
          MeasureReading(measure: "flexion", value: Amount(bend.degrees), date: day(bend.on)))
      }
    let entries = facts.enumerated().map { index, fact in
      JournalEntry(number: index + 1, moment: moment("2026-03-02 06:00"), fact: fact)
    }
    let inputs = ReplayInputs(
      editions: [1: ProgramEdition(programs: [course], catalogue: Catalogue([]))],
      clockChanges: [choices.zone: []])
    return try Schedule(replaying: entries, inputs: inputs, at: moment("2026-04-06 12:00"))
      .plan.course.notices
  }

  @Test func `a bend that does not come along is told to the surgeon`() throws {
    let stuck = [(on: "2026-03-20", degrees: 82), (on: "2026-04-05", degrees: 84)]
    let warning = Notice.motion(.plateau(degrees: 84, gain: 2))
    #expect(try notices(stuck).contains(warning))
    #expect(try !notices(stuck, anchor: .injury).contains(warning))
  }

  @Test(arguments: [
    (0, 10, nil as MotionWarning?), (3, 10, .almostStraight(degrees: 3, isLate: false)),
    (5, 28, .almostStraight(degrees: 5, isLate: false)),
    (5, 29, .almostStraight(degrees: 5, isLate: true)), (6, 28, nil),
    (6, 29, .extensionDeficit(degrees: 6)),
  ])
  func `a knee that is almost straight is told of, and of more after week 4`(
    degrees: Int, days: Int, warning: MotionWarning?
  ) {
    let surgery = day("2026-03-02")
    let reading = MeasureReading(
      measure: "extension-deficit", value: Amount(degrees), date: surgery.advanced(by: 7))
    #expect(
      MotionWarning.warnings(
        flexion: [], extensionDeficit: [reading], dayZero: surgery, on: surgery.advanced(by: days))
        == [warning].compactMap { $0 })
  }

  @Test func `a bend that grows is not`() throws {
    let bends = [(on: "2026-03-20", degrees: 75), (on: "2026-04-05", degrees: 84)]
    #expect(try notices(bends).allSatisfy { if case .motion = $0 { false } else { true } })
  }
}
