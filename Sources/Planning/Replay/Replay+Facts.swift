import Rehabilitation

extension Replay {
  /// Takes an entry in, at its moment.
  mutating func apply(_ entry: JournalEntry) {
    advance(to: entry.moment)
    switch entry.fact {
    case .enrolment, .reversal: break
    case .session(let record): apply(record)
    case .checkIn(let checkIn): apply(checkIn)
    case .measure(let reading): apply(reading)
    case .gate(let answer): diary.add(answer)
    case .adjustment(let adjustment):
      adjustments.append(entry)
      apply(adjustment, at: entry)
    }
  }

  private mutating func apply(_ record: SessionRecord) {
    layOut()
    let id = record.session
    if !isPast(id), let position = ahead.firstIndex(where: { $0.placed.session.id == id }) {
      var session = ahead.remove(at: position)
      if let date = record.date, date != session.placed.date {
        // Done on another day than planned: it has its place there.
        let time = session.placed.start?.time
        session.placed = PlacedSession(
          session: session.placed.session, date: date,
          start: time.map { CivilDateTime(date, $0) }, note: session.placed.note)
        isDirty = true
      }
      comeToPass(session)
    }
    guard let position = positions[id] else { return }
    let date = past[position].placed.date
    diary.add(record, on: record.date ?? date)
    forget(from: date)
    judge(id)
    if record.flags?.isEmpty == false { lock(on: verdicts[id]) }
    note(record.flags, on: record.date ?? date)
  }

  private mutating func apply(_ checkIn: CheckIn) {
    diary.add(checkIn)
    let yesterday = checkIn.date.advanced(by: -1)
    forget(from: yesterday)
    let first = past.lastIndex { $0.placed.date < yesterday }.map { $0 + 1 } ?? 0
    for session in past[first...] where session.placed.date <= checkIn.date {
      if diary.records[session.placed.session.id] != nil { judge(session.placed.session.id) }
    }
    let verdict = judge(morningOf: checkIn)
    if checkIn.flags?.isEmpty == false { lock(on: verdict) }
    note(checkIn.flags, on: checkIn.date)
  }

  /// A measured swelling counts as one that is told, and a girth in its place.
  private mutating func apply(_ reading: MeasureReading) {
    let grade = diary.swelling(in: reading)
    diary.add(reading)
    guard let grade else { return }
    var checkIn = CheckIn(date: reading.date)
    checkIn.swelling = grade
    apply(checkIn)
  }

  /// Forgets what sessions from a day on led to.
  private mutating func forget(from date: CivilDate) {
    // By position: walking over the keys would copy all dose histories at the first change.
    var position = doseHistories.startIndex
    while position < doseHistories.endIndex {
      doseHistories.values[position].forget(from: date)
      doseHistories.formIndex(after: &position)
    }
  }

  // MARK: Adjustments

  private mutating func apply(_ adjustment: Adjustment, at entry: JournalEntry) {
    let moment = entry.moment
    let tomorrow = moment.date.advanced(by: 1)
    // What the calendar has until now is what stays where it can.
    layOut()
    isDirty = true
    switch adjustment {
    case .hold(let days): hold(for: days, from: moment.date)
    case .back(let activity):
      context.manualSteps.append(
        DoseContext.ManualStep(moment: moment, isForward: false, activity: activity))
    case .forward(let activity):
      context.manualSteps.append(
        DoseContext.ManualStep(moment: moment, isForward: true, activity: activity))
    case .enter(let phase): enter(phase, on: tomorrow)
    case .pause(let from, let to):
      if from <= moment.date { skipRest(of: moment.date) }
      let first = max(from, tomorrow)
      if first <= to { pauses.add(first...to) }
    case .resume(let date): pauses.close(before: max(date, moment.date))
    case .move(let session, let place): moves[session] = place
    case .skip(let session): skip(session)
    case .request(let activity, let last):
      enrolment.forget(activity)
      enrolment.requested.insert(activity)
      if let last { enrolment.endDates[activity] = last }
    case .omit(let activity):
      enrolment.forget(activity)
      enrolment.omitted.insert(activity)
    case .availability(let availability): enrolment.availability = availability
    case .zone(let zone, let from, let to):
      timeZonePeriods.add(TimeZonePeriod(zone: zone, from: max(from, tomorrow), to: to))
    case .pace(let percent): context.paces.append((from: moment, percent: percent))
    case .updateProgram:
      if let edition = inputs.editions[entry.number] { update(to: edition) }
    case .reviewed:
      lock = nil
      closeConcerns()
      pauses.close(before: tomorrow)
    case .end(let date): end = min(end ?? date, max(date, moment.date))
    }
  }

  private mutating func hold(for days: Int, from date: CivilDate) {
    context.holds.append(date..<date.advanced(by: days))
    let weeks = (days + 6) / 7
    for index in timelines.indices {
      let days = timelines[index].days(of: timelines[index].current, pauses)
      guard let day = days.firstIndex(where: { $0 >= date }) else { continue }
      // What is held is done once more: the week goes by its number twice.
      timelines[index].current.heldWeeks += (0..<weeks).map { day / 7 + $0 }
    }
  }

  private mutating func enter(_ phase: String, on date: CivilDate) {
    for index in timelines.indices {
      let names = names(of: index)
      guard
        let position = timelines[index].program.phases.firstIndex(where: {
          names.name(of: $0.id) == phase
        })
      else { continue }
      leave(index, on: date)
      timelines[index].enter(position, on: date)
    }
  }

  private mutating func skip(_ session: Session.ID) {
    var record = SessionRecord(session: session)
    record.isSkipped = true
    apply(record)
  }

  /// Leaves out what a day still has.
  private mutating func skipRest(of date: CivilDate) {
    layOut()
    for session in ahead where session.placed.date == date {
      skip(session.placed.session.id)
    }
  }

  private mutating func update(to edition: ProgramEdition) {
    catalogue = edition.catalogue
    for (index, program) in edition.programs.enumerated() where timelines.indices.contains(index) {
      let old = timelines[index].program
      timelines[index].program = program
      timelines[index].stays = timelines[index].stays.map { stay in
        let id = old.phases[stay.phase].id
        let last = program.phases.count - 1
        return stay.renumbered(program.phases.firstIndex { $0.id == id } ?? min(stay.phase, last))
      }
      renewTracks(of: index)
    }
  }

  /// Takes the current stay's dose histories over to a newer text: what is prescribed as before goes on from
  /// where it stands, and the rest begins.
  private mutating func renewTracks(of index: Int) {
    let stay = timelines[index].stays.count - 1
    for key in doseHistories.keys where key.timeline == index && key.stay >= stay {
      takeIn(key)
      let old = doseHistories.removeValue(forKey: key)
      doseHistory(key)
      guard key.stay == stay, let old, let state = doseHistories[key]?.state,
        let activity = doseHistories[key]?.activity
      else { continue }
      doseHistories[key] = DoseHistory(
        activity,
        from: state.continued(
          from: old.state, of: old.activity.prescriptions, in: activity.prescriptions))
    }
  }
}

extension Enrolment {
  /// Forgets what was chosen of an activity, whether its programme was named with it or not.
  fileprivate mutating func forget(_ activity: String) {
    func isSame(_ name: String) -> Bool {
      name == activity || name.hasSuffix(".\(activity)") || activity.hasSuffix(".\(name)")
    }
    omitted = omitted.filter { !isSame($0) }
    requested = requested.filter { !isSame($0) }
    endDates = endDates.filter { !isSame($0.key) }
  }
}
