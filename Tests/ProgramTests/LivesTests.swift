import Planning
import Rehabilitation
import TestSupport
import Testing
import Wording

/// Whole lives of every bundled programme: nobody is stuck, and the past stays.
@Suite struct LivesTests {
  private static let lives = Repository.programIDs.flatMap { id in
    Patient.standard.map { (id, $0) }
  }

  @Test(arguments: lives)
  func `every patient who logs comes to the end, nobody's days are empty, and the past stays`(
    id: String, patient: Patient
  ) throws {
    let life = try Life(id)
    var past = [Session.ID: PlacedSession]()
    let isQuiet = patient == .perfect || patient == .twiceADay
    let simulation = try Simulation(
      life.edition, enrolment: life.enrolment, patient: patient
    ) { day, entries in
      guard !isQuiet, day % 11 == 5, day < 60 else { return }
      let schedule = life.schedule(entries, day: day)
      for placed in schedule.placed where placed.date < life.day(day) {
        let id = placed.session.id
        if let before = past[id] {
          #expect(before.date == placed.date && before.start == placed.start, "\(id) moved")
          #expect(before.session.items == placed.session.items, "\(id) changed")
        }
        past[id] = placed
      }
    }
    #expect(simulation.problems.map(\.words) == [])
    guard patient.logsSessions else { return }
    #expect(Set(simulation.stays.map(\.phase)).count == life.program.phases.count)
  }

  /// A programme with a person's choices.
  private struct Life {
    let program: Program
    let edition: ProgramEdition
    let enrolment: Enrolment

    init(_ id: String) throws {
      let bundled = try BundledProgram(id)
      program = bundled.program
      edition = ProgramEdition(programs: [bundled.program], catalogue: bundled.catalogue)
      enrolment = Enrolment(simulating: program, from: Simulation.usualStart)
    }

    func day(_ number: Int) -> CivilDate { enrolment.start.advanced(by: number) }

    func schedule(_ entries: [JournalEntry], day number: Int) -> Schedule {
      let end = CivilDateTime(minuteNumber: day(number).dayNumber * 1440 + 1439)
      let inputs = ReplayInputs(
        editions: [1: edition], clockChanges: [enrolment.zone: enrolment.clockChanges])
      do {
        return try Schedule(replaying: entries, inputs: inputs, at: end)
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }
}
