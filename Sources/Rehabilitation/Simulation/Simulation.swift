/// A plan lived through from its first day to its last, by a patient who can be foreseen.
public struct Simulation: Sendable {
  /// A phase on the days it took.
  public struct Stay: Hashable, Sendable {
    /// The programme and the phase, by id, and the phase's title.
    public let program: String, phase: String, title: String
    /// The first day.
    public let start: CivilDate
  }

  /// A week of the plan.
  public struct Week: Hashable, Sendable {
    /// The number, from 1.
    public let number: Int
    /// The sessions of exercise that were planned, and those that were done.
    public internal(set) var planned = 0, done = 0
    /// The minutes of exercise that were done.
    public internal(set) var minutes = 0
    /// The doses of the week's last session of each activity.
    public internal(set) var doses = [String: [String]]()
  }

  /// The journal that the life left behind.
  public let entries: [JournalEntry]
  /// The phases, as they began.
  public let stays: [Stay]
  /// The weeks.
  public let weeks: [Week]
  /// The phases, by id, that lasted as long as they may, so that a clinician had to lead on.
  public let overdue: [String]
  /// The programmes, by id, that never came to their end within the time that all phases may last.
  public let unfinished: [String]

  /// Lives a plan through.
  ///
  /// - Parameters:
  ///   - edition: The programmes with their exercises.
  ///   - enrolment: The person's choices.
  ///   - patient: The manner of the person.
  ///   - visit: Called at the end of each day with the journal so far.
  /// - Throws: ``PlanError`` where the choices fit none of the programmes.
  public init(
    _ edition: ProgramEdition, enrolment: Enrolment, patient: Patient,
    visit: (_ day: Int, [JournalEntry]) -> Void = { _, _ in }
  ) throws(PlanError) {
    var life = try Life(edition, enrolment: enrolment, patient: patient)
    // No phase may last longer than its longest stay, and one week more to pass its gate.
    let longest =
      edition.programs.map { $0.phases.reduce(0) { $0 + $1.longestStay + 7 } }.max() ?? 0
    var day = 0
    while day < longest + 28, !life.isOver {
      life.live(day: day)
      visit(day, life.entries)
      day += 1
    }
    entries = life.entries
    stays = life.stays
    weeks = life.weeks
    overdue = life.overdue
    unfinished = life.unfinished
  }
}

/// A life as it goes on, a day at a time.
private struct Life {
  let patient: Patient
  var replay: Replay
  var entries: [JournalEntry]
  var stays = [Simulation.Stay]()
  var weeks = [Simulation.Week]()
  private var attempts = [String: Int]()
  private var told = Set<Session.ID>()
  private(set) var overdue = [String]()
  private var ended = Set<Int>()

  init(
    _ edition: ProgramEdition, enrolment: Enrolment, patient: Patient
  ) throws(PlanError) {
    self.patient = patient
    var enrolment = enrolment
    enrolment.usualPain = Patient.usualPain
    let moment = CivilDateTime(enrolment.start, TimeOfDay(6))
    let world = ReplayWorld(
      editions: [1: edition], clockChanges: [enrolment.zone: enrolment.clockChanges])
    replay = try Replay(enrolment, edition: edition, world: world, at: moment)
    entries = [
      JournalEntry(
        number: 1, moment: moment,
        fact: .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: "")))
    ]
  }

  /// Whether every programme is over.
  var isOver: Bool { unfinished.isEmpty }

  var unfinished: [String] {
    replay.timelines.enumerated().filter { index, timeline in
      guard !ended.contains(index) else { return false }
      return timeline.hasNext || (timeline.end(replay.pauses).map { $0 > replay.today } ?? false)
    }.map(\.element.program.id)
  }

  mutating func live(day: Int) {
    let date = replay.enrolment.start.advanced(by: day)
    noteStays(on: date)
    if let checkIn = patient.checkIn(on: date, day: day), day > 0 {
      tell(.checkIn(checkIn), at: CivilDateTime(date, TimeOfDay(6, 30)))
    }
    let evening = CivilDateTime(date, TimeOfDay(22))
    replay.advance(to: evening)
    for session in replay.past.suffix(60) where session.placed.date == date {
      tell(of: session.placed, on: date, day: day, at: evening)
    }
    if patient == .twiceADay {
      var checkIn = CheckIn(date: date)
      checkIn.usual = Patient.usualPain
      tell(.checkIn(checkIn), at: evening)
    }
    answerGates(on: date, at: evening)
    askClinician(on: date, at: evening)
  }

  /// Where a phase has lasted as long as it may, a clinician leads on: the patient does as the plan
  /// says and sees one.
  private mutating func askClinician(on date: CivilDate, at moment: CivilDateTime) {
    for index in replay.timelines.indices {
      let timeline = replay.timelines[index]
      let stay = timeline.current
      guard timeline.days(of: stay, replay.pauses).last == date,
        stay.length(of: timeline.phase) + 7 > timeline.phase.longestStay,
        !replay.isGatePassed(of: index, on: date)
      else { continue }
      overdue.append(timeline.phase.id)
      let phases = timeline.program.phases
      if timeline.hasNext {
        let next = replay.names(of: index).name(of: phases[stay.phase + 1].id)
        tell(.adjustment(.enter(phase: next)), at: moment)
      } else {
        tell(.adjustment(.end(on: date.advanced(by: 1))), at: moment)
        ended.insert(index)
      }
    }
  }

  private mutating func tell(_ fact: Fact, at moment: CivilDateTime) {
    let entry = JournalEntry(number: entries.count + 1, moment: moment, fact: fact)
    entries.append(entry)
    replay.apply(entry)
  }

  private mutating func tell(
    of placed: PlacedSession, on date: CivilDate, day: Int, at moment: CivilDateTime
  ) {
    let session = placed.session
    guard session.isLogged, !told.contains(session.id),
      let program = replay.timelines.first(where: { $0.program.id == session.program })?.program
    else { return }
    told.insert(session.id)
    let limits =
      program.phases.first { $0.id == session.phase }.map(program.painLimits) ?? program.pain
    let record = patient.record(of: session, onDay: day, limits: limits)
    if let record { tell(.session(record), at: moment) }
    guard session.load.isExercise else { return }
    while weeks.count <= day / 7 { weeks.append(Simulation.Week(number: weeks.count + 1)) }
    weeks[day / 7].planned += 1
    guard record != nil else { return }
    weeks[day / 7].done += 1
    weeks[day / 7].minutes += session.minutes ?? 0
    weeks[day / 7].doses[session.id.activity] = session.items.filter { $0.role == .main }
      .map { "\($0.name) \($0.dose?.description ?? "")" }
  }

  /// On the last days of a stay the patient answers what a gate asks.
  private mutating func answerGates(on date: CivilDate, at moment: CivilDateTime) {
    for index in replay.timelines.indices {
      let timeline = replay.timelines[index]
      let days = timeline.days(of: timeline.current, replay.pauses)
      guard days.last == date, !timeline.phase.gate.isEmpty else { continue }
      let name = replay.names(of: index).name(of: timeline.phase.id)
      attempts[name, default: 0] += 1
      guard patient.confirms(attempt: attempts[name] ?? 1) else { continue }
      for (position, criterion) in timeline.phase.gate.enumerated() {
        for fact in criterion.passingFacts(phase: name, position: position + 1, on: date) {
          tell(fact, at: moment)
        }
      }
    }
  }

  private mutating func noteStays(on date: CivilDate) {
    replay.advance(to: CivilDateTime(date, TimeOfDay(6)))
    for timeline in replay.timelines where timeline.current.start <= date {
      let stay = Simulation.Stay(
        program: timeline.program.id, phase: timeline.phase.id, title: timeline.phase.title,
        start: timeline.current.start)
      if !stays.contains(stay) { stays.append(stay) }
    }
  }
}

extension Criterion {
  /// What is told where somebody can do what the criterion asks.
  fileprivate func passingFacts(phase: String, position: Int, on date: CivilDate) -> [Fact] {
    switch self {
    case .confirmed:
      return [.gate(GateAnswer(phase: phase, criterion: position, isMet: true))]
    case .measure(let id, _, let limit):
      return [.measure(MeasureReading(measure: id, value: limit.low, date: date))]
    case .symmetry(let test, let percent):
      let isTimed = Measure(named: test)?.better == .lower
      let (value, other) = isTimed ? (100, percent) : (percent, 100)
      return [
        .measure(
          MeasureReading(measure: test, value: Amount(value), otherSide: Amount(other), date: date))
      ]
    case .sessionsDone, .greenSessions, .pain, .swelling: return []
    }
  }
}
