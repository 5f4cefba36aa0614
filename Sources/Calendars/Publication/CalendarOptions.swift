import Rehabilitation
import Wording

/// How sessions become calendar entries (CALENDARS 0).
public struct CalendarOptions: Hashable, Codable, Sendable {
  /// Which sessions are folded into recurring events.
  public enum Folding: String, Hashable, Codable, Sendable {
    /// Routines only: meals, aids, compresses, medicines, reminders.
    case routines
    /// Every session whose text, time and weekdays stay constant.
    case all
    /// None.
    case none
  }

  /// How habits are written: what comes so often a day that nobody plans a day around each time.
  public enum HabitForm: String, CaseIterable, Hashable, Codable, Sendable {
    /// One item a day, its times told in words, without an alarm.
    case daily
    /// An entry with an alarm for each time.
    case alarms
  }

  /// Which sessions are folded.
  public var folding = Folding.routines
  /// How habits are written.
  ///
  /// A calendar of a release that knew no habits takes the usual form with its next
  /// publication, for the days ahead.
  public var habits = HabitForm.daily
  /// Whether titles are neutral and no property names a diagnosis or a dose.
  public var isDiscreet = false
  /// Whether routines and gates are to-dos rather than events.
  public var usesTodos = false
  /// Whether the file carries METHOD:PUBLISH, for old Outlook.
  public var publishes = false
  /// Minutes before a session at which it is announced; `nil` for no alarms.
  public var alarmMinutes: Int? = 30
  /// Whether cancelled entries are left out this once, for a first import.
  public var isFresh = false
  /// Whether an entry that will not be stays as cancelled, for calendars that keep what a file no longer
  /// holds; those that are polled or synchronised take it off themselves (CALENDARS 2.2).
  public var keepsCancelled = true
  /// Whether past sessions show by marks what became of them; otherwise they stay as they were
  /// published.
  public var marksHistory = true
  /// The UTC day and time of the entries' last change, as `YYYYMMDDTHHMMSSZ`; `nil` for midnight
  /// of the plan's first day.
  public var stamp: Stamp?

  /// The SEQUENCE of a calendar that nothing is remembered of, 0 or more: some programs take a rebuilt file only
  /// where it has risen (RFC 5545 §3.8.7.4).
  public var revision = 0

  /// How units and times are written; the person's setting, and not remembered with the calendar.
  public var notation = Notation.usual

  private enum CodingKeys: String, CodingKey {
    case folding, habits, isDiscreet, usesTodos, publishes, alarmMinutes, marksHistory
    case keepsCancelled
  }

  /// The usual conventions.
  public init() {}

  /// How long before a session it can be announced, in minutes: up to a week.
  public static let alarms = 0...10_080

  /// Reads the conventions that a calendar was written by, perhaps by a release that knew fewer of them.
  ///
  /// - Throws: `DecodingError` where one of them is not possible.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    folding = try container.decode(Folding.self, forKey: .folding)
    habits = try container.decodeIfPresent(HabitForm.self, forKey: .habits) ?? .daily
    isDiscreet = try container.decode(Bool.self, forKey: .isDiscreet)
    usesTodos = try container.decode(Bool.self, forKey: .usesTodos)
    publishes = try container.decode(Bool.self, forKey: .publishes)
    alarmMinutes = try container.decodeIfPresent(Int.self, forKey: .alarmMinutes)
    marksHistory = try container.decode(Bool.self, forKey: .marksHistory)
    keepsCancelled = try container.decodeIfPresent(Bool.self, forKey: .keepsCancelled) ?? true
    if let alarmMinutes, !CalendarOptions.alarms.contains(alarmMinutes) {
      throw DecodingError.dataCorruptedError(
        forKey: .alarmMinutes, in: container,
        debugDescription: "\(alarmMinutes) minutes are no time for an alarm")
    }
  }

  /// Whether a session is written as a to-do: routines and gates, where that is asked for.
  func makesTodo(of session: Session) -> Bool {
    usesTodos && (session.kind.isRoutine || session.isGate)
  }
}
