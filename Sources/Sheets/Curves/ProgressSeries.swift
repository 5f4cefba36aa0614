import Rehabilitation
import Wording

/// What a plan's curves are drawn from.
public struct ProgressSeries: Hashable, Sendable {
  /// The pain of a session, 0-10.
  public struct Pain: Hashable, Sendable {
    /// The day of the session.
    public let date: CivilDate
    /// The worst pain during it.
    public let during: Int?
    /// The pain the next morning.
    public let morning: Int?
  }

  /// How much of one thing was asked for and done, session after session.
  public struct Doses: Hashable, Sendable {
    /// What people read.
    public let title: String
    /// The unit of both.
    public let unit: String
    /// The sessions, in order.
    public let points: [Point]

    /// One session.
    public struct Point: Hashable, Sendable {
      /// The day.
      public let date: CivilDate
      /// What was asked for.
      public let prescribed: Amount
      /// What was done; `nil` where nothing was logged.
      public let done: Amount?
    }
  }

  /// A phase on its days.
  public struct PhaseSpan: Hashable, Sendable {
    /// The number, from 1.
    public let number: Int
    /// What people read.
    public let title: String
    /// The days.
    public let dates: Range<CivilDate>
  }

  /// A week's exercise.
  public struct Week: Hashable, Sendable {
    /// The number, from 1.
    public let number: Int
    /// The sessions that were asked for.
    public let planned: Int
    /// The sessions that were done.
    public let done: Int
    /// The sessions that nobody planned.
    public let extra: Int
    /// The minutes that were asked for.
    public let minutes: Int
    /// Effort times minutes of what was done; `nil` where no effort was logged (EVIDENCE 6.1).
    public let load: Int?
    /// Whether its last day is over.
    public let isOver: Bool
    /// Whether a session or a morning of it was red, or stopped the plan.
    public let isRed: Bool
  }

  /// The values of a measure.
  public struct Readings: Hashable, Sendable {
    /// The measure's id.
    public let measure: String
    /// What they mean.
    public let meaning: MeasureMeaning
    /// The values, in order of days.
    public let points: [Point]

    /// A value.
    public struct Point: Hashable, Sendable {
      /// The day.
      public let date: CivilDate
      /// The value.
      public let value: Amount
      /// The value of the other leg, where both were tested.
      public let otherSide: Amount?
    }
  }

  /// The days that the curves span.
  public let span: Range<CivilDate>
  /// The day that weeks are counted from.
  public let origin: CivilDate
  /// Whether the plan has dates; else only weeks are named.
  public let isDated: Bool
  /// The phases of the programme that leads, as far as they lie in the days; empty for a single one.
  public let phases: [PhaseSpan]
  /// The pain limits of the programme that comes first.
  public let limits: PainLimits?
  /// The pain, session after session.
  public let pain: [Pain]
  /// The doses of what changes on the way.
  public let doses: [Doses]
  /// The weeks.
  public let weeks: [Week]
  /// The measures.
  public let measures: [Readings]

  /// The phases by their numbers, as the curves show them; `nil` for a single one.
  var phaseKey: String? {
    phases.isEmpty
      ? nil
      : CurveLabel.phases(
        phases.map { ($0.number, $0.title, isDated ? $0.dates.lowerBound.short : nil) })
  }

  /// Whether any session was logged as done.
  var hasSessions: Bool { weeks.contains { $0.done + $0.extra > 0 } }

  /// Whether anything was logged so far.
  public var hasRecords: Bool {
    !pain.isEmpty || !measures.isEmpty || hasSessions
  }
}
