import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// Promise 1: a plan never dries up, in lives that report nothing, or all but what is measured.
///
/// Promise 9: after a pause weekdays and times of day are the person's again.
@Suite struct PromisedDaysTests {
  /// A bundled programme on its usual dates.
  private struct Life {
    let program: Program
    let edition: ProgramEdition
    let enrolment: Enrolment
    var replay: Replay
    var count = 1

    init(_ id: String) throws {
      let bundled = try BundledProgram(id)
      program = bundled.program
      edition = ProgramEdition(programs: [program], catalogue: bundled.catalogue)
      enrolment = Enrolment(simulating: program, from: Simulation.usualStart)
      replay = try Replay(
        enrolment, edition: edition,
        inputs: ReplayInputs(editions: [1: edition], clockChanges: [:]),
        at: CivilDateTime(enrolment.start, TimeOfDay(6)))
    }

    func day(_ number: Int) -> CivilDate { enrolment.start.advanced(by: number) }

    mutating func log(_ fact: Fact, onDay number: Int, at hour: Int) {
      count += 1
      replay.apply(
        JournalEntry(
          number: count, moment: CivilDateTime(day(number), TimeOfDay(hour)), fact: fact))
    }

    /// The plan on the morning of a day.
    mutating func schedule(onDay number: Int) -> Schedule {
      let moment = CivilDateTime(day(number), TimeOfDay(5))
      replay.advance(to: moment)
      var replay = replay
      return replay.schedule(at: moment)
    }

    /// The longest that the programme is planned to take, in days.
    var longest: Int { program.phases.reduce(0) { $0 + $1.longestStay } }
  }

  /// Some days of a life, drawn by a seed, and the days around each phase's planned and longest end.
  private func days(of life: Life, seed: UInt64) -> Set<Int> {
    var random = SeededGenerator(seed: seed)
    let last = min(life.longest + 40, 150)
    var days = Set((0..<4).map { _ in Int.random(in: 1...last, using: &random) })
    let first = life.program.phases[0]
    days.formUnion([first.days, first.days + 3, first.longestStay + 1, first.longestStay + 23])
    return days.filter { $0 <= last }
  }

  @Test(arguments: Repository.sampledProgramIDs)
  func `who reports nothing has the next seven days planned on every day until the plan sleeps`(
    id: String
  ) throws {
    var life = try Life(id)
    for number in days(of: life, seed: 11).sorted() {
      let schedule = life.schedule(onDay: number)
      #expect(NextSevenDays(schedule: schedule, date: life.day(number)).missing == [])
    }
  }

  @Test(arguments: Repository.sampledProgramIDs)
  func `who logs everything and never measures has the next seven days planned`(
    id: String
  ) throws {
    var life = try Life(id)
    let looked = days(of: life, seed: 12)
    for number in 0...(looked.max() ?? 0) {
      if looked.contains(number), number > 0 {
        let schedule = life.schedule(onDay: number)
        #expect(NextSevenDays(schedule: schedule, date: life.day(number)).missing == [])
      }
      life.replay.advance(to: CivilDateTime(life.day(number), TimeOfDay(21)))
      let sessions = life.replay.past.sessions.suffix(40).map(\.placed).filter {
        $0.date == life.day(number) && $0.session.isLogged && $0.session.load.isExercise
      }
      for placed in sessions {
        var record = SessionRecord(session: placed.session.id)
        (record.pain, record.donePercent) = (0, 100)
        life.log(.session(record), onDay: number, at: 22)
      }
      guard number.isMultiple(of: 7) else { continue }
      // Every question is answered with yes.
      for (position, criterion) in life.replay.phases.timelines[0].phase.gate.enumerated() {
        guard case .confirmed = criterion else { continue }
        let answer = GateAnswer(
          phase: life.replay.phases.timelines[0].phase.id, criterion: position + 1, isMet: true)
        life.log(.gate(answer), onDay: number, at: 23)
      }
    }
  }

  @Test(arguments: Repository.sampledProgramIDs)
  func `after a pause sessions are on their weekdays and at their times again`(id: String) throws {
    var random = SeededGenerator(seed: UInt64(id.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }))
    var life = try Life(id)
    let before = habits(in: life.schedule(onDay: 1), from: life.day(0))
    let first = Int.random(in: 3...20, using: &random)
    let last = first + Int.random(in: 0...20, using: &random)
    life.log(
      .adjustment(.pause(from: life.day(first), to: life.day(last))), onDay: 1, at: 22)
    let schedule = life.schedule(onDay: 2)
    let during = schedule.placed.filter { (life.day(first)...life.day(last)).contains($0.date) }
    #expect(during.allSatisfy { $0.session.kind.isRoutine || $0.start == nil })
    for (strand, places) in habits(in: schedule, from: life.day(last + 8)) {
      guard let usual = before[strand] else { continue }
      let strange = places.subtracting(usual)
      #expect(strange.isEmpty, "\(strand), paused \(first) to \(last): \(strange), not \(usual)")
    }
  }

  /// An activity in a phase.
  private struct Strand: Hashable {
    let phase: String, activity: String
  }

  /// The weekdays and times of each exercise that has a weekly rhythm, from a day on.
  private func habits(in schedule: Schedule, from first: CivilDate) -> [Strand: Set<String>] {
    var habits = [Strand: Set<String>]()
    let weekly = schedule.plan.programs.flatMap(\.phases).flatMap(\.activities).filter {
      if case .perWeek = $0.frequency.rhythm { $0.frequency.total == nil } else { false }
    }.map(\.id)
    for placed in schedule.placed
    where placed.date >= first && placed.session.load.isExercise && placed.session.status.isOpen {
      guard let start = placed.start, weekly.contains(placed.session.id.activity) else { continue }
      let strand = Strand(phase: placed.session.phase, activity: placed.session.id.activity)
      habits[strand, default: []].insert("\(placed.date.weekday.rawValue) \(start.time)")
    }
    return habits
  }
}
