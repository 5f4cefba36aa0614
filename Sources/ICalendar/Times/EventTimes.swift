/// What an event says about its times.
///
/// - Source: RFC 5545 §3.6.1.
public struct EventTimes: Sendable {
  /// An instance beyond the rules.
  public struct ExtraDate: Hashable, Sendable {
    /// When it starts.
    public let start: DateTime
    /// Its own length, where it is a period.
    public let length: TimeLength?
  }

  /// What Outlook makes of the time (`X-MICROSOFT-CDO-BUSYSTATUS`, MS-OXCICAL 2.1.3.1.1.20.31).
  public enum BusyStatus: String, Hashable, Sendable, CaseIterable {
    case free = "FREE"
    case tentative = "TENTATIVE"
    case busy = "BUSY"
    case outOfOffice = "OOF"
    case elsewhere = "WORKINGELSEWHERE"
  }

  /// The line on which it begins.
  public let line: Int
  /// The name, as it is written; empty where it has none.
  public internal(set) var uid = ""
  /// The number of the revision; -1 where it has none.
  public internal(set) var sequence = -1
  /// When it starts.
  public internal(set) var start: DateTime
  /// How far it goes, where it says so.
  public internal(set) var length: TimeLength?
  /// How it repeats; RFC 5545 wants one at most.
  public internal(set) var rules: [RecurrenceRule] = []
  /// Which instances the rules of `EXRULE` (RFC 2445 §4.8.5.2) take away.
  public internal(set) var exceptionRules: [RecurrenceRule] = []
  /// Instances beyond the rules.
  public internal(set) var extraDates: [ExtraDate] = []
  /// Instances that do not take place.
  public internal(set) var exceptionDates: [DateTime] = []
  /// The instance that it replaces.
  public internal(set) var recurrenceID: RecurrenceID?
  /// Whether it takes place.
  public internal(set) var status: Status?
  /// Whether it makes the time busy, where it says so.
  public internal(set) var transparency: Transparency?
  /// What Outlook makes of the time.
  public internal(set) var busyStatus: BusyStatus?
  /// Whether Outlook says that it takes whole days (`X-MICROSOFT-CDO-ALLDAYEVENT`).
  public internal(set) var isMarkedAllDay = false

  init(line: Int, start: DateTime) {
    self.line = line
    self.start = start
  }

  /// Whether it repeats.
  public var isSeries: Bool {
    !rules.isEmpty || !extraDates.isEmpty
  }
}
