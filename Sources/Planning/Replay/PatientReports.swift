import Rehabilitation

/// What a patient reported of a plan: sessions, mornings, measurements and answers to goals.
struct PatientReports {
  /// What was done and felt, by session.
  private(set) var records = [Session.ID: SessionRecord]()
  /// How the knee was, in the order of days; of one day the later report last.
  private(set) var checkIns = [CheckIn]()
  /// The values of measures, in the order in which they were reported: as such, or in a check-in.
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
  /// The pain of whole days.
  private var dayPains = DayPains()
  /// When the sessions of exercise of a day began, by what is known.
  private var starts = [CivilDate: [Session.ID: TimeOfDay]]()
  /// The sessions of which every exercise was logged as not done.
  private(set) var undone = Set<Session.ID>()
  /// The felt effort of a day's session, 0-10, where it was measured as such.
  private var efforts = [CivilDate: Int]()
  /// The swelling grades, 0-4, in the order of days.
  private var swellings = [(date: CivilDate, grade: Int)]()

  /// No reports yet of a plan that begins on a day; the usual pain, 0-10, where it was typed at the start.
  init(usualPain: Int?, start: CivilDate) {
    self.usualPain = usualPain
    self.start = start
    reportedDays = ReportedDays(from: start)
  }

  /// Adds a record of a session in its place, reported at a moment, to what was reported of it before.
  ///
  /// - Returns: The day on which the session was done.
  @discardableResult
  mutating func add(
    _ record: SessionRecord, of placed: PlacedSession, at moment: CivilDateTime
  ) -> CivilDate {
    let id = record.session
    var merged = records[id]?.updated(by: record) ?? record
    let date = merged.date ?? placed.date
    if let before = dates[id], before != date {
      sessions[before]?.remove(id)
      starts[before]?[id] = nil
      pains[before]?[id] = nil
      worstPains[before] = pains[before]?.values.max()
    }
    if placed.session.load.isExercise, merged.isSkipped != true {
      // A session that was logged before its hour was done by then.
      let planned = placed.start?.time ?? TimeOfDay(0)
      let told = moment.date == date ? moment.time : planned
      starts[date, default: [:]][id] = min(starts[date]?[id] ?? planned, planned, told)
      merged.effort = merged.effort ?? efforts[date]
    }
    records[id] = merged
    if merged.leavesOutAll(of: placed.session) { undone.insert(id) } else { undone.remove(id) }
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
    insert(checkIn)
    if let pain = checkIn.morning { dayPains.add(pain, of: .morning, on: checkIn.date) }
    measures += checkIn.measures
    if let grade = checkIn.swelling { add(swelling: grade, on: checkIn.date) }
    reportedDays.add(checkIn.date, answer: checkIn.meanwhile)
  }

  /// Adds a measured value that was reported at a moment.
  ///
  /// - Returns: The sessions whose record it completes.
  @discardableResult
  mutating func add(_ reading: MeasureReading, at moment: CivilDateTime) -> [Session.ID] {
    measures.append(reading)
    let date = reading.date
    reportedDays.add(date, answer: nil)
    switch reading.measure {
    case "pain":
      let time = moment.date == date ? moment.time : nil
      dayPains.add(reading.value.roundedUp, of: .measured(time), on: date)
      return []
    case "effort":
      efforts[date] = reading.value.roundedUp
      // The last session of the day is the one that was felt.
      let begun = (starts[date] ?? [:]).max { ($0.value, $0.key) < ($1.value, $1.key) }
      guard let id = begun?.key else { return [] }
      records[id]?.effort = reading.value.roundedUp
      return [id]
    default: return []
    }
  }

  /// Adds the swelling that a measured value stands for, as a check-in reports it.
  mutating func add(swelling grade: Int, of reading: MeasureReading) {
    var checkIn = CheckIn(date: reading.date)
    checkIn.swelling = grade
    insert(checkIn)
    add(swelling: grade, on: checkIn.date)
  }

  private mutating func insert(_ checkIn: CheckIn) {
    checkIns.insert(checkIn, at: checkIns.firstIndex(from: { $0.date > checkIn.date }))
  }

  /// Adds an answer to a criterion, in place of an earlier one.
  mutating func add(_ answer: GateAnswer) {
    answers.removeAll { $0.phase == answer.phase && $0.criterion == answer.criterion }
    answers.append(answer)
  }

  /// Forgets the answers to the criteria of some phases, by the names that answers carry.
  mutating func forgetAnswers(ofPhases names: Set<String>) {
    answers.removeAll { names.contains($0.phase) }
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
    let reactions = (sessions[date.advanced(by: -1)] ?? []).compactMap { ownReaction(to: $0) }
    return (reactions + [dayPain(on: date)].compactMap { $0 }).max()
  }

  /// The pain that followed a session within a day, 0-10: on the evening after it or the next morning,
  /// wherever it was typed.
  func reaction(to session: Session.ID) -> Int? {
    guard let date = dates[session] else { return nil }
    return [ownReaction(to: session), dayPain(on: date.advanced(by: 1))].compactMap { $0 }.max()
  }

  /// Whether pain was measured on a day, so that a session of it can turn it into a reaction.
  func hasMeasuredPain(on date: CivilDate) -> Bool { dayPains.hasMeasured(on: date) }

  /// The pain that followed each session, where any was reported.
  var reactions: [Session.ID: Int] {
    dates.keys.reduce(into: [:]) { $0[$1] = reaction(to: $1) }
  }

  /// The pain of a morning that was reported with a session, or measured in the hours after it.
  private func ownReaction(to session: Session.ID) -> Int? {
    let evening = dates[session].flatMap { date in
      starts[date]?[session].flatMap { dayPains.evening(on: date, after: $0) }
    }
    return [records[session]?.morning, evening].compactMap { $0 }.max()
  }

  /// The pain of a day before any session of it.
  private func dayPain(on date: CivilDate) -> Int? {
    dayPains.morning(on: date, before: starts[date]?.values.min())
  }

  /// The worst pain in the sessions of a day, 0-10.
  func worstPain(ofSessionsOn date: CivilDate) -> Int? { worstPains[date] }

  /// The worst pain reported of a day, 0-10; a measured value is rounded up to a whole point.
  func pain(on date: CivilDate) -> Int? {
    let evenings = (starts[date] ?? [:]).values.compactMap {
      dayPains.evening(on: date, after: $0)
    }
    return (evenings + [dayPain(on: date), worstPains[date]].compactMap { $0 }).max()
  }

  /// The last swelling grade reported up to a day, 0-4.
  func swelling(on date: CivilDate) -> Int? {
    swellings[..<swellings.firstIndex(from: { $0.date > date })].last?.grade
  }
}

extension CheckIn {
  /// The values of measures that it reports.
  fileprivate var measures: [MeasureReading] {
    [("pain", morning), ("swelling", swelling), ("stiffness", stiffness)].compactMap { id, value in
      value.map { MeasureReading(measure: id, value: Amount($0), date: date) }
    }
  }
}
