import Planning
import Rehabilitation
import Wording

/// A schedule as it is published to a calendar: entries with identities and texts.
///
/// ```swift
/// let publication = Publication(schedule, options: CalendarOptions())
/// let file = try publication.calendar(in: zone)
/// ```
public struct Publication: Hashable, Sendable {
  /// One entry of the calendar: a single session, or a series of equal ones.
  public struct Entry: Hashable, Sendable {
    /// The identity for life.
    public let uid: String
    /// How often the entry changed since it was first published.
    public internal(set) var sequence: Int
    /// When it last changed; `nil` for the usual moment of all entries.
    public internal(set) var changed: Stamp?
    /// The sessions it stands for, earliest first, at least one.
    public let sessions: [PlacedSession]
    /// The zone whose wall clock its times are on; `nil` for the plan's.
    public let zone: String?
    /// How they recur; `nil` for a single session.
    public let recurrence: SeriesRule?
    /// The title with its marks.
    public let summary: String
    /// The text below the title; empty for none.
    public let description: String

    /// The first session.
    public var first: PlacedSession { sessions[0] }
  }

  /// An entry that was announced and will not be, so that calendars take it off (CALENDARS 2.2).
  public struct CancelledEntry: Hashable, Sendable {
    /// The identity for life.
    public let uid: String
    /// How often the entry changed since it was first published.
    public let sequence: Int
    /// When it was cancelled.
    public let changed: Stamp
    /// The entry as it was last published.
    public let published: PublishedEntry
  }

  /// The schedule.
  public let schedule: Schedule
  /// The conventions it is published by.
  public let options: CalendarOptions
  /// The entries by their first day, then time, then identity.
  public internal(set) var entries: [Entry]
  /// The entries that were announced and will not be, by identity.
  public internal(set) var cancelled = [CancelledEntry]()
  /// What it changes in a calendar that holds an earlier publication.
  public internal(set) var change = PublicationChange()

  /// Publishes a schedule for the first time.
  public init(_ schedule: Schedule, options: CalendarOptions) {
    var text = EntryText(
      schedule.plan, isDiscreet: options.isDiscreet, marksHistory: options.marksHistory)
    let entries = SeriesFolding.stretches(of: schedule, folding: options.folding, text: &text)
      .map { stretch in
        let first = stretch.sessions[0].session
        return Entry(
          uid: SessionUID.text(
            plan: schedule.plan.enrolment.name, session: first.id, isDiscreet: options.isDiscreet),
          sequence: 0, changed: nil, sessions: stretch.sessions,
          zone: schedule.plan.zone(of: stretch.sessions[0]), recurrence: stretch.rule,
          summary: text.summary(of: first), description: text.description(of: first))
      }
    self.schedule = schedule
    self.options = options
    self.entries = entries.sorted { left, right in
      (left.first.date, left.first.start?.minuteNumber ?? -1, left.uid)
        < (right.first.date, right.first.start?.minuteNumber ?? -1, right.uid)
    }
  }
}
