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
  /// The longest stay in days; after it, "see your clinician".
  public var longestDays: Int?
  /// The pain limits of this phase, where they are not the programme's.
  public var pain: PainLimits?
  /// What must hold before the next phase begins; empty where time alone decides.
  public var gate: [Criterion]
  /// What the person can expect.
  public var expect: String?
  /// What is done, side by side.
  public var activities: [Activity]
  /// Where the length and the gate come from.
  public var citations: [Citation]

  /// A phase.
  public init(
    id: String, title: String, days: Int, earliestDays: Int? = nil, longestDays: Int? = nil,
    pain: PainLimits? = nil, gate: [Criterion] = [], expect: String? = nil,
    activities: [Activity], citations: [Citation]
  ) {
    self.id = id
    self.title = title
    self.days = days
    self.earliestDays = earliestDays
    self.longestDays = longestDays
    self.pain = pain
    self.gate = gate
    self.expect = expect
    self.activities = activities
    self.citations = citations
  }
}
