/// A component of a calendar file: its lines as they are written, and its parts.
///
/// The values are read by libical when they are asked for: see
/// ``CalendarReader/properties(of:named:)``.
///
/// - Source: RFC 5545 §3.6.
public struct CalendarComponent: Sendable {
  /// The components that this module knows.
  public enum Kind: String, Sendable {
    case calendar = "VCALENDAR"
    case timeZone = "VTIMEZONE"
    case standard = "STANDARD"
    case daylight = "DAYLIGHT"
    case event = "VEVENT"
    case todo = "VTODO"
    case alarm = "VALARM"
    case freeBusy = "VFREEBUSY"
  }

  /// What it is.
  public let kind: Kind
  /// The line of the file, from 1, on which it begins.
  public let line: Int
  /// Its own properties, in order.
  var lines: [ContentLine] = []
  /// The alarms of an event or a to-do, the parts of a zone; of a calendar, none.
  public internal(set) var parts: [CalendarComponent] = []

  init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  /// The most lines, and the most parts, that a component may have.
  static let lineLimit = 20_000, partLimit = 20_000
  /// Whether a line, or a part, was left out.
  private(set) var isCut = false

  /// Takes a line.
  ///
  /// - Returns: Whether it is the first for which there is no room.
  mutating func take(_ line: ContentLine) -> Bool {
    if lines.count < Self.lineLimit {
      lines.append(line)
      return false
    }
    defer { isCut = true }
    return !isCut
  }

  /// Takes a part.
  ///
  /// - Returns: Whether it is the first for which there is no room.
  mutating func take(_ part: CalendarComponent) -> Bool {
    if parts.count < Self.partLimit {
      parts.append(part)
      return false
    }
    defer { isCut = true }
    return !isCut
  }

  /// The value of the first property of a name without the blanks around it, as it is escaped.
  func text(of name: String) -> String? {
    lines.first { $0.name == name }?.text
  }
}

extension CalendarComponent.Kind {
  /// The components that may stand in one of this kind.
  var partKinds: [CalendarComponent.Kind] {
    switch self {
    case .calendar: [.event, .todo, .timeZone, .freeBusy]
    case .event, .todo: [.alarm]
    case .timeZone: [.standard, .daylight]
    case .alarm, .freeBusy, .standard, .daylight: []
    }
  }
}
