extension ClockChange {
  /// The clock changes of a person who is away on some days: at the midnights of leaving and of
  /// coming back, the clock is set by the difference of the zones.
  ///
  /// Several time-zone periods are joined one after the other, each time with the last result as `home`.
  ///
  /// - Parameters:
  ///   - home: The changes of the zone that is left, in any order.
  ///   - away: The changes of the zone that is visited.
  ///   - first: The first day in the other zone.
  ///   - end: The first day back, or `nil` for a move for good.
  ///   - difference: The minutes by which the other zone's clock is ahead when the first day begins.
  /// - Returns: The changes of both clocks where each of them counts, in order.
  public static func travelled(
    home: [ClockChange], away: [ClockChange], from first: CivilDate, until end: CivilDate?,
    difference: Int
  ) -> [ClockChange] {
    let leaving = CivilDateTime(first, TimeOfDay(0))
    let comingBack = end.map { CivilDateTime($0, TimeOfDay(0)) }
    func isAway(_ change: ClockChange) -> Bool {
      leaving <= change.moment && comingBack.map { change.moment < $0 } ?? true
    }
    let (meanwhile, there) = (home.filter(isAway), away.filter(isAway))
    var changes = home.filter { !isAway($0) } + there
    changes.append(ClockChange(moment: leaving, shift: difference, isJourney: true))
    if let comingBack {
      let gained = there.reduce(0) { $0 + $1.shift } - meanwhile.reduce(0) { $0 + $1.shift }
      changes.append(
        ClockChange(moment: comingBack, shift: -(difference + gained), isJourney: true))
    }
    return changes.filter { $0.shift != 0 }
      .sorted { ($0.moment, $0.shift) < ($1.moment, $1.shift) }
  }
}
