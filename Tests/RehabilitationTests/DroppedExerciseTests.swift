import Testing

@testable import Planning
@testable import Rehabilitation

/// What one programme of a plan forbids, another leaves out as long as that phase lasts (EVIDENCE-2 9).
@Suite struct DroppedExerciseTests {
  private let strength = program([phase("one", days: 21, [squats()])], id: "strength")

  /// A sprain of a protected week and two free ones, in which the first week drops some exercises.
  private func sprain(dropping exercises: [String]) -> Program {
    let motion = activity("motion", "daily", load: .mobility)
    var protect = phase("protect", days: 7, [motion])
    protect.drops = exercises
    return program([protect, phase("free", days: 14, [motion])], id: "sprain")
  }

  /// The first items of the squats, in order.
  private func items(beside other: Program) throws -> [SessionItem] {
    try plan([other, strength], enrolment()).sessions
      .filter { $0.id.activity == "strength.squats" }.compactMap(\.items.first)
  }

  @Test
  func `an exercise is left out for the phase, and begins after it where it would have begun`()
    throws
  {
    let items = try items(beside: sprain(dropping: ["squat"]))
    #expect(items.count == 9)
    #expect(items.prefix(3).allSatisfy { $0.dose?.description == "off" && $0.advice == .dropped })
    #expect(items.dropFirst(3).allSatisfy { $0.advice == nil })
    #expect(items[3].dose?.description == "3 x 5" && items[4].dose?.description == "3 x 6")
  }

  @Test func `another exercise goes on`() throws {
    let items = try items(beside: sprain(dropping: ["bridge"]))
    #expect(items.allSatisfy { $0.advice == nil })
    #expect(items[0].dose?.description == "3 x 5" && items[1].dose?.description == "3 x 6")
  }

  @Test func `a programme forbids itself nothing`() throws {
    var first = phase("one", days: 21, [squats()])
    first.drops = ["squat"]
    let plan = try plan([program([first])], enrolment())
    let items = plan.sessions.compactMap(\.items.first)
    #expect(!items.isEmpty && items.allSatisfy { $0.advice == nil })
  }

  // MARK: Ranges

  /// A sprain whose first week lets a squat bend so far.
  private func sprain(bending range: ClosedRange<Int>, weeks: ClosedRange<Int>? = nil) -> Program {
    let motion = activity("motion", "daily", load: .mobility)
    var protect = phase("protect", days: 14, [motion])
    protect.ranges = [
      RangeLimit(exercise: "squat", range: range, weeks: weeks, citations: [.design])
    ]
    return program([protect, phase("free", days: 7, [motion])], id: "sprain")
  }

  private func ranges(beside other: Program, _ own: ClosedRange<Int>?) throws -> [String] {
    var squats = squats()
    var dose = dose("3 x 10")
    dose.range = own
    squats.prescriptions = [prescription("\(dose)")]
    let strength = program([phase("one", days: 21, [squats])], id: "strength")
    return try plan([other, strength], enrolment()).sessions
      .filter { $0.id.activity == "strength.squats" }.compactMap(\.items.first)
      .compactMap { $0.dose?.description }
  }

  @Test func `another programme moves no further than the phase allows, in its weeks`() throws {
    let free = "3 x 10, range 0-90 deg"
    let kept = "3 x 10, range 0-60 deg"
    #expect(
      try ranges(beside: sprain(bending: 0...60), 0...90)
        == Array(repeating: kept, count: 6) + Array(repeating: free, count: 3))
    #expect(
      try ranges(beside: sprain(bending: 0...60, weeks: 1...1), 0...90)
        == Array(repeating: kept, count: 3) + Array(repeating: free, count: 6))
    #expect(
      try ranges(beside: sprain(bending: 0...100), 0...90) == Array(repeating: free, count: 9))
  }

  @Test func `a dose that names no range gets the one that is allowed`() throws {
    let doses = try ranges(beside: sprain(bending: 45...90), nil)
    #expect(doses.prefix(6).allSatisfy { $0 == "3 x 10, range 45-90 deg" })
    #expect(doses.suffix(3).allSatisfy { $0 == "3 x 10" })
  }

  @Test func `what lies beyond it altogether is left out`() throws {
    #expect(
      try ranges(beside: sprain(bending: 60...90), 0...45).prefix(6).allSatisfy { $0 == "off" })
  }
}
