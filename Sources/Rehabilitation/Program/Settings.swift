/// Rules R12-R14 of a programme, where they are not the tables of EVIDENCE part 2.
public struct Settings: Hashable, Sendable {
  /// R12: a lighter week at intervals.
  public struct Deload: Hashable, Sendable {
    /// Every how many weeks, 3...12.
    public let everyWeeks: Int
    /// The share of the sets that stays, in percent.
    public let setsPercent: Int
    /// The share of the load that stays, in percent.
    public let loadPercent: Int

    /// A lighter week.
    public init(everyWeeks: Int, setsPercent: Int, loadPercent: Int) {
      self.everyWeeks = everyWeeks
      self.setsPercent = setsPercent
      self.loadPercent = loadPercent
    }
  }

  /// R13: what a break of a length leads to.
  public struct Break: Hashable, Sendable {
    /// What to go back to.
    public enum Return: String, CaseIterable, Hashable, Sendable {
      case same
      case lastCompletedWeek = "last-completed-week"
      case oneWeekBack = "one-week-back"
      case twoWeeksBack = "two-weeks-back"
      case phaseStart = "phase-start"
      case newBaseline = "new-baseline"
    }
    /// The shortest break in days that this row is for.
    public let fromDays: Int
    /// What to go back to.
    public let to: Return
    /// The share of the load to return with, in percent.
    public let loadPercent: Int
    /// The sets that are left out for the first two weeks.
    public let fewerSets: Int

    /// A row of the table of breaks.
    public init(fromDays: Int, to: Return, loadPercent: Int, fewerSets: Int = 0) {
      self.fromDays = fromDays
      self.to = to
      self.loadPercent = loadPercent
      self.fewerSets = fewerSets
    }
  }

  /// R14: how a programme is taken up again after a flare.
  public struct Flare: Hashable, Sendable {
    /// The share of the last green dose to resume with, in percent.
    public let resumePercent: Int
    /// The rise after each two green days, in percent.
    public let risePercent: Int

    /// A way back after a flare.
    public init(resumePercent: Int, risePercent: Int) {
      self.resumePercent = resumePercent
      self.risePercent = risePercent
    }
  }

  /// R12; `nil` for no lighter weeks.
  public var deload: Deload?
  /// R13, shortest break first; empty for the standard table.
  public var breaks: [Break]
  /// R14; `nil` for the standard way back.
  public var flare: Flare?
  /// Where the figures come from; empty for the standard ones.
  public var citations: [Citation]

  /// The standard rules.
  public init(
    deload: Deload? = nil, breaks: [Break] = [], flare: Flare? = nil, citations: [Citation] = []
  ) {
    self.deload = deload
    self.breaks = breaks
    self.flare = flare
    self.citations = citations
  }
}
