import Rehabilitation

extension Replay {
  /// Adds a session that nobody planned to those that are past: others keep their distance from it.
  ///
  /// What is reported on its own day ended by then; of another day only the day is known, and it counts to
  /// that day's last hours (EVIDENCE 12.10).
  mutating func add(_ extra: ExtraSession, _ record: SessionRecord) {
    let date = record.date ?? today
    let end = date == today ? boundary : lastMoment(of: date, for: .exercise)
    let midnight = CivilDateTime(date, TimeOfDay(0))
    let start = max(midnight, end.advanced(byMinutes: -extra.minutes))
    let stage = phases.timelines.first.map { ($0.program.id, $0.phase.id) } ?? ("", "")
    let session = Session(
      id: record.session, program: stage.0, phase: stage.1,
      week: max(0, enrolment.start.days(to: date)) / 7 + 1, kind: .exercise, load: extra.load,
      gapHours: extra.load.leastGapHours, minutes: extra.minutes, heading: .extra(extra.title),
      items: [], instructions: [], status: .done, weekdays: [],
      place: Session.Place(
        dates: date...date, wishedDate: date, wishedTime: start.time, isTimeFixed: true,
        leastDays: 0), isGate: false)
    past.add(
      extra: DatedSession(
        placed: PlacedSession(session: session, date: date, start: start),
        origin: SessionOrigin(timeline: 0, stay: 0, doseHistory: nil, week: 1)))
    ahead.outdate()
  }
}
