import Rehabilitation

/// What a patient reported of a plan: sessions, mornings, measurements and answers to goals.
struct PatientReports {
  /// What was done and felt, by session.
  private(set) var records = [Session.ID: SessionRecord]()
  /// How the knee was, in the order of days; of one day the later report last.
  private(set) var checkIns = [CheckIn]()
  /// The measured values, in the order in which they were reported.
  private(set) var measures = [MeasureReading]()
  /// The answers to the criteria of gates, one for each.
  private(set) var answers = [GateAnswer]()
  /// The days on which anything was reported.
  private(set) var reportedDays: ReportedDays
  /// The plan's first day.
  let start: CivilDate
  /// The usual pain that was typed at the start, 0-10.
  private let usualPain: Int?
  /// The day on which each session was done.
  private var dates = [Session.ID: CivilDate]()
  /// The sessions that were reported, by the day on which they were done.
  private var sessions = [CivilDate: Set<Session.ID>]()
  /// The worst pain of each session, 0-10, by day.
  private var pains = [CivilDate: [Session.ID: Int]]()
  /// The worst of those, by day.
  private var worstPains = [CivilDate: Int]()
  /// The pain of whole days, 0-10, where it was measured as such.
  private var dayPains = [CivilDate: Int]()
  /// The swelling grades, 0-4, in the order of days.
  private var swellings = [(date: CivilDate, grade: Int)]()

  /// No reports yet of a plan that begins on a day; the usual pain, 0-10, where it was typed at the start.
  init(usualPain: Int?, start: CivilDate) {
    self.usualPain = usualPain
    self.start = start
    reportedDays = ReportedDays(from: start)
  }

  /// Adds a record of a session, planned for a day, to what was reported of it before.
  ///
  /// - Returns: The day on which the session was done.
  @discardableResult
  mutating func add(_ record: SessionRecord, planned: CivilDate) -> CivilDate {
    let id = record.session
    let merged = records[id]?.updated(by: record) ?? record
    records[id] = merged
    let date = merged.date ?? planned
    if let before = dates[id], before != date {
      sessions[before]?.remove(id)
      pains[before]?[id] = nil
      worstPains[before] = pains[before]?.values.max()
    }
    dates[id] = date
    sessions[date, default: []].insert(id)
    if let pain = merged.pain {
      pains[date, default: [:]][id] = pain
      worstPains[date] = pains[date]?.values.max()
    }
    if let grade = record.swelling { add(swelling: grade, on: date) }
    reportedDays.add(date, answer: record.meanwhile)
    return date
  }

  /// Adds a check-in.
  mutating func add(_ checkIn: CheckIn) {
    let place = checkIns.firstIndex(from: { $0.date > checkIn.date })
    checkIns.insert(checkIn, at: place)
    if let grade = checkIn.swelling { add(swelling: grade, on: checkIn.date) }
    reportedDays.add(checkIn.date, answer: checkIn.meanwhile)
  }

  /// Adds a measured value.
  mutating func add(_ reading: MeasureReading) {
    measures.append(reading)
    if reading.measure == "pain" { dayPains[reading.date] = reading.value.whole }
    reportedDays.add(reading.date, answer: nil)
  }

  /// Adds an answer to a criterion, in place of an earlier one.
  mutating func add(_ answer: GateAnswer) {
    answers.removeAll { $0.phase == answer.phase && $0.criterion == answer.criterion }
    answers.append(answer)
  }

  private mutating func add(swelling grade: Int, on date: CivilDate) {
    swellings.insert((date, grade), at: swellings.firstIndex(from: { $0.date > date }))
  }
}

// MARK: Of a day

extension PatientReports {
  /// The day on which a session was done; `nil` where nothing was reported of it.
  func date(of session: Session.ID) -> CivilDate? { dates[session] }

  /// The usual pain on a day, 0-10: the last one reported, or else the one typed at the start.
  func usual(on date: CivilDate) -> Int? {
    let reported = checkIns.prefix(checkIns.firstIndex(from: { $0.date > date }))
    return reported.last { $0.usual != nil }?.usual ?? usualPain
  }

  /// The pain that counts as usual on a day, 0-10, where the person reported none: that of the best
  /// morning of the plan's first week, once that week is over (EVIDENCE 12.7).
  ///
  /// - Parameters:
  ///   - date: The day.
  ///   - calm: What counts as usual before, and where no such morning was reported.
  /// - Returns: The pain.
  func assumedUsual(on date: CivilDate, orElse calm: Int) -> Int {
    let week = (0..<7).map { start.advanced(by: $0) }
    guard let last = week.last, last < date else { return calm }
    return week.compactMap { morning(on: $0) }.min() ?? calm
  }

  /// The pain on a morning, 0-10, whether it was reported as such or with the session of the day before.
  func morning(on date: CivilDate) -> Int? {
    let reported = checkIns(on: date...date).last { $0.morning != nil }?.morning
    let reactions = (sessions[date.advanced(by: -1)] ?? []).compactMap { records[$0]?.morning }
    return (reactions + [reported].compactMap { $0 }).max()
  }

  /// The worst pain in the sessions of a day, 0-10.
  func worstPain(ofSessionsOn date: CivilDate) -> Int? { worstPains[date] }

  /// The worst pain reported of a day, 0-10; a measured value is rounded up to a whole point.
  func pain(on date: CivilDate) -> Int? {
    let mornings = checkIns(on: date...date).compactMap(\.morning)
    return (mornings + [worstPains[date], dayPains[date]].compactMap { $0 }).max()
  }

  /// The last swelling grade reported up to a day, 0-4.
  func swelling(on date: CivilDate) -> Int? {
    swellings[..<swellings.firstIndex(from: { $0.date > date })].last?.grade
  }
}

extension Amount {
  /// The next whole number, on the careful side of a scale on which more is worse.
  var whole: Int { (thousandths + 999) / 1000 }
}
