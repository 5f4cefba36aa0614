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
    try date?.checkNear(schedule)
    if isExtra { return try extraFacts(in: schedule, today: today) }
    let placed = try schedule.session(named: session, today: today, on: date)
    guard placed.date <= today || date != nil || isSkipped else { throw .report(.notYet(placed)) }
    try checkValue(of: placed, in: schedule)
    guard saysAnything else { throw .report(.nothingSaid) }
    let day = date ?? placed.date
    if meanwhile != nil, !schedule.hasSilence(before: day) {
      throw .report(.noSilence(before: day))
    }
    var record = try record(of: placed.session, knee: schedule.plan.enrolment.knee)
    if let date, date != placed.date { record.date = date }
    let doubts = isSure ? [] : placed.session.doubts(in: record)
    guard doubts.isEmpty else { throw .report(.doubtful(doubts)) }
    return [.session(record)] + morningFacts(on: day)
  }

  /// What would be logged of a session beside what was before; `nil` where a value is of none of its exercises.
  func record(
    of session: Session, knee: Knee?, after before: SessionRecord?
  ) -> SessionRecord? {
    guard let record = try? record(of: session, knee: knee) else { return nil }
    return before?.updated(by: record) ?? record
  }

  /// What a session's report says of the day beside it.
  func morningFacts(on day: CivilDate) -> [Fact] {
    guard usual != nil || deniesFlags else { return [] }
    var checkIn = CheckIn(date: day)
    checkIn.usual = usual
    checkIn.flags = deniesFlags ? [] : nil
    return [.checkIn(checkIn)]
  }

  private var readings: [(ReportError.Reading, Int?, ClosedRange<Int>)] {
    let scales: [(ReportError.Reading, Int?, ClosedRange<Int>)] = [
      (.before, before, FactRange.scale), (.pain, pain, FactRange.scale),
      (.morning, morning, FactRange.scale), (.usual, usual, FactRange.scale),
      (.effort, effort, FactRange.scale), (.done, donePercent, FactRange.done),
      (.swelling, swelling, FactRange.swelling), (.minutes, minutes, ExtraSession.lengths),
    ]
    var (counts, kilograms) = (Array(repetitions.values.joined()), Array(loads.values))
    for legs in legs.values {
      counts += (legs.leftRepetitions ?? []) + (legs.rightRepetitions ?? [])
      kilograms += [legs.leftLoad, legs.rightLoad].compactMap { $0 }
    }
    return scales + counts.map { (.repetitions, $0, FactRange.repetitions) }
      + kilograms.map { (.load, $0.roundedUp, FactRange.kilograms) }
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
      || !legs.isEmpty || deniesFlags || note != nil || meanwhile != nil
  }

  private var tellsOfWork: Bool {
    pain != nil || before != nil || effort != nil || donePercent != nil || !repetitions.isEmpty
      || minutes != nil
  }

  private func record(of session: Session, knee: Knee?) throws(RegainError) -> SessionRecord {
    var record = SessionRecord(session: session.id)
    readWork(into: &record)
    record.repetitions = try named(repetitions, in: session, .repetitions)
    record.loads = try named(loads, in: session, .load)
    record.legs = try named(legs, in: session, .repetitions)
    record.followLegs(of: session, knee: knee)
    record.followMinutes(of: session)
    return record
  }

  /// Puts what can be said of any session into a record.
  func readWork(into record: inout SessionRecord) {
    record.before = before
    record.pain = pain
    record.morning = morning
    record.effort = effort
    record.donePercent = donePercent
    record.minutes = minutes
    record.swelling = swelling
    record.warmUp = warmUp
    record.nextDay = nextDay
    record.isSettled = isSettled
    record.flags = flags.isEmpty ? nil : flags
    record.isSkipped = isSkipped ? true : nil
    record.note = note
    record.meanwhile = meanwhile
  }

  /// The values, each of an exercise that the session has, by its id; `nil` for none.
  private func named<Value>(
    _ values: [String: Value], in session: Session, _ reading: ReportError.Reading
  ) throws(RegainError) -> [String: Value]? {
    guard !values.isEmpty else { return nil }
    var named = [String: Value]()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let exercise = session.exercise(named: name) else {
        throw .report(.unknownExercise(reading, known: session.exercises))
      }
      named[exercise] = value
    }
    return named
  }
}

extension Session {
  /// The exercises that a report does not name while it, or what was logged before, names others.
  public func untold(by report: SessionReport, after before: SessionRecord?) -> [SessionItem] {
    report.record(of: self, knee: nil, after: before).map { untold(in: $0) } ?? []
  }
}
