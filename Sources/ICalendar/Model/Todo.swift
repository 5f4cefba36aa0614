/// A `VTODO`: something to be done.
///
/// - Source: RFC 5545 §3.6.2.
public struct Todo: Hashable, Sendable {
  /// The name for life.
  public var uid: UID
  /// When the content last changed, in UTC (`DTSTAMP`).
  public var stamp: LocalDateTime
  /// The number of the revision, at least 0.
  public var sequence: Int = 0
  /// When the content last changed, in UTC (`LAST-MODIFIED`).
  public var lastModified: LocalDateTime?
  /// When it can begin.
  public var start: DateTime?
  /// When it must be done; of the same form as ``start``.
  public var due: DateTime?
  /// The title.
  public var summary: String
  /// The text below the title.
  public var description: String?
  /// How far it is.
  public var status: Status?
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

  /// Makes a to-do of what each to-do must have.
  public init(uid: UID, stamp: LocalDateTime, start: DateTime?, due: DateTime?, summary: String) {
    self.uid = uid
    self.stamp = stamp
    self.start = start
    self.due = due
    self.summary = summary
  }
}
