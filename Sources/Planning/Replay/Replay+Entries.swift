import Rehabilitation

extension Replay {
  /// Applies an entry of the journal at its moment.
  mutating func apply(_ entry: JournalEntry) {
    // What a clinic sorts plans by is no report, and nothing follows from it.
    if case .adjustment(.label(let label)) = entry.fact {
      choices.label = label
      return
    }
    advance(to: entry.moment)
    noteReport(on: entry.moment.date)
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

  /// Counts a report on a day, whatever it says: what slept goes on on the day after it.
  private mutating func noteReport(on date: CivilDate) {
    lastEntry = max(lastEntry, date)
    if phases.wake(on: date.advanced(by: 1)) { ahead.outdate() }
  }

  /// Applies what was reported of a session; one that is still ahead is past from then on.
  mutating func apply(_ record: SessionRecord) {
    layOut()
    let id = record.session
    if let extra = record.extra, !isPast(id) { add(extra, record) }
    if !isPast(id), let session = ahead.change({ $0.remove(id) }) ?? nil {
      pass(done(session, on: record.date))
    }
    guard let session = past[id] else { return }
    let planned = session.placed.date
    let date = reports.add(record, of: session.placed, at: boundary)
    doses.forget(from: min(planned, date))
    judge(id)
    // No dose of its own follows from it, and every one before it may be held.
    if id.isExtra { doses.forget(lastBefore: date.advanced(by: 1)) }
    judgeReactions(toSessionsOf: date)
    if record.flags?.isEmpty == false { stop(by: verdicts[id]) }
    note(record.flags, on: date)
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
    // A night counts for a week, and as the week before for one more.
    let days = checkIn.nightWaking == nil ? 0 : 12
    judgeSessions(on: yesterday...checkIn.date.advanced(by: days))
    let verdict = judge(morningOf: checkIn.date)
    // Two mornings running make a flare, in whichever order they were reported.
    judge(morningOf: checkIn.date.advanced(by: 1))
    if checkIn.flags?.isEmpty == false { stop(by: verdict) }
    note(checkIn.flags, on: checkIn.date)
  }

  /// Judges the mornings after a day, whose pain may be reported with the day's sessions, and what they
  /// bear on.
  private mutating func judgeReactions(toSessionsOf date: CivilDate) {
    let morning = date.advanced(by: 1)
    // What was measured on the day is that session's reaction now, and no morning's.
    if reports.hasMeasuredPain(on: date) {
      judgeSessions(on: date.advanced(by: -1)...date)
      judge(morningOf: date)
    }
    guard reports.morning(on: morning) != nil || verdicts.mornings[morning] != nil else { return }
    judgeSessions(on: date...morning)
    judge(morningOf: morning)
    judge(morningOf: morning.advanced(by: 1))
  }

  /// Applies a measured value: what a rule follows counts as if it were reported in a check-in or with its
  /// session.
  private mutating func apply(_ reading: MeasureReading) {
    let grade = reports.swelling(in: reading)
    let completed = reports.add(reading, at: boundary)
    noteGivingWay(reading)
    noteFall(reading)
    if let grade { reports.add(swelling: grade, of: reading) }
    let date = reading.date
    doses.forget(from: date.advanced(by: -1))
    switch reading.measure {
    case "pain", "swelling", "girth":
      judgeSessions(on: date.advanced(by: -1)...date)
      judge(morningOf: date)
      judge(morningOf: date.advanced(by: 1))
    case "night-wakings": judgeSessions(on: date.advanced(by: -1)...date.advanced(by: 12))
    default: completed.forEach { judge($0) }
    }
  }
}

// MARK: Verdicts

extension Replay {
  /// Judges what was reported of a past session.
  private mutating func judge(_ id: Session.ID) {
    guard let placed = past[id]?.placed, let date = reports.date(of: id),
      let limits = phases.painLimits(for: placed.session)
    else { return }
    // No measurement brings pain: what is reported beside it is no word on it.
    guard placed.session.load.isExercise || reports.records[id]?.tellsComfort == true else {
      return
    }
    let calm = phases.calmMorningPain(for: placed.session)
    let readings = reports.readings(of: id, on: date, calm: calm)
    let changesRests = verdicts.judge(
      Verdicts.Judged(
        session: placed.session, date: date, end: end(of: placed, on: date), readings: readings,
        limits: limits, isFlare: isFlare(readings, on: date, calm: calm),
        isDone: reports.doneShare(of: id) ?? 0 >= DosePosition.leastDonePercent))
    if changesRests { ahead.outdate() }
  }

  /// Judges the sessions that were done on some days and reported.
  private mutating func judgeSessions(on days: ClosedRange<CivilDate>) {
    // A session can be done some days after the one that it was planned for.
    for session in past.sessions(from: days.lowerBound.advanced(by: -14)) {
      let id = session.placed.session.id
      if let date = reports.date(of: id), days.contains(date) { judge(id) }
    }
  }

  /// When a session that was done on a day ended: as planned, or, on another day than the planned one, with
  /// that day's last hours (EVIDENCE 12.10).
  private func end(of placed: PlacedSession, on date: CivilDate) -> CivilDateTime {
    let isAsPlanned = reports.records[placed.session.id]?.date == nil
    if isAsPlanned, let end = placed.end { return end }
    return lastMoment(of: date, for: placed.session.kind)
  }

  /// The end of a day's last hours for a kind of activity, or of the day.
  func lastMoment(of date: CivilDate, for kind: Activity.Kind) -> CivilDateTime {
    let hours = enrolment.availability.hours(for: kind)[date]
    let last = hours.map(\.upperBound.minutes).max() ?? 1439
    return CivilDateTime(date, TimeOfDay(0, min(last, 1439)))
  }

  /// Whether a session makes a flare: with pain in it and on the morning before or after it, or with a
  /// swelling above the last one (EVIDENCE 12.5).
  private func isFlare(_ readings: Readings, on date: CivilDate, calm: Int) -> Bool {
    let swelling = readings.swelling ?? 0
    // Pain that is there in a session and on a morning beside it has lasted for a day.
    let mornings = [readings.morning, reports.morning(on: date)].compactMap { $0 }
    return FlareCourse.isFlare(
      pain: min(readings.pain ?? 0, mornings.max() ?? 0),
      usualPain: readings.usual ?? readings.assumedUsual ?? calm, hours: 24,
      swelling: swelling, usualSwelling: readings.swellingBefore ?? swelling)
  }

  /// Judges a morning apart from any session; nothing where nothing was reported of it.
  @discardableResult
  private mutating func judge(morningOf date: CivilDate) -> Verdict? {
    guard let program = phases.timelines.first?.program else { return nil }
    let checkIns = reports.checkIns(on: date...date)
    var readings = Readings()
    readings.morning = reports.morning(on: date)
    readings.usual = reports.usual(on: date)
    readings.assumedUsual = reports.assumedUsual(on: date, orElse: program.calmMorningPain)
    readings.swelling = checkIns.last { $0.swelling != nil }?.swelling
    readings.swellingBefore = reports.swelling(on: date.advanced(by: -1))
    readings.flags = checkIns.reduce(into: []) { $0.formUnion($1.flags ?? []) }
    let before = verdicts.mornings[date]
    guard !checkIns.isEmpty || readings.morning != nil else {
      guard before != nil else { return nil }
      doses.forget(lastBefore: date)
      if verdicts.forget(morningOf: date) { ahead.outdate() }
      return nil
    }
    let (verdict, changesRests) = verdicts.judge(
      morningOf: date, by: readings, limits: program.pain,
      isFlare: isFlare(morning: readings, on: date, calm: program.calmMorningPain))
    if verdict.doseSignal != before?.doseSignal ?? .green { doses.forget(lastBefore: date) }
    if changesRests { ahead.outdate() }
    return verdict
  }

  /// Whether a morning makes a flare: as the second one running with pain, or with a swelling above the
  /// last one (EVIDENCE 12.5).
  private func isFlare(morning readings: Readings, on date: CivilDate, calm: Int) -> Bool {
    let yesterday = date.advanced(by: -1)
    let usual = readings.usual ?? readings.assumedUsual ?? calm
    let before =
      reports.usual(on: yesterday) ?? reports.assumedUsual(on: yesterday, orElse: calm)
    let rise = min(
      (readings.morning ?? usual) - usual, (reports.morning(on: yesterday) ?? before) - before)
    let swelling = readings.swelling ?? 0
    return FlareCourse.isFlare(
      pain: rise, usualPain: 0, hours: 24,
      swelling: swelling, usualSwelling: readings.swellingBefore ?? swelling)
  }

  /// Stops the plan where a verdict asks for it.
  private mutating func stop(by verdict: Verdict?) {
    guard safety.stop(by: verdict, at: boundary) else { return }
    phases.pause(from: today.advanced(by: 1))
    ahead.outdate()
  }
}
