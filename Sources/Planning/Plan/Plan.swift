import Rehabilitation

/// Programmes as one person follows them: phases on dates, with what was reported, judged and adjusted.
///
/// A ``Schedule`` holds its sessions. Those ahead are projected as if each one before were done on time and
/// green; those after a gate that is not passed yet are tentative.
public struct Plan: Hashable, Sendable {
  /// The time spent in one phase of a programme, on its dates.
  public struct Stage: Hashable, Sendable {
    /// The programme, by id.
    public let program: String
    /// The phase.
    public let phase: Phase
    /// Its days, paused ones within included.
    public let dates: Range<CivilDate>
    /// The programme's first day, which its weeks are counted from.
    public let origin: CivilDate
    /// Whether a gate that is not passed yet comes before it.
    public let isTentative: Bool
    /// The criteria of its gate, with whether they are met; empty for phases before and after the current
    /// one.
    public let criteria: [CriterionState]
    /// Whether its longest stay is over while its gate is not passed.
    public let isOverdue: Bool
    /// The day since which it sleeps: nobody reported anything, and nothing more is planned; `nil` for one
    /// that is awake.
    public let asleepSince: CivilDate?

    /// The programme's week of a day, from 1.
    public func week(of date: CivilDate) -> Int { origin.week(of: date) }
  }

  /// The programmes, in the order they were named.
  public let programs: [Program]
  /// The person's choices, as they were adjusted.
  public let enrolment: Enrolment
  /// The phases of all programmes on their dates, each programme's in order.
  public let stages: [Stage]
  /// The activities that could not be planned, with what is missing.
  public let unplanned: [Unplanned]
  /// What was reported, judged and adjusted since the start.
  public var course = Course()

  /// The day as of which the plan stands; its first one for a plan without a journal.
  public var today: CivilDate { course.moment?.date ?? enrolment.start }

  /// An activity that waits for something the person must type.
  public struct Unplanned: Hashable, Sendable {
    /// The activity's id as sessions carry it.
    public let activity: String
    /// Why it has no sessions.
    public let reason: UnplacedReason
  }
}
