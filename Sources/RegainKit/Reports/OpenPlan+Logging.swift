import Planning
import Rehabilitation
import Sheets

extension OpenPlan {
  /// Tells how a session went, and what that means.
  public mutating func log(_ report: SessionReport) throws(RegainError) -> LogReport {
    try log { (schedule, today) throws(RegainError) in
      try report.facts(in: schedule, today: today)
    }
  }

  /// Tells how the knee is on a morning, or which warning signs hold.
  public mutating func log(_ checkIn: CheckIn) throws(RegainError) -> LogReport {
    try [
      (.morning, checkIn.morning, 0...10), (.usual, checkIn.usual, 0...10),
      (.swelling, checkIn.swelling, 0...4), (.stiffness, checkIn.stiffness, 0...1440),
    ].check()
    try checkIn.flags?.checkFlags()
    try checkIn.note.checkNote()
    return try log { (_, today) throws(RegainError) in
      if checkIn.date > today { throw .report(.ahead(checkIn.date)) }
      return [.checkIn(checkIn)]
    }
  }

  /// Takes up a printed diary that was keyed in, all of its lines or none.
  ///
  /// - Throws: ``RegainError/diary(_:)`` with each line that cannot be taken up.
  public mutating func log(diary text: String) throws(RegainError) -> LogReport {
    try log { (schedule, today) throws(RegainError) in
      let records = try regain(RegainError.diary) { () throws(DiaryFaults) in
        try DiarySheet(text).records(in: schedule, today: today)
      }
      if records.isEmpty { throw .report(.emptyDiary) }
      return records.map(Fact.session)
    }
  }

  private mutating func log(
    _ facts: (Schedule, _ today: CivilDate) throws(RegainError) -> [Fact]
  ) throws(RegainError) -> LogReport {
    let now = try replayed()
    let facts = try facts(now.schedule, moment.date)
    let after = try schedule(with: facts, after: now)
    // Two people may tell at once; what each told stands.
    try append(facts, isGuarded: false)
    return LogReport(facts, from: now.schedule, to: after)
  }

  /// Records a value of an outcome measure; today if no day is given.
  ///
  /// - Returns: What is stored: the value, and the session that measures it, where there is one.
  public mutating func measure(
    _ measure: String, _ value: Amount, otherSide: Amount? = nil, on date: CivilDate? = nil
  ) throws(RegainError) -> [Fact] {
    let day = date ?? moment.date
    guard day <= moment.date else { throw .report(.ahead(day)) }
    let reading = try regain(RegainError.measure) { () throws(MeasureError) in
      try Measure.reading(of: measure, value, otherSide: otherSide, on: day)
    }
    let session = try schedule().measurement(of: reading)
    let facts =
      [Fact.measure(reading)] + (session.map { [.session(SessionRecord(session: $0))] } ?? [])
    try append(facts, isGuarded: false)
    return facts
  }
}
