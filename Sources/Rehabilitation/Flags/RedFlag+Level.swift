extension RedFlag {
  /// How soon a doctor must see a flag (EVIDENCE 4.4), most urgent first.
  public enum Level: String, CaseIterable, Hashable, Comparable, Sendable {
    /// E: an emergency.
    case emergency
    /// U: within one to three days.
    case urgent
    /// C: within weeks.
    case clinic
    /// I: good to know.
    case info

    /// Whether this is more urgent than `other`.
    public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .emergency: 0
      case .urgent: 1
      case .clinic: 2
      case .info: 3
      }
    }
  }

  /// What a level means for plans (EVIDENCE 4.4).
  public struct Behaviour: Hashable, Sendable {
    /// What may still be done.
    public enum Work: Hashable, Sendable {
      case nothing
      /// Gentle movement, or nothing.
      case mobility
      /// The first phase of programmes that a person may start alone.
      case firstPhase
      case everything
    }

    /// What may still be done.
    public let work: Work
    /// Whether the coming sessions of a running plan are cancelled.
    public let cancelsAhead: Bool
    /// Whether no dose rises.
    public let freezesProgression: Bool
    /// Whether the plan waits until a named clinician has reviewed it.
    public let needsReview: Bool
    /// After how many days a person is reminded again to have it looked at.
    public let remindsEveryDays: Int?
    /// Whether the emergency number is given.
    public let givesEmergencyNumber: Bool

    /// Whether a build is refused, whoever cleared it.
    public var refusesBuild: Bool { work == .nothing || work == .mobility }
  }
}

extension RedFlag.Level {
  /// What the level means for plans.
  ///
  /// | Level | Build | Running plan | Reminder |
  /// |---|---|---|---|
  /// | E | refused | coming sessions are cancelled, until it is reviewed | - |
  /// | U | refused | no progress, gentle movement at most | daily |
  /// | C | first phase of programmes for everyone | goes on | weekly |
  /// | I | goes on | goes on | - |
  public var behaviour: RedFlag.Behaviour {
    switch self {
    case .emergency:
      RedFlag.Behaviour(
        work: .nothing, cancelsAhead: true, freezesProgression: true, needsReview: true,
        remindsEveryDays: nil, givesEmergencyNumber: true)
    case .urgent:
      RedFlag.Behaviour(
        work: .mobility, cancelsAhead: false, freezesProgression: true, needsReview: false,
        remindsEveryDays: 1, givesEmergencyNumber: false)
    case .clinic:
      RedFlag.Behaviour(
        work: .firstPhase, cancelsAhead: false, freezesProgression: false, needsReview: false,
        remindsEveryDays: 7, givesEmergencyNumber: false)
    case .info:
      RedFlag.Behaviour(
        work: .everything, cancelsAhead: false, freezesProgression: false, needsReview: false,
        remindsEveryDays: nil, givesEmergencyNumber: false)
    }
  }
}
