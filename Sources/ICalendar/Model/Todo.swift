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
  /// When it was made, in UTC (`CREATED`).
  public var created: LocalDateTime?
  /// When it can begin.
  public var start: DateTime?
  /// When it must be done; of the same form as ``start``.
  public var due: DateTime?
  /// How long it takes, where a file says so in place of ``due``; refused beside it.
  public var duration: NominalDuration?
  /// When it was done, in UTC.
  public var completed: LocalDateTime?
  /// How much is done, in percent, 0 to 100.
  public var percentComplete: Int?
  /// The title.
  public var summary: String
  /// The text below the title.
  public var description: String?
  /// The place.
  public var location: String?
  /// An address with more about it, a URI without spaces.
  public var url: String?
  /// How far it is.
  public var status: Status?
  /// Who may see it.
  public var classification: Classification?
  /// What kinds of thing it is.
  public var categories: [String] = []
  /// A colour by its CSS3 name (RFC 7986 §5.9), letters only.
  public var color: String?
  /// The rank, 1 (high) to 9 (low), 0 for none.
  public var priority: Int?
  /// How it repeats.
  public var recurrenceRule: RecurrenceRule?
  /// Instances of the rule that do not take place.
  public var exceptionDates: [DateTime] = []
  /// Instances beyond the rule.
  public var recurrenceDates: [DateTime] = []
  /// The instance of another component, of the same UID, that this one replaces.
  public var recurrenceID: RecurrenceID?
  /// Ties to other components.
  public var relatedTo: [Relation] = []
  /// Who arranged it.
  public var organizer: Organizer?
  /// Documents that go with it.
  public var attachments: [Attachment] = []
  /// Reminders; a to-do with only a due time needs them related to the end.
  public var alarms: [Alarm] = []
  /// Properties of one's own.
  public var extensions: [ExtensionProperty] = []

  /// Makes a to-do of what each to-do must have.
  public init(uid: UID, stamp: LocalDateTime, start: DateTime?, due: DateTime?, summary: String) {
    self.uid = uid
    self.stamp = stamp
    self.start = start
    self.due = due
    self.summary = summary
  }
}
