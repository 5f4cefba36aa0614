/// Why the rules of a zone cannot be had.
public enum ZoneError: Error, Hashable, Sendable {
  /// The text is not the form of a zone's name (letters, digits, `+ - _ /`, at most 64 bytes).
  case malformedIdentifier
  /// The system's tz database has no zone of this name.
  case unknown(String)
  /// The system's file for this zone cannot be understood.
  case unreadable(String)
}
