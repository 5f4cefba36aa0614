import Planning
import Rehabilitation
import Sheets

extension OpenPlan {
  /// Logs how a session went, and says what that means.
  public mutating func log(_ report: SessionReport) throws(RegainError) -> LogReport {
    try log { (schedule, today) throws(RegainError) in
      try report.facts(in: schedule, today: today)
    }
  }

  /// Logs how the knee is on a morning, or which warning signs there are.
  public mutating func log(_ checkIn: CheckIn) throws(RegainError) -> LogReport {
    try [
      (.morning, checkIn.morning, FactRange.scale), (.usual, checkIn.usual, FactRange.scale),
      (.swelling, checkIn.swelling, FactRange.swelling),
      (.stiffness, checkIn.stiffness, FactRange.minutesOfDay),
    ].check()
    try checkIn.flags?.checkFlags()
    try checkIn.note.checkNote()
    guard checkIn != CheckIn(date: checkIn.date) else { throw .report(.nothingSaid) }
    return try log { (schedule, today) throws(RegainError) in
      if checkIn.date > today { throw .report(.ahead(checkIn.date)) }
      if checkIn.meanwhile != nil, !schedule.hasSilence(before: checkIn.date) {
        throw .report(.noSilence(before: checkIn.date))
      }
      return [.checkIn(checkIn)]
    }
  }

  /// Takes up a printed diary that was keyed in, all of its lines or none.
  ///
  /// - Parameters:
  ///   - text: The lines.
  ///   - isSure: Whether the person says that values far above what was ordered are right.
  /// - Returns: What is stored, and what it means.
  /// - Throws: ``RegainError/diary(_:)`` with each line that cannot be taken up.
  public mutating func log(
    diary text: String, isSure: Bool = false
  ) throws(RegainError) -> LogReport {
    try log { (schedule, today) throws(RegainError) in
      let facts = try regain(RegainError.diary) { () throws(DiaryFaults) in
        try DiarySheet(text).facts(in: schedule, today: today, isSure: isSure)
      }
      if facts.isEmpty { throw .report(.emptyDiary) }
      return facts
    }
  }

  private mutating func log(
    _ facts: (Schedule, _ today: CivilDate) throws(RegainError) -> [Fact]
  ) throws(RegainError) -> LogReport {
    let now = try replayed()
    let facts = try facts(now.schedule, moment.date).map(\.markedAsWork)
    for date in facts.compactMap(\.reportedDay) { try date.checkNear(now.schedule) }
    let after = try schedule(with: facts, after: now)
    // Two people may log at once; what each logged stands. Extra sessions are numbered as they come.
    let isNumbered = facts.contains { fact in
      if case .session(let record) = fact { record.extra != nil } else { false }
    }
    try append(facts, isGuarded: isNumbered)
    return LogReport(facts, from: now.schedule, to: after, upkeep: try calendarUpkeep())
  }

  /// The session that a report without a name is about, or the one of a name.
  public func session(
    named name: String?, on date: CivilDate? = nil
  ) throws(RegainError) -> PlacedSession {
    try schedule().session(named: name, today: moment.date, on: date)
  }

  /// The days without a report that a report on a day would end, which a person is asked about; `nil` where
  /// there are none.
  public func silence(before date: CivilDate) throws(RegainError) -> Silence? {
    try schedule().silence(before: date)
  }

  /// Records a value of an outcome measure; today if no day is given.
  ///
  /// - Returns: What is stored: the value, and the session that measures it, where there is one.
  public mutating func measure(
    _ measure: String, _ value: Amount, otherSide: Amount? = nil, on date: CivilDate? = nil
  ) throws(RegainError) -> [Fact] {
    try log(
      MeasureReading(
        measure: measure, value: value, otherSide: otherSide, date: date ?? moment.date)
    ).facts
  }

  /// Records a value of an outcome measure, and with it that its measurement is done.
  ///
  /// - Parameters:
  ///   - reading: The value.
  ///   - isSure: Whether the person says that a value outside the usual range is right.
  /// - Returns: What is stored, and what it means.
  /// - Throws: ``RegainError/measure(_:)`` where the value is not possible, or outside the range.
  public mutating func log(
    _ reading: MeasureReading, isSure: Bool = false
  ) throws(RegainError) -> LogReport {
    try log { (schedule, today) throws(RegainError) in
      guard reading.date <= today else { throw .report(.ahead(reading.date)) }
      let checked = try regain(RegainError.measure) { () throws(MeasureError) in
        try Measure.reading(
          of: reading.measure, reading.value, otherSide: reading.otherSide, on: reading.date,
          isSure: isSure)
      }
      guard let session = schedule.measurement(of: checked) else { return [.measure(checked)] }
      var record = SessionRecord(session: session)
      record.isWorkOnly = true
      return [.measure(checked), .session(record)]
    }
  }
}

extension Fact {
  /// The day that is reported on, where it was typed.
  fileprivate var reportedDay: CivilDate? {
    switch self {
    case .session(let record): record.date
    case .checkIn(let checkIn): checkIn.date
    case .measure(let reading): reading.date
    case .enrolment, .gate, .adjustment, .reversal: nil
    }
  }

  /// The fact, with a record of nothing but work marked as such.
  fileprivate var markedAsWork: Fact {
    guard case .session(var record) = self, record.isSkipped != true, !record.tellsComfort,
      record.donePercent != nil || record.repetitions != nil || record.loads != nil
        || record.minutes != nil || record.note != nil || record.meanwhile != nil
    else { return self }
    record.isWorkOnly = true
    return .session(record)
  }
}

extension Schedule {
  /// Whether the days before a day are without a report, or were when one was made on it.
  func hasSilence(before date: CivilDate) -> Bool {
    silence(before: date) != nil || plan.course.silences.contains { $0.days.upperBound == date }
  }
}
