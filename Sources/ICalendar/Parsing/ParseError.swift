/// Why a text cannot be read at all.
public enum ParseError: Error, Hashable, Sendable {
  /// It has no `VCALENDAR` in it.
  case noCalendar
}
