import Rehabilitation

extension Replay {
  /// Counts the episode that is among the warning signs that were reported of a day.
  mutating func noteGivingWay(_ flags: Set<String>, on date: CivilDate) {
    guard !flags.isDisjoint(with: RedFlag.givingWay), safety.addGivingWay(on: date) else { return }
    goBackAfterGivingWay()
  }

  /// Counts the episodes of a week that were not reported as they came; each of them is a warning sign.
  mutating func noteGivingWay(_ reading: MeasureReading) {
    let count = reading.value.thousandths / 1000
    guard reading.measure == "giving-way", count > 0,
      safety.addGivingWays(count, inWeekTo: reading.date)
    else { return }
    noteConcern(["giving-way"], on: reading.date)
    goBackAfterGivingWay()
  }

  /// Leads each programme that has a rule for it back to the phase of that rule, from tomorrow on; what
  /// today still has of loading is forbidden already.
  ///
  /// What was answered and measured before says nothing of the knee as it is now.
  private mutating func goBackAfterGivingWay() {
    let tomorrow = today.advanced(by: 1)
    for index in phases.indices where phases.isOpen(index, after: today) {
      let timeline = phases.timelines[index]
      guard let rule = timeline.program.givingWay,
        let position = timeline.program.phases.firstIndex(where: { $0.id == rule.phase })
      else { continue }
      if safety.givingWays.days.count >= rule.surgeonFrom { safety.hold(from: today) }
      let names = phases.names(of: index)
      reports.forgetAnswers(
        ofPhases: Set(timeline.program.phases[position...].map { names.name(of: $0.id) }))
      guard position < timeline.current.phase else { continue }
      phases.leave(index, on: tomorrow, in: outlineContext)
      phases.enter(position, of: index, on: tomorrow)
    }
    ahead.outdate()
  }

  /// The last value of a measure up to a day that a gate of a programme may go by; `nil` for none.
  ///
  /// Where the knee gave way since, no value counts; nor does one of the same day, which may have come before it.
  func gateReading(_ measure: String, of index: Int, on date: CivilDate) -> MeasureReading? {
    guard let reading = reports.measure(measure, on: date) else { return nil }
    guard phases.timelines[index].program.givingWay != nil, let latest = safety.givingWays.latest
    else { return reading }
    return reading.date <= latest ? nil : reading
  }
}
