import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// A reading of a day is one reading, by whichever door it comes, and in whichever order it is reported.
@Suite struct DayReadingPropertyTests {
  private func plan() -> ReportedPlan {
    ReportedPlan(program([phase("only", days: 56, [squats()])]), usual: 1)
  }

  private func reading(_ id: String, _ value: Int, on date: String) -> Fact {
    .measure(MeasureReading(measure: id, value: Amount(value), date: day("2026-03-\(date)")))
  }

  private func expectSame(
    _ one: ReportedPlan, _ other: ReportedPlan, at text: String, _ seed: UInt64
  ) {
    let (left, right) = (one.schedule(at: text), other.schedule(at: text))
    #expect(left.placed == right.placed, "seed \(seed)")
    #expect(left.plan.course.verdicts == right.plan.course.verdicts, "seed \(seed)")
    #expect(left.plan.course.mornings == right.plan.course.mornings, "seed \(seed)")
    #expect(left.plan.course.flares == right.plan.course.flares, "seed \(seed)")
    #expect(left.plan.course.reactions == right.plan.course.reactions, "seed \(seed)")
  }

  @Test(arguments: UInt64(0)..<40)
  func `pain and swelling of a morning are the same by both doors`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (checked, measured) = (plan(), plan())
    for number in 2...16 {
      let date = number < 10 ? "0\(number)" : "\(number)"
      if Int.random(in: 0..<3, using: &random) > 0 {
        let pain = Int.random(in: 0...6, using: &random)
        checked.morning(date, pain: pain)
        measured.log(reading("pain", pain, on: date), "2026-03-\(date) 07:00")
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        let swelling = Int.random(in: 0...3, using: &random)
        checked.morning(date, swelling: swelling, told: "\(date) 07:01")
        measured.log(reading("swelling", swelling, on: date), "2026-03-\(date) 07:01")
      }
      let due = checked.schedule(at: "\(date) 22:00").placed.filter {
        $0.date == day("2026-03-\(date)") && $0.session.isLogged
      }
      for placed in due {
        let pain = Int.random(in: 0...6, using: &random)
        checked.session("\(placed.session.id)", "\(date) 22:00") { $0.pain = pain }
        measured.session("\(placed.session.id)", "\(date) 22:00") { $0.pain = pain }
      }
    }
    expectSame(checked, measured, at: "17 08:00", seed)
  }

  @Test(arguments: UInt64(0)..<40)
  func `pain of the evening after a session counts alike before and after its report`(seed: UInt64)
  {
    var random = SeededGenerator(seed: seed)
    let (pain, during) = (
      Int.random(in: 0...9, using: &random), Int.random(in: 0...5, using: &random)
    )
    var (first, last) = (plan(), plan())
    first.log(reading("pain", pain, on: "02"), "2026-03-02 22:00")
    first.session("squats/1", "02 22:30") { $0.pain = during }
    last.session("squats/1", "02 22:10") { $0.pain = during }
    last.log(reading("pain", pain, on: "02"), "2026-03-02 22:20")
    expectSame(first, last, at: "03 08:00", seed)
    let verdict = last.schedule(at: "03 08:00").plan.course.verdicts[
      Session.ID(activity: "squats", ordinal: 1)]
    // Two above the usual pain of 1 is too much.
    #expect((verdict?.signal == .red) == (pain >= 3), "seed \(seed)")
  }
}
