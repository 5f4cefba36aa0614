import Rehabilitation

/// The phases of all programmes of a plan in time, and the days on which the plan stands still.
///
/// Programmes are counted from 0, in the order in which the plan names them.
struct PhaseTimelines {
  /// The programmes with their phase stays.
  private(set) var timelines: [PhaseTimeline]
  /// The exercises that the programmes use.
  private(set) var catalogue: Catalogue
  /// The days on which the plan stands still.
  private(set) var pauses = Pauses()
  /// The sessions that each activity had before its programme's current phase stay.
  private var ordinals: [[String: Int]]

  /// Programmes on a person's dates, as far on as time alone brings them by the plan's first day.
  ///
  /// - Throws: ``PlanError`` where a programme ends before the plan starts, or beyond the calendar.
  init(_ edition: ProgramEdition, for enrolment: Enrolment) throws(PlanError) {
    timelines = []
    catalogue = edition.catalogue
    for program in edition.programs {
      let origin = try program.firstDay(in: enrolment)
      let timeline = PhaseTimeline(
        program, from: origin, until: enrolment.start,
        operation: program.leadsToOperation ? enrolment.operation : nil)
      guard let end = timeline.ahead(pauses).last?.days.last, end >= enrolment.start else {
        throw .endsBeforeStart(
          program: program.id, end: (timeline.end() ?? origin).advanced(by: -1))
      }
      guard end.advanced(by: 1).components.year < 9999 else { throw .tooLate }
      timelines.append(timeline)
    }
    ordinals = timelines.map { _ in [:] }
  }

  /// The programmes' positions.
  var indices: Range<Int> { timelines.indices }

  /// How a programme's activities are called.
  func names(of index: Int) -> ActivityNames {
    ActivityNames(
      timeline: index, program: timelines.count > 1 ? timelines[index].program.id : nil)
  }

  /// The phase stay that a dose history's sessions lie in; `nil` for one still to come.
  func stay(of key: DoseHistory.Key) -> PhaseStay? {
    guard timelines.indices.contains(key.timeline) else { return nil }
    let timeline = timelines[key.timeline]
    guard timeline.stays.indices.contains(key.stay) else { return nil }
    return timeline.lasting(timeline.stays[key.stay], pauses)
  }

  /// The phase stays of a programme from the current one on.
  func ahead(of index: Int) -> [PhaseTimeline.Laid] { timelines[index].ahead(pauses) }

  /// The days of a programme's current phase stay, without paused ones.
  func currentDays(of index: Int) -> [CivilDate] {
    timelines[index].days(of: timelines[index].current, pauses)
  }

  /// The day after the last one of a programme's current phase stay.
  func end(of index: Int) -> CivilDate? { timelines[index].end(pauses) }

  /// The last day that any programme reaches.
  var lastDay: CivilDate? {
    timelines.compactMap { $0.ahead(pauses).last?.end?.advanced(by: -1) }.max()
  }

  /// Whether a programme goes on after a day.
  func isOpen(_ index: Int, after date: CivilDate) -> Bool {
    timelines[index].hasNext || isAsleep(index) || (end(of: index).map { $0 > date } ?? false)
  }

  /// Whether a programme's current phase stay sleeps.
  func isAsleep(_ index: Int) -> Bool { timelines[index].current.asleepSince != nil }

  /// The first day after `date` on which any phase stay may end.
  func nextTurn(after date: CivilDate) -> CivilDate? {
    indices.compactMap { nextTurn(of: $0, after: date) }.min()
  }

  /// The first day after `date` on which a programme's current phase stay may end.
  func nextTurn(of index: Int, after date: CivilDate) -> CivilDate? {
    timelines[index].nextTurn(after: date, pauses)
  }

  /// The pain limits that hold for a session: those of its phase, or else of its programme; `nil` where
  /// the plan has no such programme.
  func painLimits(for session: Session) -> PainLimits? {
    timelines.first { $0.program.id == session.program }?.program
      .painLimits(inPhase: session.phase)
  }

  /// The morning pain that counts as usual beside a session, as long as nothing says what is, 0-10.
  func calmMorningPain(for session: Session) -> Int {
    (timelines.first { $0.program.id == session.program } ?? timelines.first)?.program
      .calmMorningPain ?? 0
  }

  /// An outline of a programme's sessions, from its current phase stay on.
  func outline(of index: Int, in context: SessionOutline.Context) -> SessionOutline {
    SessionOutline(
      timelines[index], names: names(of: index), ordinals: ordinals[index], in: context)
  }
}

// MARK: As time passes

extension PhaseTimelines {
  /// Counts the sessions of the phase stays before the current ones.
  mutating func countEarlierSessions(in context: SessionOutline.Context) {
    for index in indices {
      let timeline = timelines[index]
      for position in timeline.stays.indices.dropLast() {
        let laid = timeline.laid(position, timeline.stays[position], pauses)
        ordinals[index] = outline(of: index, in: context).ordinals(after: laid)
      }
    }
  }

  /// Ends a programme's current phase stay before a day, and counts its sessions.
  mutating func leave(_ index: Int, on date: CivilDate, in context: SessionOutline.Context) {
    timelines[index].current.end = date
    guard let laid = ahead(of: index).first else { return }
    ordinals[index] = outline(of: index, in: context).ordinals(after: laid)
  }

  /// Begins a phase of a programme on a day.
  mutating func enter(_ phase: Int, of index: Int, on date: CivilDate) {
    timelines[index].enter(phase, on: date)
  }

  /// Begins the phase of a programme that follows the current one, on a day.
  mutating func enterNext(of index: Int, on date: CivilDate) {
    let timeline = timelines[index]
    let laid = timeline.laid(timeline.stays.count - 1, timeline.current, pauses)
    timelines[index].enter(
      timeline.current.phase + 1, on: date, shift: laid.end == date ? laid.shiftAfter : 0)
  }

  /// Gives the operation that a programme leads to another day.
  mutating func setOperation(_ date: CivilDate, of index: Int) {
    timelines[index].operation = date
  }

  /// Lets all phases of a programme follow that had one alone, since the operation was near.
  mutating func endShortNotice(of index: Int) { timelines[index].onlyPhase = nil }

  /// Ends a programme before a day.
  mutating func finish(_ index: Int, on date: CivilDate) { timelines[index].current.end = date }

  /// Adds a week to a programme's current phase stay, since its table of weeks is behind.
  mutating func addLaggingWeek(to index: Int) { timelines[index].current.laggingWeeks += 1 }

  /// Adds a week to a programme's current phase stay, since its goals are not reached.
  mutating func repeatWeek(of index: Int) { timelines[index].current.repeatedWeeks += 1 }

  /// Lets a programme's current phase stay sleep from a day on, the one after its last.
  mutating func sleep(_ index: Int, from date: CivilDate) {
    timelines[index].current.sleep(from: date)
  }

  /// Wakes every phase stay that sleeps; it goes on on a day.
  ///
  /// - Returns: Whether any slept.
  mutating func wake(on date: CivilDate) -> Bool {
    let asleep = indices.filter(isAsleep)
    for index in asleep { timelines[index].current.wake(on: date) }
    return !asleep.isEmpty
  }

  /// Adds weeks to the current phase stays, which repeat those from a day on.
  mutating func hold(from date: CivilDate, weeks: Int) {
    for index in indices {
      guard let day = currentDays(of: index).firstIndex(where: { $0 >= date }) else { continue }
      // What is held is done once more: the week goes by its number twice.
      timelines[index].current.heldWeeks += (0..<weeks).map { day / 7 + $0 }
    }
  }

  // MARK: Pauses

  /// Lets the plan stand still on some days.
  mutating func pause(on days: ClosedRange<CivilDate>) { pauses.add(days) }

  /// Lets the plan stand still from a day on.
  mutating func pause(from date: CivilDate) { pauses.open(on: date) }

  /// Lets every pause end before a day.
  mutating func resume(on date: CivilDate) { pauses.close(before: date) }

  // MARK: Newer texts

  /// Takes newer texts of the exercises over.
  mutating func update(to catalogue: Catalogue) { self.catalogue = catalogue }

  /// Takes a newer text of a programme over: phase stays keep their phase by its id, or else by its
  /// position.
  mutating func update(_ index: Int, to program: Program) {
    let old = timelines[index].program
    timelines[index].program = program
    if timelines[index].onlyPhase != nil {
      timelines[index].onlyPhase = program.phases.firstIndex { $0.id == program.shortNotice?.phase }
    }
    timelines[index].stays = timelines[index].stays.map { stay in
      let id = old.phases[stay.phase].id
      let last = program.phases.count - 1
      return stay.renumbered(program.phases.firstIndex { $0.id == id } ?? min(stay.phase, last))
    }
  }
}
