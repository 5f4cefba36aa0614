import Rehabilitation

/// What became known of a plan on its way; empty for one that nobody has begun.
public struct Course: Hashable, Sendable {
  /// What was done and felt, by session.
  public internal(set) var records = [Session.ID: SessionRecord]()
  /// What each record means.
  public internal(set) var verdicts = [Session.ID: Verdict]()
  /// How the knee was on mornings, in order.
  public internal(set) var checkIns = [CheckIn]()
  /// The outcome measures, in the order they were told.
  public internal(set) var measures = [MeasureReading]()
  /// The adjustments that count, in order.
  public internal(set) var adjustments = [JournalEntry]()
  /// The days on which flares began, in order.
  public internal(set) var flares = [CivilDate]()
  /// The flag that stopped the plan, until it is reviewed.
  public internal(set) var lock: Lock?
  /// The flags that somebody should look at, until it is reviewed.
  public internal(set) var concerns = [Concern]()
  /// The sessions that fell to a rest, with the first day after it.
  public internal(set) var rested = [Session.ID: CivilDate]()
  /// The days on which another zone's clock counts, in order and apart from one another.
  public internal(set) var timeZonePeriods = [TimeZonePeriod]()
  /// When the person is busy, on the clock of where they are then.
  public internal(set) var busy = [BusyInterval]()
  /// What the person should be told.
  public internal(set) var notices = [Notice]()
  /// The moment as of which all this is so; `nil` for a plan that nobody has begun.
  public internal(set) var moment: CivilDateTime?

  init() {}

  /// The zone whose clock counts on a day; `nil` for the plan's own.
  public func zone(on date: CivilDate) -> String? { timeZonePeriods.zone(on: date) }
}
