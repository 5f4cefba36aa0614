import Rehabilitation

/// An entry as a calendar holds it, perhaps after a person or a program has changed it.
///
/// Stamps, revisions, alarms, and the order and spelling of a file are no part of what it means: programs
/// change them at will (REACH 3).
public struct EntryCopy: Hashable, Sendable {
  /// A point of time, the same however it is spelled.
  public enum Moment: Hashable, Sendable {
    /// A whole day.
    case day(CivilDate)
    /// An instant, in minutes since 1970-01-01 00:00 UTC.
    case instant(Int)
  }

  /// An occurrence of a series that was changed by itself.
  public struct Occurrence: Hashable, Sendable {
    /// When it would be.
    public let planned: Moment
    /// When it is.
    public let start: Moment
    /// How many minutes it takes.
    public let minutes: Int
  }

  /// What a person reads and changes of it.
  public struct Meaning: Hashable, Sendable {
    /// Whether it is a to-do.
    public var isTodo: Bool
    /// When it is: of a series all occurrences, in order, without those that were changed by themselves.
    public var starts: [Moment]
    /// How many minutes it takes.
    public var minutes: Int
    /// The occurrences that were changed by themselves, in order.
    public var occurrences: [Occurrence] = []
    /// The title.
    public var title: String
    /// Whether it was called off.
    public var isCancelled = false
    /// Whether it was ticked off.
    public var isCompleted = false
  }

  /// The identity.
  public let uid: String
  /// The revision that the calendar says; 0 where it says none.
  public let sequence: Int
  /// What it means.
  public let meaning: Meaning
  /// The text below the title; empty for none.
  public let text: String
}

extension EntryCopy.Moment: Comparable {
  /// The order of time; a day stands before the instants of its midnight in UTC.
  public static func < (left: EntryCopy.Moment, right: EntryCopy.Moment) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .day(let date): date.dayNumber * 2880
    case .instant(let minute): minute * 2 + 1
    }
  }
}

extension EntryCopy.Meaning {
  /// A digest of it, as it is kept.
  public var digest: String { SessionUID.digest("\(self)") }

  /// What a published entry means.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - zone: The plan's zone.
  init(_ entry: PublishedEntry, in zone: PlanZone) {
    // A name that was published once is a zone: it was one when it was typed.
    let rules = entry.zone.flatMap { try? PlanZone($0) }?.rules ?? zone.rules
    isTodo = entry.isTodo
    starts = entry.dates.map { date in
      guard let start = entry.start(on: date), entry.minutes != nil else { return .day(date) }
      return .instant(rules.utc(for: .init(start)).secondsSinceEpoch / 60)
    }
    minutes = entry.start == nil ? 1440 : entry.minutes ?? 1440
    title = entry.isCancelled ? entry.cancelledSummary : entry.summary
    isCancelled = entry.isCancelled
  }
}
