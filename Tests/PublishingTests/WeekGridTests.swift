import Pictograms
import Sheets
import TestSupport
import Testing
import Wording

@testable import Planning
@testable import Rehabilitation

/// A week in a terminal.
@Suite struct WeekGridTests {
  private func schedule() throws -> Schedule {
    let strength = Activity(
      id: "strength", title: "Leg strength", kind: .exercise, load: .strength,
      frequency: Frequency(.perWeek(3...3)), minutes: 60, dayPart: .evening, citations: [])
    let walk = Activity(
      id: "walk", title: "Brisk walk around the park", kind: .exercise, load: .aerobicLow,
      frequency: Frequency(.perDay(1...1)), minutes: 15, citations: [])
    let talk = Activity(
      id: "talk", title: "A talk", kind: .education, load: .none,
      frequency: Frequency(.once(day: 2)), minutes: 10, citations: [])
    let plan = try TestPlan.schedule(
      [strength, walk, talk, TestPlan.routine(.perDay(1...1), at: ["12:00"])], days: 7
    ).plan
    var enrolment = plan.enrolment
    enrolment.availability.busy = (0..<5).map { offset in
      let day = TestPlan.monday.advanced(by: offset).dayNumber * 1440
      return BusyInterval(
        CivilDateTime(minuteNumber: day + 540)..<CivilDateTime(minuteNumber: day + 990))
    }
    return try UnscheduledPlan(
      programs: plan.programs, catalogue: Catalogue([]), enrolment: enrolment
    )
    .scheduled()
  }

  @Test(arguments: [80, 120])
  func `a week is told at once, and in full below`(columns: Int) throws {
    let text = WeekGrid(try schedule(), from: TestPlan.monday, columns: columns).text
    try assertGolden(text, "week-\(columns).txt")
    for line in text.split(separator: "\n") { #expect(line.count <= columns) }
    #expect(text.contains("░"))
    #expect(text.contains("Brisk walk around the park"))
  }

  @Test(arguments: [
    (60, "Mon 9  Tue 10"), (80, "Mon 9     Tue 10"), (120, "Mon 9 Mar       Tue 10 Mar"),
  ])
  func `a day is named whole, by its number where the month has no room`(
    columns: Int, names: String
  ) throws {
    let week = TestPlan.monday.advanced(by: 7)
    let text = WeekGrid(try schedule(), from: week, columns: columns).text
    #expect(text.hasPrefix("      \(names)"), "\(text.prefix(columns))")
  }
}
