import Rehabilitation

/// The gaps that sessions of one activity keep to the one before, by their position among them.
struct ChainSpacing {
  private let gapHours: [Int]
  private let leastDays: [Int]
  private let firstDays: [CivilDate]
  /// The length of the longest session in minutes: no start comes sooner after another.
  private let longest: Int
  private let clockChanges: ClockChanges

  /// The gaps between sessions in the order of their days.
  init(of sessions: [Session], _ clockChanges: ClockChanges) {
    self.clockChanges = clockChanges
    gapHours = sessions.indices.map { index in
      index == 0 ? sessions[0].gapHours : sessions[index].gapHours(after: sessions[index - 1])
    }
    leastDays = sessions.map(\.place.leastDays)
    firstDays = sessions.map(\.place.dates.lowerBound)
    longest = sessions.map { $0.minutes ?? 0 }.max() ?? 0
  }

  /// For each session, a start that it and all later ones surely leave their gap to.
  var safeStarts: [CivilDateTime] {
    var safe = CivilDateTime(minuteNumber: .max)
    return gapHours.indices.reversed().map { index in
      let gap = max(gapHours[index] * 60, leastDays[index] * 1440, longest)
      let first = CivilDateTime(firstDays[index], TimeOfDay(0))
      // A day more than the gap, whatever the clock does.
      safe = min(safe, first.advanced(byMinutes: -gap - 1440))
      return safe
    }.reversed()
  }

  /// Whether the start of a session leaves its gap to the start of an earlier one.
  func isKept(by index: Int, at start: CivilDateTime, after earlier: CivilDateTime) -> Bool {
    clockChanges.leaves(hours: gapHours[index], between: earlier, and: start)
      && earlier.date.days(to: start.date) >= leastDays[index]
      && earlier.advanced(byMinutes: longest) <= start
  }

  /// Whether all starts leave each other their gaps; `nil` stands for a session without a place.
  func isKept(by starts: [CivilDateTime?]) -> Bool {
    var last: CivilDateTime?
    for (index, start) in starts.enumerated() {
      guard let start else { continue }
      if let last, !isKept(by: index, at: start, after: last) { return false }
      last = start
    }
    return true
  }
}

extension Session {
  /// The least hours between the session before in its activity and this one; of two of one load class
  /// the longer gap counts.
  fileprivate func gapHours(after last: Session) -> Int {
    last.load == load && last.load != .none ? max(gapHours, last.gapHours) : gapHours
  }
}
