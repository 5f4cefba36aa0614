/// Programmes as one person follows them: phases on dates, and every session with its doses.
///
/// The sessions are projected on the assumption "on time and green"; what lies behind a gate that is
/// not yet passed is tentative.
public struct Plan: Hashable, Sendable {
  /// A phase of a programme on its dates.
  public struct Stage: Hashable, Sendable {
    /// The programme, by id.
    public let program: String
    /// The phase.
    public let phase: Phase
    /// Its days.
    public let dates: Range<CivilDate>
    /// The programme's first day, which its weeks are counted from.
    public let origin: CivilDate
    /// Whether a gate that is not yet passed lies before it.
    public let isTentative: Bool

    /// The programme's week that a day lies in, from 1.
    public func week(of date: CivilDate) -> Int { origin.days(to: date) / 7 + 1 }
  }

  /// The programmes, in the order they were named.
  public let programs: [Program]
  /// The person's choices.
  public let enrolment: Enrolment
  /// The phases of all programmes, each programme's in order.
  public let stages: [Stage]
  /// The sessions from the plan's start on, activity by activity.
  public let sessions: [Session]
  /// The activities that could not be planned, with what is missing.
  public let unplanned: [Unplanned]

  /// An activity that waits for something the person must type.
  public struct Unplanned: Hashable, Sendable {
    /// The activity's id as sessions carry it.
    public let activity: String
    /// Why it has no sessions.
    public let reason: UnplacedReason
  }
}
