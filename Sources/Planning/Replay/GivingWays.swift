import Rehabilitation

/// The episodes in which the knee gave way, each with its day.
struct GivingWays: Hashable {
  /// The days, one for each episode, as they were reported.
  private(set) var days = [CivilDate]()

  /// The day of the last episode; `nil` where there was none.
  var latest: CivilDate? { days.max() }

  /// Adds the episode of a day; whoever reports it twice had one.
  ///
  /// - Returns: Whether it is new.
  mutating func add(on date: CivilDate) -> Bool {
    guard !days.contains(date) else { return false }
    days.append(date)
    return true
  }

  /// Adds those of the seven days up to one that were not reported as they came.
  ///
  /// - Returns: Whether any is new.
  mutating func add(_ count: Int, inWeekTo date: CivilDate) -> Bool {
    let known = days.count { (0..<7).contains($0.days(to: date)) }
    guard count > known else { return false }
    days += Array(repeating: date, count: count - known)
    return true
  }
}
