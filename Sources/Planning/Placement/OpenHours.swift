import Rehabilitation

/// The times that the person, the clinic and the clock leave for sessions.
struct OpenHours {
  private let availability: Availability
  private let clockChanges: ClockChanges
  private let earliest: CivilDateTime?
  private let firstDays: [LoadClass: CivilDate]
  /// Busy times with travel, in order and without overlap.
  private let busy: [Busy]

  /// A busy time, and the same with the way there and back.
  struct Busy {
    let span: Range<CivilDateTime>
    let kept: Range<CivilDateTime>
  }

  init(_ request: PlacementRequest, clockChanges: ClockChanges) {
    availability = request.availability
    self.clockChanges = clockChanges
    earliest = request.earliest
    firstDays = request.firstDays
    busy = OpenHours.merged(request.availability)
  }

  private static func merged(_ availability: Availability) -> [Busy] {
    let travel = max(0, availability.travelMinutes)
    let spans = availability.busy.map(\.span).filter { !$0.isEmpty }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return spans.reduce(into: []) { merged, span in
      let kept =
        span.lowerBound.advanced(byMinutes: -travel)..<span.upperBound.advanced(byMinutes: travel)
      guard let last = merged.last, kept.lowerBound < last.kept.upperBound else {
        return merged.append(Busy(span: span, kept: kept))
      }
      merged[merged.count - 1] = Busy(
        span: last.span.lowerBound..<max(last.span.upperBound, span.upperBound),
        kept: last.kept.lowerBound..<max(last.kept.upperBound, kept.upperBound))
    }
  }

  /// The first day of a load class, where one is set.
  func firstDay(for load: LoadClass) -> CivilDate? { firstDays[load] }

  /// The busy times that reach into a day, in order.
  func busy(on date: CivilDate, length: Int) -> ArraySlice<Busy> {
    let midnight = CivilDateTime(date, TimeOfDay(0))
    let end = midnight.advanced(byMinutes: 1440 + length)
    let first = busy.firstIndex(from: { $0.kept.upperBound > midnight })
    let last = busy.firstIndex(from: { $0.kept.lowerBound >= end })
    return busy[first..<max(first, last)]
  }

  /// The days on which a place for a session is looked for.
  ///
  /// Of those that are over only the last few are looked at, which say the same as all: a session on either side of a
  /// pause of years has the pause among its days.
  func days(of session: Session) -> ClosedRange<CivilDate> {
    let days = session.place.dates
    guard let earliest else { return days }
    let first = max(days.lowerBound, earliest.date.advanced(by: -OpenHours.daysBehind))
    return min(first, days.upperBound)...days.upperBound
  }

  private static let daysBehind = 28

  /// Why a session may not be on a day at all; `nil` where it may.
  func hindrance(of session: Session, on date: CivilDate) -> MoveReason? {
    if !session.place.dates.contains(date) || !session.allows(date) {
      return .day(session.place.dates)
    }
    return hindranceByDay(of: session, on: date)
  }

  private func hindranceByDay(of session: Session, on date: CivilDate) -> MoveReason? {
    if let first = firstDays[session.load], date < first { return .tooSoon(until: first) }
    if let earliest, date < earliest.date { return .past(earliest) }
    if !session.kind.isRoutine, session.minutes != nil,
      availability.blackouts.contains(where: { $0.days.contains(date) })
    {
      return .blackout(date)
    }
    return nil
  }

  /// Why a session that keeps to one time may not have it; `nil` where it may.
  func hindrance(ofFixed session: Session, over span: Range<CivilDateTime>) -> MoveReason? {
    if let reason = hindranceByDay(of: session, on: span.lowerBound.date) { return reason }
    if let earliest, span.lowerBound < earliest { return .past(earliest) }
    guard !session.kind.isRoutine || session.load != .none else { return nil }
    return busy(over: span).map(MoveReason.busy)
  }

  /// Why a session with a free choice may not have a time; `nil` where it may.
  func hindrance(of session: Session, over span: Range<CivilDateTime>) -> MoveReason? {
    let date = span.lowerBound.date
    if let reason = hindrance(of: session, on: date) { return reason }
    if let earliest, span.lowerBound < earliest { return .past(earliest) }
    let midnight = CivilDateTime(date, TimeOfDay(0)).minuteNumber
    let (from, to) = (span.lowerBound.minuteNumber, span.upperBound.minuteNumber)
    let holds = availability.hours(for: session.kind)[date].contains {
      midnight + $0.lowerBound.minutes <= from && to <= midnight + $0.upperBound.minutes
    }
    if !holds { return .window }
    let limits = limits(for: session.load)
    if from < midnight + limits.lowerBound, let calm = TimeOfDay(minutes: limits.lowerBound) {
      return .afterWaking(calm)
    }
    if to > midnight + limits.upperBound, let calm = TimeOfDay(minutes: limits.upperBound) {
      return .beforeSleep(calm)
    }
    if let change = clockChanges.change(breaking: span) { return .clockChange(change.moment) }
    return busy(over: span).map(MoveReason.busy)
  }

  /// The minutes of a day between the calm time after waking and the one before sleep.
  func limits(for load: LoadClass) -> Range<Int> {
    var first = 0
    var last = 1440
    if load.isExercise, let waking = availability.waking {
      first = min(1440, waking.minutes + max(0, availability.calmMinutes))
    }
    if load.isHard, let sleep = availability.sleep {
      let end = sleep.minutes < 12 * 60 ? sleep.minutes + 1440 : sleep.minutes
      last = min(1440, end - max(0, availability.windDownMinutes))
    }
    return first..<max(first, last)
  }

  /// The windows of a day for a session, within its limits, in minutes since midnight.
  func windows(on date: CivilDate, for session: Session) -> [Range<Int>] {
    let limits = limits(for: session.load)
    var first = limits.lowerBound
    if let earliest, earliest.date == date { first = max(first, earliest.time.minutes) }
    return availability.hours(for: session.kind)[date].compactMap { window in
      let from = window.lowerBound.minutes
      // The grid stays that of the window, wherever its first part is cut off.
      let start =
        from + max(0, first - from + PlacementBoard.grid - 1) / PlacementBoard.grid
        * PlacementBoard.grid
      let end = min(window.upperBound.minutes, limits.upperBound)
      return start <= end ? start..<end : nil
    }
  }

  /// The window of the day that holds a session.
  func window(holding span: Range<CivilDateTime>, for session: Session) -> Range<TimeOfDay>? {
    let date = span.lowerBound.date
    let midnight = CivilDateTime(date, TimeOfDay(0)).minuteNumber
    return availability.hours(for: session.kind)[date].first {
      midnight + $0.lowerBound.minutes <= span.lowerBound.minuteNumber
        && span.upperBound.minuteNumber <= midnight + $0.upperBound.minutes
    }
  }

  private func busy(over span: Range<CivilDateTime>) -> Range<CivilDateTime>? {
    let index = busy.firstIndex(from: { $0.kept.upperBound > span.lowerBound })
    guard index < busy.endIndex, busy[index].kept.lowerBound < span.upperBound else { return nil }
    return busy[index].span
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index from which a claim holds, which holds for all after the first that it holds for.
  func firstIndex(from claim: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if claim(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
