import Rehabilitation

/// What was reported, judged and adjusted since a plan's start; empty for a plan without a journal.
public struct Course: Hashable, Sendable {
  /// What was done and felt, by session.
  public internal(set) var records = [Session.ID: SessionRecord]()
  /// The verdict on each reported session.
  public internal(set) var verdicts = [Session.ID: Verdict]()
  /// The verdict on each morning that was reported, apart from any session.
  public internal(set) var mornings = [CivilDate: Verdict]()
  /// The pain that followed a session within a day, 0-10, wherever it was typed.
  public internal(set) var reactions = [Session.ID: Int]()
  /// The days in a row without any report, before a report, in order.
  public internal(set) var silences = [Silence]()
  /// How the knee was on mornings, in order.
  public internal(set) var checkIns = [CheckIn]()
  /// The values of measures, in the order in which they were reported, wherever they were typed.
  public internal(set) var measures = [MeasureReading]()
  /// The adjustments that count, in order.
  public internal(set) var adjustments = [JournalEntry]()
  /// The days on which flares began, in order.
  public internal(set) var flares = [CivilDate]()
  /// The flag that stopped the plan, until it is reviewed.
  public internal(set) var lock: Lock?
  /// The warning signs that wait for a review.
  public internal(set) var concerns = [Concern]()
  /// The day since which nothing gets harder, since the knee gave way again; `nil` where it may.
  public internal(set) var heldSince: CivilDate?
  /// The sessions that a rest leaves no day for, with the first day after it.
  public internal(set) var rested = [Session.ID: CivilDate]()
  /// The days on which another zone's clock counts, in order and apart from one another.
  public internal(set) var timeZonePeriods = [TimeZonePeriod]()
  /// When the person is busy, on the clock of where they are then.
  public internal(set) var busy = [BusyInterval]()
  /// What the person should know or do.
  public internal(set) var notices = [Notice]()
  /// What lists and sheets call the plan.
  public internal(set) var label = PlanLabel()
  /// The moment as of which the plan stands; `nil` for a plan without a journal.
  public internal(set) var moment: CivilDateTime?

  init() {}

  /// The zone whose clock counts on a day; `nil` for the plan's own.
  public func zone(on date: CivilDate) -> String? { timeZonePeriods.zone(on: date) }
}
