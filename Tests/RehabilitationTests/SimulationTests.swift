import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct SimulationTests {
  private let walk = activity("walk", "daily", load: .aerobicLow)

  private func life(_ phases: [Phase], _ patient: Patient = .perfect) throws -> Simulation {
    try Simulation(
      ProgramEdition(programs: [program(phases)], catalogue: Catalogue([])),
      enrolment: enrolment(), patient: patient)
  }

  @Test func `phases follow each other, and their lengths are told`() throws {
    let life = try life([phase("a", days: 7, [walk]), phase("b", days: 14, [walk])])
    #expect(life.stays.map(\.phase) == ["a", "b"])
    #expect(life.stays.map(\.start) == [day("2026-03-02"), day("2026-03-09")])
    #expect(life.stays.map(\.days) == [7, 14])
    #expect(life.problems == [])
    #expect(life.schedule.plan.course.records.count == 21)
  }

  @Test func `who leaves sessions out waits at a gate, and a clinician leads on`() throws {
    let phases = [
      phase("a", days: 7, gate: [.sessionsDone(percent: 90)], [walk]), phase("b", days: 7, [walk]),
    ]
    #expect(try life(phases).stays.map(\.days) == [7, 7])
    var idle = Patient(name: "idle")
    idle.missedPercent = 60
    let life = try life(phases, idle)
    #expect(life.stays.first?.days ?? 0 > 7)
    #expect(life.problems == [])
  }

  @Test func `a gate that nobody can pass is a problem of the programme`() throws {
    let flexion = Quantity(Amount(110), .degrees)
    let phases = [
      phase(
        "a", days: 7,
        gate: [
          .measure("flexion", .atLeast, flexion),
          .measure("flexion", .atMost, Quantity(Amount(90), .degrees)),
        ], [walk]), phase("b", days: 7, [walk]),
    ]
    let life = try life(phases)
    #expect(life.stays.first?.isOverdue == true)
    #expect(life.problems == [.closedGate(try #require(life.stays.first))])
  }

  @Test func `a flare shows in what is told`() throws {
    var patient = Patient(name: "sore")
    patient.flares = [Patient.Flare(day: 3, days: 1, pain: 2)]
    let life = try life([phase("a", days: 7, [walk])], patient)
    let course = life.schedule.plan.course
    let pain = course.records.sorted { $0.key < $1.key }.compactMap(\.value.pain)
    #expect(pain.prefix(3) == [0, 0, 2] && pain.dropFirst(3).allSatisfy { $0 == 0 })
    #expect(course.checkIns.first { $0.date == day("2026-03-05") }?.morning == 2)
  }

  @Test(arguments: [0, 30, 100])
  func `so many sessions of a hundred are left out`(percent: Int) throws {
    var patient = Patient(name: "busy")
    patient.missedPercent = percent
    let life = try life([phase("a", days: 100, [walk])], patient)
    #expect(life.schedule.plan.course.records.count == 100 - percent)
  }

  @Test func `the same life gives the same journal`() throws {
    let phases = [phase("a", days: 7, [walk]), phase("b", days: 14, [walk])]
    #expect(try life(phases, .slow).entries == life(phases, .slow).entries)
  }
}
