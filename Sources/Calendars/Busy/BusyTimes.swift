import ICalendar
import Rehabilitation

/// Busy times as they are gathered, on the plan's wall clock, within a span.
struct BusyTimes {
  private let plan: ZoneTimeline
  private let span: Range<Int>
  private var found: [Range<Int>] = []
  private var mergedCount = 0

  /// Starts to gather within some days of a plan whose zone is `plan`.
  init(within days: Range<CivilDate>, plan: ZoneTimeline) {
    self.plan = plan
    span = days.lowerBound.dayNumber * 1440..<days.upperBound.dayNumber * 1440
  }

  /// Adds an instance of an event.
  mutating func add(_ start: EventTime, _ length: EventLength) {
    switch start.clock {
    case .days: add(wall: start.local, to: start.local + length.seconds)
    case .zone(let timeline):
      let first = start.key
      let end =
        switch length {
        case .clock(let seconds): timeline.instant(of: start.local + max(0, seconds))
        case .nominal(let length) where length.days <= 0 && length.seconds <= 0: first
        case .nominal(let length):
          (length.days == 0 ? first : timeline.instant(of: start.local + length.days * 86_400))
            + length.seconds
        }
      add(from: first, to: end)
    }
  }

  /// Adds a stretch between two instants, with all that the wall clock shows meanwhile.
  private mutating func add(from first: Int, to end: Int) {
    guard first < end else { return }
    var lower = plan.local(at: first)
    // The end is not included: what the clock shows just before it counts.
    var upper = end + plan.offset(at: end - 1)
    for change in plan.changes(after: first, before: end) {
      lower = min(lower, change.instant + change.after)
      upper = max(upper, change.instant + change.before)
    }
    add(wall: lower, to: upper)
  }

  /// Adds a stretch of the wall clock, in seconds; a minute that it touches counts whole.
  private mutating func add(wall first: Int, to end: Int) {
    let lower = max(span.lowerBound, (first - (first % 60 + 60) % 60) / 60)
    let upper = min(span.upperBound, (end + (60 - end % 60) % 60) / 60)
    guard first < end, lower < upper else { return }
    found.append(lower..<upper)
    // Times that overlap are joined from time to time, so that they take no more room than a span.
    if found.count > 2 * mergedCount + 100_000 { merge() }
  }

  private mutating func merge() {
    found = found.united()
    mergedCount = found.count
  }

  /// The times in order, apart from one another.
  mutating func intervals() -> [BusyInterval] {
    merge()
    return found.map { range in
      BusyInterval(
        CivilDateTime(
          minuteNumber: range.lowerBound)..<CivilDateTime(minuteNumber: range.upperBound))
    }
  }
}
