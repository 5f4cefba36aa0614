/// Where somebody stands on a ladder.
struct LadderPosition: Hashable {
  /// The rung, from 0.
  private(set) var rung = 0
  /// The qualifying sessions on this rung.
  private(set) var streak = 0
  /// The days of the climbs.
  private var climbs = [CivilDate]()

  /// Counts a green session, and climbs where the ladder lets it.
  mutating func recordGreenSession(on date: CivilDate, climbing ladder: Ladder) {
    streak += 1
    guard streak >= ladder.sessionsPerRung, rung + 1 < ladder.rungs.count else { return }
    climbs.removeAll { $0.days(to: date) >= 7 }
    if let most = ladder.mostPerWeek, climbs.count >= most { return }
    climbs.append(date)
    rung += 1
    streak = 0
  }
}
