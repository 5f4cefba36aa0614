/// A stage of a programme, with what is done in it and when it is left.
public struct Phase: Hashable, Sendable {
  /// The id, unique within the programme.
  public var id: String
  /// What people read.
  public var title: String
  /// The planned length in days, 1 or more.
  public var days: Int
  /// The earliest day, counted from the phase's first as 1, at whose end it may be left.
  public var earliestDays: Int?
  /// The calendar months after day 0 before which the phase is never left, whatever the gate says.
  public var monthsFromDayZero: Int?
  /// The longest stay in days; after it, "see your clinician".
  public var longestDays: Int?
  /// The pain limits of this phase, where they are not the programme's.
  public var pain: PainLimits?
  /// What must hold before the next phase begins; empty where time alone decides.
  public var gate: [Criterion]
  /// The exercises that no other programme of the plan asks for as long as the phase lasts, by id.
  public var drops: [String]
  /// How far a joint may move in some exercises.
  public var ranges: [RangeLimit]
  /// What the person can expect.
  public var expect: String?
  /// What is done, side by side.
  public var activities: [Activity]
  /// Where the length and the gate come from.
  public var citations: [Citation]

  /// A phase.
  public init(
    id: String, title: String, days: Int, earliestDays: Int? = nil,
    monthsFromDayZero: Int? = nil, longestDays: Int? = nil, pain: PainLimits? = nil,
    gate: [Criterion] = [], drops: [String] = [],
    ranges: [RangeLimit] = [],
    expect: String? = nil,
    activities: [Activity], citations: [Citation]
  ) {
    self.id = id
    self.title = title
    self.days = days
    self.earliestDays = earliestDays
    self.monthsFromDayZero = monthsFromDayZero
    self.longestDays = longestDays
    self.pain = pain
    self.gate = gate
    self.drops = drops
    self.ranges = ranges
    self.expect = expect
    self.activities = activities
    self.citations = citations
  }
}
