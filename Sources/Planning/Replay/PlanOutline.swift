import Rehabilitation

/// The sessions that a plan's programmes still ask for, without places and doses.
struct PlanOutline {
  /// The sessions, programme by programme.
  var entries = [SessionOutline.Entry]()
  /// The activities that wait for something the person must type.
  var unplanned = [Plan.Unplanned]()
  /// The sessions that a rest leaves no day for, with the first day after it.
  private(set) var rested = [(session: Session, until: CivilDate)]()

  /// Keeps the sessions that warning signs, the plan's end, moves and rests leave.
  ///
  /// - Parameters:
  ///   - choices: The person's choices.
  ///   - safety: The warning signs.
  ///   - rests: The rests that are not over, the earliest first.
  ///   - today: The day up to which the plan has come.
  ///   - begun: The activities that had a session today.
  mutating func adjust(
    to choices: PlanChoices, _ safety: SafetyState, rests: [Rest], on today: CivilDate,
    begun: Set<String>
  ) {
    let single = rests.filter(\.leavesOneADay)
    // The activities of the days on which one session is left of each.
    var seen = [CivilDate: Set<String>]()
    if !single.isEmpty { seen[today] = begun }
    entries = entries.filter { !safety.forbids($0.session.load) }.compactMap { entry in
      var entry = entry
      if let end = choices.end, !entry.session.place.end(before: end) { return nil }
      if let start = choices.moves[entry.session.id] {
        entry.session.place = Session.Place(
          dates: start.date...start.date, wishedDate: start.date, wishedTime: start.time,
          isTimeFixed: true, leastDays: 0, isTyped: true)
      } else if let next = entry.session.wait(for: rests) {
        rested.append((entry.session, next))
        return nil
      } else if !single.isEmpty {
        let date = entry.session.place.wishedDate
        let isFirst = seen[date, default: []].insert(entry.session.id.activity).inserted
        let ends = single.compactMap { $0.dayAfterSecond(entry.session, on: date) }
        if !isFirst, let next = ends.max() {
          rested.append((entry.session, next))
          return nil
        }
      }
      return entry
    }
  }
}

extension Session.Place {
  /// Leaves out the days from `end` on.
  ///
  /// - Returns: Whether any day is left.
  fileprivate mutating func end(before end: CivilDate) -> Bool {
    guard dates.lowerBound < end else { return false }
    let last = min(dates.upperBound, end.advanced(by: -1))
    dates = dates.lowerBound...last
    wishedDate = min(wishedDate, last)
    return true
  }
}

extension Session {
  /// Lets the session wait until rests are over.
  ///
  /// A rest has begun when it is known of, so that it covers each of the session's days before its end.
  ///
  /// - Returns: The first day after a rest that leaves it no day; `nil` where it has one.
  fileprivate mutating func wait(for rests: [Rest]) -> CivilDate? {
    for rest in rests where rest.concerns(self) {
      let (dates, first) = (place.dates, rest.firstDay(for: self))
      guard dates.lowerBound < first else { continue }
      guard first <= dates.upperBound else { return first }
      place.dates = first...dates.upperBound
      place.wishedDate = max(place.wishedDate, first)
    }
    return nil
  }
}
