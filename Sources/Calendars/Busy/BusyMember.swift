import ICalendar

/// An event of a series, or one that stands alone, with its times on their clocks.
struct BusyMember {
  let event: EventTimes
  let start: EventTime
  let length: EventLength
  let isBusy: Bool
  /// The instance that it replaces.
  let replaced: EventTime?

  /// How much later it takes place than the instance that it replaces, in seconds.
  var shift: Int {
    replaced.map { start.local - $0.on(start.clock).local } ?? 0
  }
}

extension EventLength {
  /// How long an event is that starts at `start`.
  ///
  /// - Parameters:
  ///   - length: What the event says of it.
  ///   - start: The start, on its own clock.
  ///   - end: The end that it names, on its own clock.
  ///   - sharesClock: Whether start and end are given on the same clock.
  init(of length: TimeLength?, from start: EventTime, to end: EventTime?, sharesClock: Bool) {
    switch (start.clock, length) {
    case (.days, nil): self = .clock(86_400)
    case (.zone, nil): self = .clock(0)
    case (.days, .lasting(let duration)):
      // A part of a day takes the day.
      let seconds = duration.days * 86_400 + duration.seconds
      self = .clock(seconds < 0 ? seconds : max(1, (seconds + 86_399) / 86_400) * 86_400)
    case (.zone, .lasting(let duration)): self = .nominal(duration)
    case (.days, .until):
      guard let end else { self = .clock(86_400); return }
      let last = end.local > end.day * 86_400 ? end.day + 1 : end.day
      let days = last - start.day
      // Many calendars write a single day with its own date as the end.
      self = .clock((days == 0 ? 1 : days) * 86_400)
    case (.zone, .until):
      guard let end else { self = .clock(0); return }
      if case .days = end.clock { self = .clock(end.local - start.local); return }
      self =
        sharesClock
        ? .clock(end.local - start.local)
        : .nominal(NominalDuration(days: 0, seconds: end.key - start.key))
    }
  }
}
