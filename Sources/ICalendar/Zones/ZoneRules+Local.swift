extension ZoneRules {
  /// The offset from UTC, in seconds east, at an instant of UTC.
  public func offset(atUTC moment: LocalDateTime) -> Int {
    regime(at: moment.secondsSinceEpoch).offset
  }

  /// The offset from UTC, in seconds east, at a time on the zone's clock.
  ///
  /// A time that the clock shows twice counts as the first of the two. A time that the clock skips
  /// takes the offset before the gap, so that it lands as long after the gap's start.
  ///
  /// - Source: RFC 5545 §3.3.5, form 3.
  public func offset(at local: LocalDateTime) -> Int {
    let seconds = local.secondsSinceEpoch
    // No offset is beyond 26 hours, so the instant lies in this window.
    let window = offsetChanges(from: seconds - 93_600, through: seconds + 93_600)
    var offset = regime(at: seconds - 93_601).offset
    for change in window {
      // Before this change's instant, on the clock before it: the earlier offset still holds.
      if seconds < change.instant + max(offset, change.regime.offset) { return offset }
      offset = change.regime.offset
    }
    return offset
  }

  /// The time in UTC of a time on the zone's clock; see ``offset(at:)`` for the ugly cases.
  public func utc(for local: LocalDateTime) -> LocalDateTime {
    LocalDateTime(secondsSinceEpoch: local.secondsSinceEpoch - offset(at: local))
  }

  /// The time on the zone's clock at a time in UTC.
  public func local(forUTC moment: LocalDateTime) -> LocalDateTime {
    LocalDateTime(secondsSinceEpoch: moment.secondsSinceEpoch + offset(atUTC: moment))
  }

  /// The changes of the zone's offset whose time on the clock lies in a span.
  ///
  /// - Parameters:
  ///   - from: The start of the span, included, on the clock before the change.
  ///   - to: The end of the span, not included.
  /// - Returns: The changes in order of time.
  public func transitions(from: LocalDateTime, to: LocalDateTime) -> [ZoneTransition] {
    let first = from.secondsSinceEpoch
    let last = to.secondsSinceEpoch
    guard first < last else { return [] }
    var before = regime(at: first - 93_601).offset
    var found: [ZoneTransition] = []
    for change in offsetChanges(from: first - 93_600, through: last + 93_600) {
      let local = change.instant + before
      if (first..<last).contains(local) {
        found.append(
          ZoneTransition(
            localBefore: LocalDateTime(secondsSinceEpoch: local), offsetBefore: before,
            offsetAfter: change.regime.offset))
      }
      before = change.regime.offset
    }
    return found
  }
}
