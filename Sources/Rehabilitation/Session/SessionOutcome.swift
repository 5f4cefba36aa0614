/// What a session means for the doses after it.
public struct SessionOutcome: Hashable, Sendable {
  /// The day of the session.
  public var date: CivilDate
  /// What its readings mean.
  public var signal: Signal
  /// The share of the prescribed work that was done, in percent; 0 where it was missed or skipped.
  public var donePercent: Int
  /// The repetitions of each set, as reported; empty where nothing was said.
  public var repetitions: [Int]
  /// The load that was used, in kilograms, where it was another than the prescribed one.
  public var load: Amount?
  /// The felt effort, 0-10.
  public var effort: Int?
  /// What was measured on the day for the rule to follow, such as the bend in degrees.
  public var measured: Quantity?
  /// The worst pain during it, 0-10.
  public var pain: Int?
  /// The pain, 0-10, up to which a green session lets the dose climb; `nil` for whatever is green.
  public var mostPainToClimb: Int?
  /// Whether anything was reported of it: silence is neither green nor missed.
  public var isReported = true

  /// What a session means.
  public init(
    date: CivilDate, signal: Signal, donePercent: Int = 100, repetitions: [Int] = [],
    load: Amount? = nil, effort: Int? = nil, measured: Quantity? = nil, pain: Int? = nil
  ) {
    self.date = date
    self.signal = signal
    self.donePercent = donePercent
    self.repetitions = repetitions
    self.load = load
    self.effort = effort
    self.measured = measured
    self.pain = pain
  }
}

/// What a week of an activity means for the doses after it.
public struct WeekOutcome: Hashable, Sendable {
  /// The gravest signal of the week's sessions, and of the week as a whole (EVIDENCE 3.6, rows 9 and
  /// 11).
  public var signal: Signal
  /// The sessions that were planned.
  public var planned: Int
  /// The sessions of them that were missed or skipped.
  public var missed: Int
  /// The sessions of them of which nothing was reported.
  public var unreported: Int

  /// What a week means.
  public init(signal: Signal, planned: Int, missed: Int, unreported: Int = 0) {
    self.signal = signal
    self.planned = planned
    self.missed = missed
    self.unreported = unreported
  }

  /// The sessions that were not done, as far as it is known.
  public var undone: Int { missed + unreported }
}
