import Rehabilitation

/// What was told of a plan so far: sessions, mornings, measures and answers.
struct Diary {
  /// What was done and felt, by session.
  private(set) var records = [Session.ID: SessionRecord]()
  /// How the knee was, by the order of days; later words of a day last.
  private(set) var checkIns = [CheckIn]()
  /// The values of measures, in the order they were told.
  private(set) var measures = [MeasureReading]()
  /// The answers to gates' criteria.
  private(set) var answers = [GateAnswer]()
  /// The pain that was usual from the start on.
  var usualPain: Int?
  /// The worst pain of each session, by day.
  private var pains = [CivilDate: [Session.ID: Int]]()
  /// The worst of those, by day.
  private var worstPains = [CivilDate: Int]()
  /// The pain of whole days, measured as such.
  private var dayPains = [CivilDate: Int]()
  /// The swelling grades, by the order of days.
  private var swellings = [(date: CivilDate, grade: Int)]()

  /// Adds a record of a session that was, or would have been, on a day.
  mutating func add(_ record: SessionRecord, on date: CivilDate) {
    let id = record.session
    let merged = records[id]?.updated(by: record) ?? record
    records[id] = merged
    if let pain = merged.pain {
      pains[date, default: [:]][id] = pain
      worstPains[date] = pains[date]?.values.max()
    }
    if let grade = record.swelling { add(swelling: grade, on: date) }
  }

  mutating func add(_ checkIn: CheckIn) {
    let place = checkIns.firstIndex(from: { $0.date > checkIn.date })
    checkIns.insert(checkIn, at: place)
    if let grade = checkIn.swelling { add(swelling: grade, on: checkIn.date) }
  }

  mutating func add(_ reading: MeasureReading) {
    measures.append(reading)
    if reading.measure == "pain" { dayPains[reading.date] = reading.value.whole }
  }

  mutating func add(_ answer: GateAnswer) {
    answers.removeAll { $0.phase == answer.phase && $0.criterion == answer.criterion }
    answers.append(answer)
  }

  private mutating func add(swelling grade: Int, on date: CivilDate) {
    swellings.insert((date, grade), at: swellings.firstIndex(from: { $0.date > date }))
  }
}

// MARK: What it says of a day

extension Diary {
  /// The check-ins of some days.
  func checkIns(on days: ClosedRange<CivilDate>) -> ArraySlice<CheckIn> {
    let first = checkIns.firstIndex(from: { $0.date >= days.lowerBound })
    return checkIns[first..<checkIns.firstIndex(from: { $0.date > days.upperBound })]
  }

  /// The pain that is usual on a day, as far as it was told.
  func usual(on date: CivilDate) -> Int? {
    let told = checkIns.prefix(checkIns.firstIndex(from: { $0.date > date }))
    return told.last { $0.usual != nil }?.usual ?? usualPain
  }

  /// What is known after a session on a day.
  func readings(of session: Session.ID, on date: CivilDate) -> Readings {
    let record = records[session]
    let next = checkIns(on: date.advanced(by: 1)...date.advanced(by: 1))
    let today = checkIns(on: date...date)
    var readings = Readings()
    readings.pain = record?.pain
    readings.morning = record?.morning ?? next.last { $0.morning != nil }?.morning
    readings.usual = usual(on: date.advanced(by: 1))
    readings.isSettledIn24Hours = record?.isSettled
    readings.nextDay = record?.nextDay
    readings.swelling =
      record?.swelling ?? next.last { $0.swelling != nil }?.swelling
      ?? today.last { $0.swelling != nil }?.swelling
    readings.swellingBefore =
      swellings[..<swellings.firstIndex(from: { $0.date >= date })].last?.grade
    readings.warmUp = record?.warmUp
    readings.nightWakings = nights(before: date)
    readings.nightWakingsBefore = nights(before: date.advanced(by: -7))
    readings.weekDonePercent = record?.donePercent
    readings.flags = (record?.flags ?? [])
      .union(today.flatMap { $0.flags ?? [] })
    return readings
  }

  /// The nights of the seven up to the one after a day in which pain woke the person.
  private func nights(before date: CivilDate) -> Int? {
    let told = checkIns(on: date.advanced(by: -5)...date.advanced(by: 1))
      .filter { $0.nightWaking != nil }
    return told.isEmpty
      ? nil : Set(told.filter { $0.nightWaking == true }.map(\.date)).count
  }

  /// The mean pain of the plan's weeks up to a day, oldest first; weeks without two days of pain
  /// break the row.
  func weeklyMeans(from start: CivilDate, upTo date: CivilDate) -> [Amount] {
    let complete = start.days(to: date) / 7
    var means = [Amount]()
    for week in max(0, complete - 3)..<max(0, complete) {
      let days = (0..<7).compactMap { worstPains[start.advanced(by: week * 7 + $0)] }
      guard days.count >= 2 else {
        means = []
        continue
      }
      means.append(Amount(thousandths: days.reduce(0, +) * 1000 / days.count))
    }
    return means
  }

  /// The worst pain told of a day; a measured one counts from its next whole point on.
  func pain(on date: CivilDate) -> Int? {
    let mornings = checkIns(on: date...date).compactMap(\.morning)
    return (mornings + [worstPains[date], dayPains[date]].compactMap { $0 }).max()
  }

  /// The swelling grade that a reading means: its own, or that of a girth beside the other knee's or
  /// the first one told (EVIDENCE 3.3); `nil` where it means none, or a grade is told of that day.
  func swelling(in reading: MeasureReading) -> Int? {
    switch reading.measure {
    case "swelling": return reading.value.whole
    case "girth":
      let isTold = checkIns(on: reading.date...reading.date).contains { $0.swelling != nil }
      let first = measures.first { $0.measure == "girth" }?.value
      guard !isTold, let baseline = reading.otherSide ?? first else { return nil }
      return SwellingGrade(girth: reading.value, baseline: baseline).rawValue
    default: return nil
    }
  }

  /// The swelling grade told last, up to a day.
  func swelling(on date: CivilDate) -> Int? {
    swellings[..<swellings.firstIndex(from: { $0.date > date })].last?.grade
  }

  /// The last day on which red flags were told of, or denied.
  var lastFlagCheck: CivilDate? { checkIns.last { $0.flags != nil }?.date }

  /// The value of a measure told last, up to a day.
  func measure(_ id: String, on date: CivilDate) -> MeasureReading? {
    measures.last { $0.measure == id && $0.date <= date }
  }
}

extension Amount {
  /// The next whole number, on the careful side of a scale on which more is worse.
  fileprivate var whole: Int { (thousandths + 999) / 1000 }
}
