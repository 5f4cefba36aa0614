import Calendars
import JournalStore
import Planning
import ProgramFiles
import Rehabilitation
import Wording

/// The plan of a request of a batch, as of the request's instant.
struct BatchPlan: Sendable {
  let schedule: Schedule
  let zone: PlanZone
  /// Today, on the wall clock of its zone.
  let today: CivilDate
  /// The values of its journal that count as not logged, an entry each.
  let faults: [String]
  /// Whether it begins, and nothing was ever published of it.
  let isStart: Bool
}

extension BatchPlan {
  /// A plan that begins, cleared by the gate.
  ///
  /// - Parameters:
  ///   - start: What the request says of it.
  ///   - now: The instant.
  ///   - isReplayed: Whether it is read back from its first entry, as a journal would hold it.
  ///   - library: Where its programmes are looked up.
  ///   - parsed: The texts that were read already.
  /// - Throws: As the commands that build and start.
  init(
    _ start: BatchStart, at now: Stamp, isReplayed: Bool, from library: BatchLibrary,
    sharing parsed: ParsedPrograms
  ) throws(RegainError) {
    let zone = try PlanZone(reading: start.zone)
    let moment = zone.wallClock(at: now.secondsSinceEpoch)
    let planned = try start.planned(in: zone, at: moment, from: library)
    self.zone = zone
    faults = []
    isStart = true
    guard isReplayed else {
      schedule = planned.schedule
      today = moment.date
      return
    }
    let entry = JournalEntry(
      number: 1, moment: moment,
      fact: .enrolment(planned.enrolment, programs: planned.cleared.texts))
    let plan = try RecordedPlan(
      planned.enrolment.name, [StoredEntry(entry: entry, recorded: now.secondsSinceEpoch)], at: now,
      sharing: parsed)
    schedule = try plan.schedule()
    today = moment.date
  }

  /// A plan of a journal.
  ///
  /// - Parameters:
  ///   - lines: Its lines.
  ///   - now: The instant.
  ///   - steps: How next steps are named.
  ///   - parsed: The texts that were read already.
  /// - Throws: As the commands that import and export a journal's plan.
  init(
    _ lines: [JournalLineReading], at now: Stamp, offering steps: NextStepWording,
    sharing parsed: ParsedPrograms
  ) throws(RegainError) {
    let journal = try regain(RegainError.store) { () throws(JournalError) in
      try JournalLines(lines)
    }
    let plan = try RecordedPlan(journal.name, journal.entries, at: now, sharing: parsed)
    schedule = try plan.schedule()
    zone = plan.zone
    today = plan.zone.wallClock(at: now.secondsSinceEpoch).date
    faults = plan.entries.flatMap { stored in
      stored.faults.map {
        $0.note(entry: stored.entry.number, ofPlan: journal.name, offering: steps)
      }
    }
    isStart = false
  }
}

extension BatchStart {
  /// The start, cleared by the gate.
  ///
  /// - Parameters:
  ///   - zone: The plan's zone.
  ///   - moment: Now, on its wall clock.
  ///   - library: Where its programmes are looked up.
  /// - Returns: The start, with nothing stored.
  /// - Throws: As the commands that build and start.
  func planned(
    in zone: PlanZone, at moment: CivilDateTime, from library: BatchLibrary
  ) throws(RegainError) -> PlannedStart {
    let gate = SafetyGate(try library.programs(of: self))
    let choices = try choices(in: gate.programs, zone)
    let first = JournalEntry(
      number: 1, moment: moment,
      fact: .enrolment(choices, programs: ProgramTexts(programs: [], exercises: "")))
    if let fault = first.checked.faults.first {
      throw .store(.outOfRange(plan: choices.name, fault))
    }
    var answers = try safety.answers(for: gate.programs)
    answers.takeFacts(from: choices)
    return try gate.clear(answers).planned(choices)
  }
}
