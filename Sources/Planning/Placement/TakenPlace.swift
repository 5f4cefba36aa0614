import Rehabilitation

/// A session's load class and times, which spacing rules compare.
struct TakenPlace: Hashable {
  /// What it asks of the body.
  let load: LoadClass
  /// The least gap in hours to another session of the class.
  let gapHours: Int
  /// The wall-clock start.
  let start: CivilDateTime
  /// The wall-clock end.
  let end: CivilDateTime
  /// The minutes that the clock has been set forward by until then.
  let clockShift: Int

  /// The first rule that this place and another break, if any; their order does not matter.
  func breach(with other: TakenPlace) -> SpacingRule? {
    start <= other.start ? breach(withLater: other) : other.breach(withLater: self)
  }

  /// The longest reach of a rule between this place and another, in minutes.
  func reach(to other: TakenPlace) -> Int {
    max(
      demand(on: other)?.demand.reach ?? 0, other.demand(on: self)?.demand.reach ?? 0)
  }

  private func breach(withLater other: TakenPlace) -> SpacingRule? {
    if other.start < end { return .noOverlap }
    guard let (rule, demand) = demand(on: other) else { return nil }
    let isKept =
      switch demand {
      case .start(let least): minutes(from: start, to: other, atLeast: least)
      case .pause(let least): minutes(from: end, to: other, atLeast: least)
      case .otherDay: start.date != other.start.date
      }
    return isKept ? nil : rule
  }

  private func demand(
    on other: TakenPlace
  ) -> (rule: SpacingRule, demand: SpacingRule.Demand)? {
    guard load == other.load else {
      let found = SpacingRule.demand(on: other.load, after: load)
      guard found?.rule == .calmAfterInjection, gapHours < LoadClass.calmHours else { return found }
      return (.calmAfterInjection, .start(minutes: gapHours * 60))
    }
    guard load != .none else { return nil }
    return (.sameClassApart, .start(minutes: max(gapHours, other.gapHours) * 60))
  }

  /// Whether the other one begins at least so many minutes after one of this one's moments.
  private func minutes(
    from moment: CivilDateTime, to other: TakenPlace, atLeast least: Int
  ) -> Bool {
    let minutes = other.start.minuteNumber - moment.minuteNumber
    return ClockChanges.isNightly(minutes: least)
      ? minutes >= least : minutes - (other.clockShift - clockShift) >= least
  }
}
