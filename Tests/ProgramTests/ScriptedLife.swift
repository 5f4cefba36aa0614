import Testing

@testable import Planning
@testable import Rehabilitation

/// A plan that is lived through day by day, with the rules that must hold after every step.
struct ScriptedLife {
  private(set) var replay: Replay
  private(set) var entries: [JournalEntry]
  private let edition: ProgramEdition
  private let program: Program
  private let zones: [String: [ClockChange]]
  /// What had come to pass at the last look.
  private var past = [Session.ID: PlacedSession]()
  /// The sessions that the person put somewhere themselves.
  private var moved = Set<Session.ID>()

  init(
    _ program: Program, catalogue: Catalogue, enrolment: Enrolment, zones: [String: [ClockChange]]
  ) throws(PlanError) {
    self.program = program
    self.zones = zones
    edition = ProgramEdition(programs: [program], catalogue: catalogue)
    let moment = CivilDateTime(enrolment.start, TimeOfDay(6))
    replay = try Replay(
      enrolment, edition: edition,
      inputs: ReplayInputs(editions: [1: edition], clockChanges: zones), at: moment)
    entries = [
      JournalEntry(
        number: 1, moment: moment,
        fact: .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: "")))
    ]
  }

  func day(_ number: Int) -> CivilDate { replay.enrolment.start.advanced(by: number) }

  mutating func log(_ fact: Fact, onDay number: Int, at hour: Int = 21) {
    let moment = max(
      CivilDateTime(day(number), TimeOfDay(hour)), entries.last?.moment ?? replay.boundary)
    let entry = JournalEntry(number: entries.count + 1, moment: moment, fact: fact)
    entries.append(entry)
    replay.apply(entry)
    if case .adjustment(.move(let session, _)) = fact { moved.insert(session) }
  }

  /// A quiet morning.
  mutating func wake(onDay number: Int) {
    var checkIn = CheckIn(date: day(number))
    (checkIn.morning, checkIn.swelling) = (1, 0)
    log(.checkIn(checkIn), onDay: number, at: 6)
  }

  /// The exercise that a day had or has.
  mutating func exercise(onDay number: Int) -> [Session] {
    replay.advance(to: CivilDateTime(day(number), TimeOfDay(20, 59)))
    return replay.past.sessions.map(\.placed).filter {
      $0.date == day(number) && $0.session.isLogged && $0.session.load.isExercise
    }.map(\.session)
  }

  /// Tells of a day's exercise, on that day or later.
  mutating func train(onDay number: Int, pain: Int? = nil, toldOn day: Int? = nil) {
    for session in exercise(onDay: number) {
      var record = SessionRecord(session: session.id)
      (record.pain, record.donePercent) = (pain ?? min(1, program.pain.green), 100)
      log(.session(record), onDay: day ?? number)
    }
  }

  /// The plan as it stands.
  func schedule() -> Schedule {
    var replay = replay
    return replay.schedule(at: replay.boundary)
  }

  private var inputs: ReplayInputs { ReplayInputs(editions: [1: edition], clockChanges: zones) }

  /// The journal alone gives the plan that came about step by step.
  func checkJournal() throws {
    let replayed = try Schedule(replaying: entries, inputs: inputs, at: replay.boundary)
    #expect(replayed.firstDifference(from: schedule()) == nil)
    try checkTrying()
  }

  /// The last entry, tried on the plan before it, gives what it gives in the journal.
  private func checkTrying() throws {
    guard let last = entries.last, entries.count > 1, entries.count.isMultiple(of: 4) else {
      return
    }
    let before = try ReplayedJournal(entries.dropLast(), inputs: inputs, at: last.moment)
    let after = try Schedule(replaying: entries, inputs: inputs, at: last.moment)
    let tried = try before.schedule(with: [last], inputs: inputs)
    #expect(tried.firstDifference(from: after) == nil)
    guard entries.count.isMultiple(of: 16) else { return }
    let undoing = JournalEntry(
      number: entries.count + 1, moment: last.moment, fact: .reversal(of: last.number))
    let now = try ReplayedJournal(
      entries, inputs: inputs, at: last.moment, reversible: [last.number])
    #expect(now.schedule.firstDifference(from: after) == nil)
    let undone = try Schedule(replaying: entries + [undoing], inputs: inputs, at: last.moment)
    let foreseen = try now.schedule(with: [undoing], inputs: inputs)
    #expect(foreseen.firstDifference(from: undone) == nil)
  }

  /// Told and undone at once, none of the facts leaves a trace.
  func checkUndoing(_ facts: [Fact]) throws {
    let moment = replay.boundary
    let number = entries.count + 1
    let undoing = JournalEntry(number: number + 1, moment: moment, fact: .reversal(of: number))
    // The way to the present is the same for all of them.
    var present = ReversibleReplay(entries, reversible: [number], inputs: inputs)
    for entry in entries { try present.append(entry) }
    var before = try #require(present.replay)
    let untouched = before.schedule(at: moment)
    for fact in facts {
      var reversible = present
      try reversible.append(JournalEntry(number: number, moment: moment, fact: fact))
      try reversible.append(undoing)
      var after = try #require(reversible.replay)
      let difference = after.schedule(at: moment).firstDifference(from: untouched)
      #expect(difference == nil, "\(fact)")
    }
  }

  // MARK: What must hold

  /// Looks at the plan after a step.
  mutating func check(_ step: String) {
    let schedule = schedule()
    checkPast(schedule, step)
    checkGaps(schedule, step)
    checkSteps(schedule, step)
    checkGates(schedule, step)
  }

  /// No session that has come to pass lies, or asks for, anything else than before.
  private mutating func checkPast(_ schedule: Schedule, _ step: String) {
    for placed in schedule.placed where replay.isPast(placed.session.id) {
      let before = past.updateValue(placed, forKey: placed.session.id)
      guard let before else { continue }
      #expect(
        before.date == placed.date && before.start == placed.start,
        "\(step): \(placed.session.id) moved")
      #expect(
        before.session.items == placed.session.items, "\(step): \(placed.session.id) changed")
    }
    let kept = Set(schedule.placed.map(\.session.id))
    #expect(past.keys.allSatisfy(kept.contains), "\(step): a past session is gone")
  }

  /// What lies ahead keeps its distance from the activity's session before.
  private func checkGaps(_ schedule: Schedule, _ step: String) {
    for sessions in Dictionary(grouping: schedule.placed, by: \.session.id.activity).values {
      let starts = sessions.filter { $0.session.status != .skipped }.sorted()
      for (first, second) in zip(starts, starts.dropFirst()) {
        guard let start = first.start, let next = second.start, !replay.isPast(second.session.id),
          !moved.contains(first.session.id), !moved.contains(second.session.id)
        else { continue }
        let minutes = next.minuteNumber - start.minuteNumber
        // A clock change within a day is checked by placement's own tests.
        #expect(
          minutes >= (second.session.gapHours - 1) * 60,
          "\(step): \(second.session.id) follows after \(minutes) min")
      }
    }
  }

  /// A session leads each of its activity's doses up by one step at most.
  private func checkSteps(_ schedule: Schedule, _ step: String) {
    for placed in schedule.placed {
      let raised = placed.session.reasons.filter { reason in
        guard case .session = reason.cause else { return false }
        return reason.step?.change == .raised
      }
      let most = Dictionary(grouping: raised, by: \.item).values.map(\.count).max() ?? 0
      #expect(most <= 1, "\(step): \(placed.session.id) climbs \(most) steps")
    }
  }

  /// What lies behind an open gate is tentative, and nothing else is.
  private func checkGates(_ schedule: Schedule, _ step: String) {
    let today = replay.today
    for stage in schedule.plan.stages where stage.dates.lowerBound > today {
      let own = schedule.placed.filter {
        $0.session.phase == stage.phase.id && $0.date > today && $0.session.status.isOpen
      }
      #expect(
        own.allSatisfy { $0.session.isTentative == stage.isTentative },
        "\(step): \(stage.phase.id)")
    }
  }
}

extension Schedule {
  /// The first session that differs from another plan's, in a few words.
  func firstDifference(from other: Schedule) -> String? {
    if placed.count != other.placed.count { return "\(placed.count), not \(other.placed.count)" }
    return zip(placed, other.placed).first {
      $0.session != $1.session || $0.date != $1.date || $0.start != $1.start
    }.map {
      """
      \($0.session.id) on \($0.date) \($0.start?.time.description ?? ""), not \
      \($1.session.id) on \($1.date) \($1.start?.time.description ?? "")
      """
    }
  }
}
