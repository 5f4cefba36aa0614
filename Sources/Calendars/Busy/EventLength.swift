import ICalendar

/// How long each instance of an event is.
///
/// An end that is given as a time means the same time of day at each instance, as calendars show it:
/// a shift from 22:00 to 06:00 ends at 06:00 in the night of a clock change, too. (RFC 5545 §3.8.5.3
/// has each instance last as many seconds as the first; no client that was found does that.) A
/// `DURATION` is days by the calendar, then seconds by the stopwatch (RFC 5545 §3.3.6).
enum EventLength: Sendable {
  /// Seconds on the event's own clock.
  case clock(Int)
  /// Days of the calendar, then exact seconds.
  case nominal(NominalDuration)

  /// About how many seconds it is, not negative.
  var seconds: Int {
    switch self {
    case .clock(let seconds): max(0, seconds)
    case .nominal(let length): max(0, length.days * 86_400 + length.seconds)
    }
  }

  /// Whether it goes backwards.
  var isNegative: Bool {
    switch self {
    case .clock(let seconds): seconds < 0
    case .nominal(let length): length.days < 0 || length.seconds < 0
    }
  }
}
