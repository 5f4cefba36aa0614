import ICalendar

/// The clock on which the times of an event are given.
enum EventClock: Sendable {
  /// Whole days, which begin at midnight wherever one is.
  case days
  /// A zone.
  case zone(ZoneTimeline)
}

/// A time of an event, on its own clock.
struct EventTime: Sendable {
  let clock: EventClock
  /// Seconds since 1970 on the clock.
  var local: Int

  /// The day on the clock, since 1970.
  var day: Int { (local - (local % 86_400 + 86_400) % 86_400) / 86_400 }

  /// What distinguishes one instance from another: the instant, or for whole days their midnight.
  var key: Int {
    switch clock {
    case .days: local
    case .zone(let timeline): timeline.instant(of: local)
    }
  }

  /// Another time on the same clock.
  func at(_ local: Int) -> EventTime {
    EventTime(clock: clock, local: local)
  }

  /// The same moment on another clock; for whole days, their midnight, or the day it lies in.
  func on(_ other: EventClock) -> EventTime {
    switch (clock, other) {
    case (.zone, .zone(let timeline)): EventTime(clock: other, local: timeline.local(at: key))
    case (.zone, .days): EventTime(clock: other, local: day * 86_400)
    case (.days, _): EventTime(clock: other, local: local)
    }
  }
}
