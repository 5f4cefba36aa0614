import Rehabilitation

extension PatientReports {
  /// The check-ins of some days.
  func checkIns(on days: ClosedRange<CivilDate>) -> ArraySlice<CheckIn> {
    let first = checkIns.firstIndex(from: { $0.date >= days.lowerBound })
    return checkIns[first..<checkIns.firstIndex(from: { $0.date > days.upperBound })]
  }

  /// The readings that bear on a session of a day: its record, that day's check-ins and the next morning.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - date: The day on which it was done.
  ///   - calm: The morning pain that counts as usual as long as nothing says what is, 0-10.
  /// - Returns: The readings.
  func readings(of session: Session.ID, on date: CivilDate, calm: Int) -> Readings {
    let record = records[session]
    let next = checkIns(on: date.advanced(by: 1)...date.advanced(by: 1))
    let today = checkIns(on: date...date)
    var readings = Readings()
    readings.pain = record?.pain
    readings.morning = reaction(to: session)
    readings.usual = usual(on: date.advanced(by: 1))
    readings.assumedUsual = assumedUsual(on: date.advanced(by: 1), orElse: calm)
    readings.isWorkAlone = record?.isWorkAlone ?? false
    readings.isSettledIn24Hours = record?.isSettled
    readings.nextDay = record?.nextDay
    readings.swelling =
      record?.swelling ?? next.last { $0.swelling != nil }?.swelling
      ?? today.last { $0.swelling != nil }?.swelling
    readings.swellingBefore = swelling(on: date.advanced(by: -1))
    readings.warmUp = record?.warmUp
    readings.nightWakings = nights(before: date)
    readings.nightWakingsBefore = nights(before: date.advanced(by: -7))
    readings.weekDonePercent = record?.donePercent
    readings.flags = (record?.flags ?? [])
      .union(today.flatMap { $0.flags ?? [] })
    return readings
  }

  /// The number of nights in which pain woke the person, of the seven up to the one after a day; `nil`
  /// where none was reported.
  private func nights(before date: CivilDate) -> Int? {
    let days = date.advanced(by: -5)...date.advanced(by: 1)
    let reported = checkIns(on: days).filter { $0.nightWaking != nil }
    let counted = Set(reported.filter { $0.nightWaking == true }.map(\.date)).count
    let measured = measure("night-wakings", on: days.upperBound)
      .flatMap { days.contains($0.date) ? $0.value.roundedUp : nil }
    return [reported.isEmpty ? nil : counted, measured].compactMap { $0 }.max()
  }

  /// The mean pain, 0-10, of the last whole weeks of the plan up to a day, at most three, oldest first.
  ///
  /// A week with fewer than two days of reported pain has no mean, and those before it do not count.
  func weeklyMeans(from start: CivilDate, upTo date: CivilDate) -> [Amount] {
    let complete = start.days(to: date) / 7
    var means = [Amount]()
    for week in max(0, complete - 3)..<max(0, complete) {
      let days = (0..<7).compactMap { worstPain(ofSessionsOn: start.advanced(by: week * 7 + $0)) }
      guard days.count >= 2 else {
        means = []
        continue
      }
      means.append(Amount(thousandths: days.reduce(0, +) * 1000 / days.count))
    }
    return means
  }

  /// The swelling grade, 0-4, that a measured value stands for.
  ///
  /// A girth is compared with the other knee's, or with the first girth measured (EVIDENCE 3.3).
  ///
  /// - Returns: The grade; `nil` where the measure has none, or where a grade was reported that day.
  func swelling(in reading: MeasureReading) -> Int? {
    switch reading.measure {
    case "swelling": return reading.value.roundedUp
    case "girth":
      let isReported = checkIns(on: reading.date...reading.date).contains { $0.swelling != nil }
      let first = measures.first { $0.measure == "girth" }?.value
      guard !isReported, let baseline = reading.otherSide ?? first else { return nil }
      return SwellingGrade(girth: reading.value, baseline: baseline).rawValue
    default: return nil
    }
  }

  /// The last day on which the questions on warning signs were answered.
  var lastFlagCheck: CivilDate? { checkIns.last { $0.flags != nil }?.date }

  /// The latest value of a measure up to a day; of one day the one that was reported last.
  func measure(_ id: String, on date: CivilDate) -> MeasureReading? {
    var latest: MeasureReading?
    for reading in measures where reading.measure == id && reading.date <= date {
      if latest.map({ $0.date <= reading.date }) ?? true { latest = reading }
    }
    return latest
  }
}

extension PatientReports {
  /// The share of a session's work that was done, in percent; `nil` where nothing was reported.
  func doneShare(of session: Session.ID) -> Int? {
    guard let record = records[session] else { return nil }
    return record.isSkipped == true || undone.contains(session) ? 0 : record.donePercent ?? 100
  }

  /// The bend in degrees that was measured on a day or the next morning.
  func flexion(on date: CivilDate) -> Quantity? {
    guard let reading = measure("flexion", on: date.advanced(by: 1)), reading.date >= date
    else { return nil }
    return Quantity(reading.value, .degrees)
  }
}
