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
    public internal(set) var sequence = 0
    /// When it last changed; `nil` for the usual moment of all entries.
    public internal(set) var changed: Stamp?
    /// Its days, earliest first, at least one.
    public let days: [EntryDay]
    /// What the calendar holds of it.
    public internal(set) var published: PublishedEntry
    /// What it says beside its days and times.
    var text: PublishedText

    /// The zone whose wall clock its times are on; `nil` for the plan's.
    public var zone: String? { published.zone }
    /// How they recur; `nil` for a single session.
    public var recurrence: SeriesRule? { published.recurrence?.rule }
    /// The title with its marks.
    public var summary: String { published.summary }
    /// The text below the title; empty for none.
    public var description: String { text.description }

    /// The session that it shows on each of its days.
    public var sessions: [PlacedSession] { days.map(\.shown) }
    /// The first session.
    public var first: PlacedSession { days[0].shown }
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
  /// The entries that are told as cancelled: those that a calendar would keep, unless they were cancelled
  /// before their day and it is over for a month (CALENDARS 2.2).
  var toldCancelled: [CancelledEntry] {
    guard options.keepsCancelled, !options.isFresh else { return [] }
    let monthAgo = schedule.plan.today.advanced(by: -31)
    return cancelled.filter { entry in
      let last = entry.published.dates.last ?? entry.published.date
      return last >= monthAgo || entry.changed.minute.date > last
    }
  }

  /// What it changes in a calendar that holds an earlier publication.
  public internal(set) var change = PublicationChange()

  /// Publishes a schedule for the first time.
  public init(_ schedule: Schedule, options: CalendarOptions) {
    var text = EntryText(schedule, options)
    var entries = Publication.entries(
      of: schedule.planned, in: schedule.plan, options,
      habits: Habits(schedule.planned, options.habits), text: &text
    ) { session, form in
      SessionUID.text(
        SessionUID.text(
          plan: schedule.plan.enrolment.identity, session: session, isDiscreet: options.isDiscreet),
        as: form)
    }
    for index in entries.indices { entries[index].sequence = options.revision }
    self.init(schedule, options, entries: entries)
  }

  /// A publication of some entries, in any order.
  init(_ schedule: Schedule, _ options: CalendarOptions, entries: [Entry]) {
    self.schedule = schedule
    self.options = options
    self.entries = entries.sorted { left, right in
      (left.first.date, left.first.start?.minuteNumber ?? -1, left.uid)
        < (right.first.date, right.first.start?.minuteNumber ?? -1, right.uid)
    }
  }

  /// The entries that stand for sessions of a plan.
  ///
  /// - Parameters:
  ///   - sessions: The sessions, in order of time.
  ///   - plan: The plan.
  ///   - options: The conventions.
  ///   - habits: The activities that are habits.
  ///   - text: The words of entries.
  ///   - uid: The identity of the entry of a form that begins with a session.
  /// - Returns: The entries, in no order.
  static func entries(
    of sessions: [PlacedSession], in plan: Plan, _ options: CalendarOptions, habits: Habits,
    text: inout EntryText, uid: (Session.ID, EntryForm) -> String
  ) -> [Entry] {
    var entries = [Entry]()
    let days = EntryDay.days(of: sessions, habits)
    for stretch in SeriesFolding.stretches(of: days, in: plan, options.folding, text: &text) {
      let first = stretch.days[0].shown
      let published = PublishedEntry(
        stretch.days, rule: stretch.rule, zone: plan.zone(of: first), options, text: &text)
      guard let said = published.text else { continue }
      entries.append(
        Entry(
          uid: uid(first.session.id, published.form), days: stretch.days,
          published: published, text: said))
    }
    return entries
  }
}
