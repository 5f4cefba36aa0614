import Rehabilitation
import Testing

@testable import Planning
@testable import Sheets
@testable import Wording

/// Real changes of doses, with why.
@Suite struct DoseTurnTests {
  private func course(pains: [Int], days: Int) throws -> [DoseTurn] {
    try SampleProgram("knee-osteoarthritis-strength").told(
      pains: pains, activity: "strength", until: TestPlan.monday.advanced(by: days)
    ).schedule.doseTurns
  }

  @Test func `a red session makes doses fall, and says why`() throws {
    let turns = try course(pains: [1, 1, 7], days: 6)
    let fall = try #require(turns.first { $0.direction == .lowered })
    #expect(fall.verdict?.signal == .red)
    #expect(!fall.changes.isEmpty && fall.changes.allSatisfy { $0.before != $0.after })
    #expect(fall.change(in: .usual).contains(" → "))
    #expect(fall.why(in: .usual).hasPrefix("red on Fri 6 Mar, pain 7 of 10, above 5"))
    #expect(!turns.contains { $0.direction == .raised && $0.placed.date > fall.placed.date })
  }

  @Test func `amber holds, and those in a row are one turn`() throws {
    let turns = try course(pains: [4, 4, 4], days: 6)
    #expect(turns.map(\.direction) == [.held])
    #expect(turns.first?.count == 3)
    #expect(turns.first?.changes.isEmpty == true)
    #expect(turns.first?.why(in: .usual).hasPrefix("amber on Mon 2 Mar") == true)
  }

  @Test func `good sessions make doses rise`() throws {
    let turns = try course(pains: [1, 1, 1, 1, 1, 1, 1, 1, 1], days: 21)
    let rise = try #require(turns.first { $0.direction == .raised })
    #expect(rise.why(in: .usual).hasPrefix("green on ") || rise.why(in: .usual).contains("week"))
    #expect(!turns.contains { $0.direction == .lowered || $0.direction == .held })
  }

  @Test func `what is only projected is no turn`() throws {
    #expect(
      try SampleProgram("knee-osteoarthritis-strength").plan(name: "knee").schedule.doseTurns
        .isEmpty)
    // Of what lies ahead only the session after the last one that was logged is known.
    let turns = try course(pains: [1, 1, 1], days: 5)
    #expect(turns.allSatisfy { $0.placed.date <= TestPlan.monday.advanced(by: 8) })
  }
}
