import Rehabilitation

/// Programmes as one person follows them: phases on dates, and every session with its doses.
///
/// What lies ahead is projected on the assumption "on time and green"; what lies behind a gate that
/// is not yet passed is tentative.
public struct Plan: Hashable, Sendable {
  /// A stay in a phase of a programme, on its dates.
  public struct Stage: Hashable, Sendable {
    /// The programme, by id.
    public let program: String
    /// The phase.
    public let phase: Phase
    /// Its days, paused ones within included.
    public let dates: Range<CivilDate>
    /// The programme's first day, which its weeks are counted from.
    public let origin: CivilDate
    /// Whether a gate that is not yet passed lies before it.
    public let isTentative: Bool
    /// How its gate's criteria stand; empty for the stays before and after the current one.
    public let criteria: [CriterionState]
    /// Whether it lasts as long as it may, and its gate is not passed.
    public let isOverdue: Bool

    /// The programme's week that a day lies in, from 1.
    public func week(of date: CivilDate) -> Int { origin.week(of: date) }
  }

  /// The programmes, in the order they were named.
  public let programs: [Program]
  /// The person's choices, as they were adjusted.
  public let enrolment: Enrolment
  /// The stays in phases of all programmes, each programme's in order.
  public let stages: [Stage]
  /// The sessions from the plan's start on: those that have come to pass in order of time, then those
  /// ahead, activity by activity.
  public let sessions: [Session]
  /// The activities that could not be planned, with what is missing.
  public let unplanned: [Unplanned]
  /// What became known on the way.
  public var course = Course()

  /// The day that the plan is looked at: its first one, where it has no course yet.
  public var today: CivilDate { course.moment?.date ?? enrolment.start }

  /// An activity that waits for something the person must type.
  public struct Unplanned: Hashable, Sendable {
    /// The activity's id as sessions carry it.
    public let activity: String
    /// Why it has no sessions.
    public let reason: UnplacedReason
  }
}
