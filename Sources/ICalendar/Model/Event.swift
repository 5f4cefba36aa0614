/// A `VEVENT`: something that takes place.
///
/// All text is plain text; how it is escaped and folded is the writer's business. See
/// ``CalendarObject/serialize(into:)`` for what happens to control characters.
///
/// - Source: RFC 5545 §3.6.1.
public struct Event: Hashable, Sendable {
  /// The name for life.
  public var uid: UID
  /// When the content last changed, in UTC (`DTSTAMP`).
  public var stamp: LocalDateTime
  /// The number of the revision, at least 0.
  public var sequence: Int = 0
  /// When the content last changed, in UTC (`LAST-MODIFIED`).
  public var lastModified: LocalDateTime?
  /// When it starts.
  public var start: DateTime
  /// When it ends, not included; of the same form as ``start``.
  public var end: DateTime?
  /// The title.
  public var summary: String
  /// The text below the title.
  public var description: String?
  /// How certain it is.
  public var status: Status?
  /// Whether it makes the time busy.
  public var transparency: Transparency?
  /// Who may see it.
  public var classification: Classification?
  /// What kinds of thing it is.
  public var categories: [String] = []
  /// A colour by its CSS3 name (RFC 7986 §5.9), letters only.
  public var color: String?
  /// How it repeats.
  public var recurrenceRule: RecurrenceRule?
  /// Reminders.
  public var alarms: [Alarm] = []
  /// Properties of one's own.
  public var extensions: [ExtensionProperty] = []

  /// Makes an event of what each event must have.
  public init(uid: UID, stamp: LocalDateTime, start: DateTime, end: DateTime?, summary: String) {
    self.uid = uid
    self.stamp = stamp
    self.start = start
    self.end = end
    self.summary = summary
  }
}
