/// When something is, in one of the four forms of iCalendar.
///
/// - Source: RFC 5545 §3.3.4 and §3.3.5.
public enum DateTime: Hashable, Sendable {
  /// A whole day (`VALUE=DATE`).
  case date(LocalDate)
  /// A time on whatever clock the reader has.
  case floating(LocalDateTime)
  /// A time on the clock of a named zone (`TZID`).
  case zoned(LocalDateTime, zone: String)
  /// A time in UTC (`Z`).
  case utc(LocalDateTime)

  /// The time as written, midnight for a date.
  public var local: LocalDateTime {
    switch self {
    case .date(let date): LocalDateTime(date, secondOfDay: 0)
    case .floating(let local), .zoned(let local, zone: _), .utc(let local): local
    }
  }

  /// The name of the zone, where there is one.
  public var zone: String? {
    if case .zoned(_, let zone) = self { zone } else { nil }
  }

  /// Whether this is a whole day.
  public var isDate: Bool {
    if case .date = self { true } else { false }
  }

  /// Whether the calendar has this day and time; says nothing about the zone.
  public var isValid: Bool {
    local.isValid
  }
}
