import Publishing
import Rehabilitation
import TestSupport
import Testing

/// Whole lives of every bundled programme: nobody is stuck, the past stays, and undoing undoes.
@Suite struct LivesTests {
  private static let lives = Repository.programIDs.flatMap { id in
    Patient.standard.map { (id, $0) }
  }

  @Test(arguments: lives)
  func `every patient comes to the end of every programme`(id: String, patient: Patient) throws {
    let life = try Life(id)
    let simulation = try Simulation(life.edition, enrolment: life.enrolment, patient: patient)
    #expect(simulation.problems.map(\.description) == [])
    #expect(Set(simulation.stays.map(\.phase)).count == life.program.phases.count)
  }

  @Test(arguments: lives.filter { $0.1 != .perfect && $0.1 != .twiceADay })
  func `no past session moves, and what lies behind an open gate is tentative`(
    id: String, patient: Patient
  ) throws {
    let life = try Life(id)
    var past = [Session.ID: PlacedSession]()
    _ = try Simulation(life.edition, enrolment: life.enrolment, patient: patient) { day, entries in
      guard day % 11 == 5, day < 90 else { return }
      let schedule = life.schedule(entries, day: day)
      for placed in schedule.placed where placed.date < life.day(day) {
        let id = placed.session.id
        if let before = past[id] {
          #expect(before.date == placed.date && before.start == placed.start, "\(id) moved")
          #expect(before.session.items == placed.session.items, "\(id) changed")
        }
        past[id] = placed
      }
      for stage in schedule.plan.stages where stage.dates.lowerBound > life.day(day) {
        let own = schedule.placed.filter {
          $0.session.phase == stage.phase.id && $0.date > life.day(day)
            && $0.session.program == stage.program
        }
        #expect(own.allSatisfy { $0.session.isTentative == stage.isTentative })
      }
    }
  }

  @Test(arguments: Repository.programIDs)
  func `an entry that is undone leaves the plan as it was before`(id: String) throws {
    let life = try Life(id)
    let facts: [Fact] = [
      .adjustment(.hold(days: 7)), .adjustment(.pause(from: life.day(22), to: life.day(31))),
      .adjustment(.pace(percent: 50)), .adjustment(.back(activity: nil)),
      .adjustment(.end(on: life.day(25))),
    ]
    _ = try Simulation(life.edition, enrolment: life.enrolment, patient: .flare) { day, entries in
      guard day == 16 || day == 20 else { return }
      let before = life.schedule(entries, day: day)
      for fact in facts {
        let number = entries.count + 1
        let moment = CivilDateTime(minuteNumber: life.day(day).dayNumber * 1440 + 1350)
        let undone =
          entries + [
            JournalEntry(number: number, moment: moment, fact: fact),
            JournalEntry(number: number + 1, moment: moment, fact: .reversal(of: number)),
          ]
        // Why a place was chosen names the moment of choosing; the plan itself is the same.
        let after = life.schedule(undone, day: day)
        #expect(after.placed.map(\.session) == before.placed.map(\.session), "\(fact)")
        #expect(after.placed.map(\.start) == before.placed.map(\.start), "\(fact)")
        #expect(after.placed.map(\.date) == before.placed.map(\.date), "\(fact)")
      }
    }
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
      let world = ReplayWorld(
        editions: [1: edition], clockChanges: [enrolment.zone: enrolment.clockChanges])
      do {
        return try Schedule(replaying: entries, world: world, at: end)
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }
}
