extension Condition {
  /// What in the readings fulfils the condition; `nil` where nothing does.
  ///
  /// A reading that is not known fulfils nothing.
  func observations(in readings: Readings, limits: PainLimits) -> [Observation]? {
    switch self {
    case .flag(let level): readings.flags { $0?.level == level }
    case .haltingFlag: readings.flags { $0?.haltsPlan == true }
    case .stopSign: readings.flags { $0 == nil }
    case .swelling, .swellingAgain, .swellingRise, .swellingAboveBaseline:
      swelling(in: readings).map { [$0] }
    case .painAboveAmber: readings.pain(above: limits.amber)
    case .painAboveGreen: readings.pain(above: limits.green)
    case .morning(let rise): readings.morning(aboveUsualBy: rise, orElse: limits.green)
    case .unsettled: readings.isSettledIn24Hours == false ? [.unsettled] : nil
    case .warmUp(let course): readings.warmUp == course ? [.warmUp(course)] : nil
    case .nextDay(let soreness): readings.nextDay == soreness ? [.nextDay(soreness)] : nil
    case .nightWakings(let nights, let weeks): readings.nights(atLeast: nights, weeks: weeks)
    case .risingMeans(let weeks): readings.risingMeans(weeks: weeks)
    case .weekDone(let percent):
      readings.weekDonePercent.flatMap { $0 < percent ? [.weekDone(percent: $0)] : nil }
    case .otherwise: []
    }
  }

  private func swelling(in readings: Readings) -> Observation? {
    guard let grade = readings.swelling else { return nil }
    let found = Observation.swelling(grade, baseline: readings.swellingBaseline)
    switch self {
    case .swelling(let least): return grade >= least ? found : nil
    case .swellingAgain(let least):
      return min(grade, readings.swellingBefore ?? 0) >= least ? found : nil
    case .swellingAboveBaseline(let least):
      return grade >= least && grade > readings.swellingBaseline ? found : nil
    case .swellingRise(let rise):
      guard let before = readings.swellingBefore, grade - before >= rise else { return nil }
      return .swellingRise(grade, from: before)
    default: return nil
    }
  }
}

extension Readings {
  /// The flags that fulfil a condition, in order; `nil` where none does.
  fileprivate func flags(where isMeant: (RedFlag?) -> Bool) -> [Observation]? {
    guard !flags.isEmpty else { return nil }
    let found = flags.filter { isMeant(RedFlag($0)) }.sorted()
    return found.isEmpty ? nil : found.map { .flag($0) }
  }

  fileprivate func pain(above limit: Int) -> [Observation]? {
    pain.flatMap { $0 > limit ? [.pain($0, above: limit)] : nil }
  }

  fileprivate func morning(aboveUsualBy rise: Int, orElse calm: Int) -> [Observation]? {
    guard let morning, morning - (usual ?? assumedUsual ?? calm) >= rise else { return nil }
    guard let usual else {
      return [.morningPain(morning, above: (assumedUsual ?? calm) + rise - 1)]
    }
    return [.morning(morning, usual: usual)]
  }

  fileprivate func nights(atLeast nights: Int, weeks: Int) -> [Observation]? {
    let (now, before) = (nightWakings ?? 0, nightWakingsBefore ?? 0)
    guard now >= nights, weeks < 2 || before >= nights else { return nil }
    return [.nightWakings(now, before: before)]
  }

  /// Means are compared as they are displayed, to one place, so that a rise can be seen.
  fileprivate func risingMeans(weeks: Int) -> [Observation]? {
    guard weeklyMeans.count > weeks else { return nil }
    let last = Array(weeklyMeans.suffix(weeks + 1))
    let shown = last.map { $0.rounded(downTo: Amount(thousandths: 100)) }
    return zip(shown, shown.dropFirst()).allSatisfy(<) ? [.weeklyMeans(last)] : nil
  }
}
