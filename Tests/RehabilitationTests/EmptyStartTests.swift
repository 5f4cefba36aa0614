import Testing

@testable import Planning
@testable import Rehabilitation

/// A start that yields nothing says what is missing.
@Suite struct EmptyStartTests {
  private let walk = program([phase("p", days: 7, [activity("walk", "daily")])], id: "walk")

  private func empty(
    _ programs: [Program], _ choose: (inout Enrolment) -> Void = { _ in }
  ) throws -> EmptyStart? {
    var choices = enrolment()
    choose(&choices)
    return try plan(programs, choices).scheduled().emptyStart
  }

  private func course(_ id: String, _ activities: [Activity]) -> Program {
    program([phase("p", days: 7, activities)], id: id)
  }

  @Test func `medicines without a medicine`() throws {
    let tablets = course(
      "medicines", [activity("medicine", "daily", kind: .medicine, inclusion: .onRequest)])
    let reason = EmptyStart.needsMedicine(program: "medicines")
    #expect(try empty([tablets]) == reason)
    // Beside another programme, too: whoever names it wants it.
    #expect(try empty([walk, tablets]) == reason)
    let typed = Medicine(text: "Gel", times: [time("08:00")], prescriber: "Dr Weber")
    #expect(try empty([tablets]) { $0.medicines = [typed] } == nil)
  }

  @Test func `a programme that only offers`() throws {
    let menu = course(
      "menu",
      [
        activity("a", "daily", inclusion: .onRequest),
        activity("b", "daily", inclusion: .onRequest),
      ])
    #expect(try empty([menu]) == .needsChoice(program: "menu", activities: ["a", "b"]))
    #expect(try empty([menu]) { $0.requested = ["b"] } == nil)
  }

  @Test func `an activity that ends on a day that was not typed`() throws {
    let bandage = course("bandage", [activity("wrap", "daily", endsOnTypedDate: true)])
    #expect(try empty([bandage]) == .needsLastDay(program: "bandage", activity: "wrap"))
    #expect(try empty([bandage]) { $0.endDates = ["wrap": day("2026-03-06")] } == nil)
  }

  @Test func `everything left out, or no room`() throws {
    #expect(try empty([walk]) { $0.omitted = ["walk"] } == .leftOut(program: "walk"))
    let narrow = { (choices: inout Enrolment) in
      choices.availability.windows = windows("mon 10:00-10:10")
    }
    #expect(try empty([walk], narrow) == .noRoom(program: "walk"))
    // Beside what has a place it is told of, and not refused.
    let habit = course("habit", [activity("shoes", "daily", minutes: nil)])
    #expect(try empty([habit, walk], narrow) == nil)
    #expect(try empty([walk]) == nil)
  }
}
