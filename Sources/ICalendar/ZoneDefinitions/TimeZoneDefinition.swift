/// A `VTIMEZONE`: a zone as a calendar file states it.
///
/// - Source: RFC 5545 §3.6.5.
public struct TimeZoneDefinition: Hashable, Sendable {
  /// A `STANDARD` or `DAYLIGHT` part: one offset and the times at which it comes into force.
  public struct Observance: Hashable, Sendable {
    /// Whether this is daylight time.
    public var isDaylight: Bool
    /// The first time of the change, on the clock just before it.
    public var start: LocalDateTime
    /// The offset before, in seconds east of UTC.
    public var offsetBefore: Int
    /// The offset after, in seconds east of UTC.
    public var offsetAfter: Int
    /// The abbreviation, such as `CET`.
    public var name: String?
    /// How the change repeats.
    public var recurrenceRule: RecurrenceRule?
    /// Further times of the change, on the clock just before.
    public var recurrenceDates: [LocalDateTime] = []

    /// Makes an observance that comes into force once.
    public init(
      isDaylight: Bool, start: LocalDateTime, offsetBefore: Int, offsetAfter: Int, name: String?
    ) {
      self.isDaylight = isDaylight
      self.start = start
      self.offsetBefore = offsetBefore
      self.offsetAfter = offsetAfter
      self.name = name
    }
  }

  /// The name (`TZID`) that times refer to.
  public var identifier: String
  /// The parts, in order of their start when made here.
  public var observances: [Observance]

  /// Makes a definition of its parts.
  public init(identifier: String, observances: [Observance]) {
    self.identifier = identifier
    self.observances = observances
  }
}
