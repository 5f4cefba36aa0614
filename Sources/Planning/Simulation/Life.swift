import Rehabilitation

/// A simulation as it runs, a day at a time.
struct Life {
  let patient: Patient
  private var replay: Replay
  private(set) var entries: [JournalEntry]
  private var stays = [Simulation.PhaseStay]()
  private var watch = DoseWatch()
  private var shortfalls = ShortfallWatch()
  /// Whether each day is looked at for what the next seven lack.
  private let isWatched: Bool
  private var attempts = [String: Int]()
  /// The sessions that were reported or missed.
  private var seen = Set<Session.ID>()
  private var ended = Set<Int>()
  private var lastDay: CivilDate

  init(
    _ edition: ProgramEdition, enrolment: Enrolment, patient: Patient, isWatched: Bool = true
  ) throws(PlanError) {
    self.patient = patient
    self.isWatched = isWatched
    var enrolment = enrolment
    enrolment.usualPain = patient.usualPain
    let moment = CivilDateTime(enrolment.start, TimeOfDay(6))
    let inputs = ReplayInputs(
      editions: [1: edition], clockChanges: [enrolment.zone: enrolment.clockChanges])
    replay = try Replay(enrolment, edition: edition, inputs: inputs, at: moment)
    lastDay = enrolment.start
    entries = [
      JournalEntry(
        number: 1, moment: moment,
        fact: .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: "")))
    ]
  }

  /// Whether every programme is over, or, for a person who logs no sessions, goes on as it is.
  var isOver: Bool {
    guard !patient.logsSessions else { return unfinished.isEmpty }
    return replay.phases.indices.allSatisfy { index in
      replay.phases.isAsleep(index) || !replay.phases.isOpen(index, after: replay.today)
        || replay.daysInPhase(index)
          > replay.phases.timelines[index].phase.longestStay + Life.daysPastLongest
    }
  }

  /// How many days past a phase's longest stay a person is followed who reports mornings only.
  private static let daysPastLongest = 28

  private var unfinished: [String] {
    replay.phases.indices.filter { index in
      !ended.contains(index) && replay.phases.isOpen(index, after: replay.today)
    }.map { replay.phases.timelines[$0].program.id }
  }

  mutating func live(day: Int) {
    let date = replay.enrolment.start.advanced(by: day)
    lastDay = date
    noteStays(on: date)
    if day > 0, patient.reporting != .nothing {
      log(
        .checkIn(patient.checkIn(on: date, day: day)), at: CivilDateTime(date, TimeOfDay(6, 30)))
    }
    let evening = CivilDateTime(date, TimeOfDay(22))
    replay.advance(to: evening)
    if isWatched { shortfalls.look(at: &replay, on: date) }
    guard patient.logsSessions else { return }
    for session in replay.past.sessions.suffix(60) where session.placed.date == date {
      log(of: session, on: date, day: day, at: evening)
    }
    if patient.reporting == .twiceADay {
      var checkIn = CheckIn(date: date)
      checkIn.usual = patient.usualPain
      log(.checkIn(checkIn), at: evening)
    }
    answerGates(on: date, at: evening)
    askClinician(on: date, at: evening)
  }

  private mutating func log(_ fact: Fact, at moment: CivilDateTime) {
    let entry = JournalEntry(number: entries.count + 1, moment: moment, fact: fact)
    entries.append(entry)
    replay.apply(entry)
  }

  private mutating func log(
    of dated: DatedSession, on date: CivilDate, day: Int, at moment: CivilDateTime
  ) {
    let session = dated.placed.session
    guard session.isLogged, !seen.contains(session.id) else { return }
    seen.insert(session.id)
    let timeline = replay.phases.timelines[dated.origin.timeline]
    guard let phase = timeline.program.phases.first(where: { $0.id == session.phase }) else {
      return
    }
    let names = replay.phases.names(of: dated.origin.timeline)
    let activity = phase.activities.first { names.name(of: $0.id) == session.id.activity }
    if let activity {
      watch.see(dated.placed, of: activity, inStayFrom: timeline.stays[dated.origin.stay].start)
    }
    let limits = timeline.program.painLimits(in: phase)
    guard let record = patient.record(of: session, onDay: day, limits: limits) else { return }
    log(.session(record), at: moment)
    if let reading = activity.flatMap({ patient.flexion(in: session, of: $0, on: date) }) {
      log(.measure(reading), at: moment)
    }
  }
}

// MARK: Phases and gates

extension Life {
  /// Leads on from a phase whose longest stay is over, as the clinician would whom the plan sends the
  /// patient to.
  private mutating func askClinician(on date: CivilDate, at moment: CivilDateTime) {
    for index in replay.phases.indices {
      let timeline = replay.phases.timelines[index]
      let stay = timeline.current
      guard replay.phases.currentDays(of: index).last == date,
        stay.length(of: timeline.phase) + 7 > timeline.phase.longestStay,
        !replay.isGatePassed(of: index, on: date)
      else { continue }
      let name = timeline.program.id
      if let open = stays.lastIndex(where: { $0.program == name }) { stays[open].isOverdue = true }
      let phases = timeline.program.phases
      if timeline.hasNext {
        let next = replay.phases.names(of: index).name(of: phases[stay.phase + 1].id)
        log(.adjustment(.enter(phase: next)), at: moment)
      } else {
        log(.adjustment(.end(on: date.advanced(by: 1))), at: moment)
        ended.insert(index)
      }
    }
  }

  /// Answers the questions of a gate on the last day of a phase stay.
  private mutating func answerGates(on date: CivilDate, at moment: CivilDateTime) {
    for index in replay.phases.indices {
      let timeline = replay.phases.timelines[index]
      let days = replay.phases.currentDays(of: index)
      guard days.last == date, !timeline.phase.gate.isEmpty else { continue }
      let name = replay.phases.names(of: index).name(of: timeline.phase.id)
      attempts[name, default: 0] += 1
      guard attempts[name] ?? 1 >= patient.gateTries else { continue }
      for (position, criterion) in timeline.phase.gate.enumerated() {
        for fact in criterion.passingFacts(phase: name, position: position + 1, on: date) {
          log(fact, at: moment)
        }
      }
    }
  }

  private mutating func noteStays(on date: CivilDate) {
    replay.advance(to: CivilDateTime(date, TimeOfDay(6)))
    for timeline in replay.phases.timelines where timeline.current.start <= date {
      let stay = Simulation.PhaseStay(
        program: timeline.program.id, phase: timeline.phase.id, title: timeline.phase.title,
        start: timeline.current.start)
      let isKnown = stays.contains { $0.program == stay.program && $0.start == stay.start }
      if !isKnown { stays.append(stay) }
    }
  }
}

// MARK: Results

extension Life {
  /// The phase stays with their lengths.
  var closedStays: [Simulation.PhaseStay] {
    stays.map { stay in
      let next = stays.filter { $0.program == stay.program && $0.start > stay.start }.map(\.start)
      var closed = stay
      let end = replay.phases.indices.first {
        replay.phases.timelines[$0].program.id == stay.program
      }.flatMap(replay.phases.end)
      closed.days = stay.start.days(to: next.min() ?? end ?? lastDay.advanced(by: 1))
      return closed
    }
  }

  /// The faults found.
  var problems: [Simulation.Problem] {
    let stuck: [Simulation.Problem] =
      patient.logsSessions
      ? unfinished.map { .deadlock(program: $0) } + closedStays.compactMap(problem) : []
    return stuck + watch.jumps.map { .jump($0) } + shortfalls.found.map { .driesUp($0) }
  }

  private func problem(of stay: Simulation.PhaseStay) -> Simulation.Problem? {
    if stay.isOverdue, patient.isFaultless { return .closedGate(stay) }
    let programs = replay.phases.timelines.map(\.program)
    let phase = programs.first { $0.id == stay.program }?.phases.first { $0.id == stay.phase }
    guard let phase, stay.days > phase.longestStay + 7 else { return nil }
    return .endless(stay, most: phase.longestStay)
  }

  /// The plan on the last day.
  func schedule() -> Schedule {
    var replay = replay
    return replay.schedule(at: CivilDateTime(lastDay, TimeOfDay(23, 59)))
  }
}

extension Criterion {
  /// The reports of a person who can do what the criterion asks.
  fileprivate func passingFacts(phase: String, position: Int, on date: CivilDate) -> [Fact] {
    switch bare {
    case .confirmed:
      let clinician = needsClinician ? "Clinician" : nil
      return [
        .gate(GateAnswer(phase: phase, criterion: position, isMet: true, by: clinician))
      ]
    case .measure(let id, _, let limit):
      return [.measure(MeasureReading(measure: id, value: limit.low, date: date))]
    case .symmetry(let test, let percent):
      let isTimed = Measure(named: test)?.better == .lower
      let (value, other) = isTimed ? (100, percent) : (percent, 100)
      return [
        .measure(
          MeasureReading(measure: test, value: Amount(value), otherSide: Amount(other), date: date))
      ]
    case .sessionsDone, .greenSessions, .pain, .swelling, .byClinician: return []
    }
  }
}
