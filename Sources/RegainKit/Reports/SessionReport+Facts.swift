import Planning
import Rehabilitation

extension SessionReport {
  /// What a journal stores of it.
  ///
  /// - Throws: `ReportError` where it cannot be logged in the plan as it stands.
  func facts(in schedule: Schedule, today: CivilDate) throws(RegainError) -> [Fact] {
    try readings.check()
    try flags.checkFlags()
    try note.checkNote()
    if deniesFlags, !flags.isEmpty { throw .report(.contradictoryFlags) }
    if isSkipped, tellsOfWork { throw .report(.readingsOfSkipped) }
    if let date, date > today { throw .report(.ahead(date)) }
    let placed = try schedule.session(named: session, today: today, on: date)
    guard placed.date <= today || date != nil || isSkipped else { throw .report(.notYet(placed)) }
    try checkValue(of: placed, in: schedule)
    guard saysAnything else { throw .report(.nothingSaid) }
    let day = date ?? placed.date
    if meanwhile != nil, !schedule.hasSilence(before: day) {
      throw .report(.noSilence(before: day))
    }
    var record = try record(of: placed.session)
    if let date, date != placed.date { record.date = date }
    var facts = [Fact.session(record)]
    if usual != nil || deniesFlags {
      var checkIn = CheckIn(date: date ?? placed.date)
      checkIn.usual = usual
      checkIn.flags = deniesFlags ? [] : nil
      facts.append(.checkIn(checkIn))
    }
    return facts
  }

  private var readings: [(ReportError.Reading, Int?, ClosedRange<Int>)] {
    [
      (.before, before, 0...10), (.pain, pain, 0...10), (.morning, morning, 0...10),
      (.usual, usual, 0...10), (.effort, effort, 0...10), (.done, donePercent, 0...100),
      (.swelling, swelling, 0...4),
    ] + repetitions.values.joined().map { (.repetitions, $0, 0...500) }
      + loads.values.map { (.load, ($0.thousandths + 999) / 1000, 0...500) }
  }

  /// Refuses a measurement whose value nobody gives: the value is what is to be logged.
  private func checkValue(
    of placed: PlacedSession, in schedule: Schedule
  ) throws(RegainError) {
    let measures = placed.session.measures.map(\.id)
    let isMeasured = schedule.plan.course.records[placed.session.id] != nil
    guard !measures.isEmpty, !isMeasured, !isSkipped else { return }
    throw .report(
      .needsValue(placed.session.id, measures: measures, plan: schedule.plan.enrolment.name))
  }

  private var saysAnything: Bool {
    tellsOfWork || isSkipped || morning != nil || usual != nil || !loads.isEmpty
      || swelling != nil || warmUp != nil || nextDay != nil || isSettled != nil || !flags.isEmpty
      || deniesFlags || note != nil || meanwhile != nil
  }

  private var tellsOfWork: Bool {
    pain != nil || before != nil || effort != nil || donePercent != nil || !repetitions.isEmpty
  }

  private func record(of session: Session) throws(RegainError) -> SessionRecord {
    var record = SessionRecord(session: session.id)
    record.before = before
    record.pain = pain
    record.morning = morning
    record.effort = effort
    record.donePercent = donePercent
    record.repetitions = try named(repetitions, in: session, .repetitions)
    record.loads = try named(loads, in: session, .load)
    record.swelling = swelling
    record.warmUp = warmUp
    record.nextDay = nextDay
    record.isSettled = isSettled
    record.flags = flags.isEmpty ? nil : flags
    record.isSkipped = isSkipped ? true : nil
    record.note = note
    record.meanwhile = meanwhile
    return record
  }

  /// The values, each of an exercise that the session has; `nil` for none.
  private func named<Value>(
    _ values: [String: Value], in session: Session, _ reading: ReportError.Reading
  ) throws(RegainError) -> [String: Value]? {
    guard !values.isEmpty else { return nil }
    let known = session.mainItems.map { $0.exercise ?? $0.name }
    for name in values.keys.sorted() where !known.contains(name) {
      guard name.isEmpty, known.count == 1 else {
        throw .report(.unknownExercise(reading, known: known))
      }
    }
    return values
  }
}
