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
  /// The usual pain that was typed at the start, 0-10.
  private let usualPain: Int?
  /// The worst pain of each session, 0-10, by day.
  private var pains = [CivilDate: [Session.ID: Int]]()
  /// The worst of those, by day.
  private var worstPains = [CivilDate: Int]()
  /// The pain of whole days, 0-10, where it was measured as such.
  private var dayPains = [CivilDate: Int]()
  /// The swelling grades, 0-4, in the order of days.
  private var swellings = [(date: CivilDate, grade: Int)]()

  /// No reports yet; the usual pain, 0-10, where it was typed at the start.
  init(usualPain: Int?) {
    self.usualPain = usualPain
  }

  /// Adds a record of a session to what was reported of it before, on the session's day.
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

  /// Adds a check-in.
  mutating func add(_ checkIn: CheckIn) {
    let place = checkIns.firstIndex(from: { $0.date > checkIn.date })
    checkIns.insert(checkIn, at: place)
    if let grade = checkIn.swelling { add(swelling: grade, on: checkIn.date) }
  }

  /// Adds a measured value.
  mutating func add(_ reading: MeasureReading) {
    measures.append(reading)
    if reading.measure == "pain" { dayPains[reading.date] = reading.value.whole }
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
  /// The usual pain on a day, 0-10: the last one reported, or else the one typed at the start.
  func usual(on date: CivilDate) -> Int? {
    let reported = checkIns.prefix(checkIns.firstIndex(from: { $0.date > date }))
    return reported.last { $0.usual != nil }?.usual ?? usualPain
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
