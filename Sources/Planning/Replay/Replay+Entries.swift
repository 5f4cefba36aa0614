import Rehabilitation

extension Replay {
  /// Applies an entry of the journal at its moment.
  mutating func apply(_ entry: JournalEntry) {
    advance(to: entry.moment)
    switch entry.fact {
    case .enrolment, .reversal: break
    case .session(let record): apply(record)
    case .checkIn(let checkIn): apply(checkIn)
    case .measure(let reading): apply(reading)
    case .gate(let answer): reports.add(answer)
    case .adjustment(let adjustment):
      choices.note(entry)
      apply(adjustment, at: entry)
    }
  }

  /// Applies what was reported of a session; one that is still ahead is past from then on.
  mutating func apply(_ record: SessionRecord) {
    layOut()
    let id = record.session
    if !isPast(id), let session = ahead.change({ $0.remove(id) }) ?? nil {
      pass(done(session, on: record.date))
    }
    guard let session = past[id] else { return }
    let date = session.placed.date
    reports.add(record, on: record.date ?? date)
    doses.forget(from: date)
    judge(id)
    if record.flags?.isEmpty == false { stop(by: verdicts[id]) }
    note(record.flags, on: record.date ?? date)
  }

  /// A session in its place on the day on which it was done, where that is another than planned.
  private mutating func done(_ session: DatedSession, on date: CivilDate?) -> DatedSession {
    var session = session
    let placed = session.placed
    guard let date, date != placed.date else { return session }
    session.placed = PlacedSession(
      session: placed.session, date: date,
      start: placed.start.map { CivilDateTime(date, $0.time) }, note: placed.note)
    ahead.outdate()
    return session
  }

  private mutating func apply(_ checkIn: CheckIn) {
    reports.add(checkIn)
    let yesterday = checkIn.date.advanced(by: -1)
    doses.forget(from: yesterday)
    for session in past.sessions(from: yesterday) where session.placed.date <= checkIn.date {
      let id = session.placed.session.id
      if reports.records[id] != nil { judge(id) }
    }
    let verdict = judge(morningOf: checkIn)
    if checkIn.flags?.isEmpty == false { stop(by: verdict) }
    note(checkIn.flags, on: checkIn.date)
  }

  /// Applies a measured value; swelling counts as one that a check-in reports, and a girth in its place.
  private mutating func apply(_ reading: MeasureReading) {
    let grade = reports.swelling(in: reading)
    reports.add(reading)
    guard let grade else { return }
    var checkIn = CheckIn(date: reading.date)
    checkIn.swelling = grade
    apply(checkIn)
  }
}

// MARK: Verdicts

extension Replay {
  /// Judges what was reported of a past session.
  private mutating func judge(_ session: Session.ID) {
    guard let placed = past[session]?.placed,
      let limits = phases.painLimits(for: placed.session)
    else { return }
    let changesRests = verdicts.judge(
      placed, by: reports.readings(of: session, on: placed.date), limits: limits,
      usualPain: phases.timelines.first?.program.pain.green ?? 2,
      isDone: reports.doneShare(of: session) ?? 0 >= DosePosition.leastDonePercent)
    if changesRests { ahead.outdate() }
  }

  /// Judges a morning apart from any session.
  private mutating func judge(morningOf checkIn: CheckIn) -> Verdict? {
    guard let limits = phases.timelines.first?.program.pain else { return nil }
    var readings = Readings()
    readings.swelling = checkIn.swelling
    readings.swellingBefore = reports.swelling(on: checkIn.date.advanced(by: -1))
    readings.flags = checkIn.flags ?? []
    let (verdict, changesRests) = verdicts.judge(
      morningOf: checkIn.date, by: readings, limits: limits)
    if changesRests { ahead.outdate() }
    return verdict
  }

  /// Stops the plan where a verdict asks for it.
  private mutating func stop(by verdict: Verdict?) {
    guard safety.stop(by: verdict, at: boundary) else { return }
    phases.pause(from: today.advanced(by: 1))
    ahead.outdate()
  }
}
