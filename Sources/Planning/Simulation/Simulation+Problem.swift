import Rehabilitation

extension Simulation {
  /// A fault of a programme that a simulation found.
  public enum Problem: Hashable, Sendable {
    /// The programme did not end within the longest stays of all its phases.
    case deadlock(program: String)
    /// A phase lasted longer than it may.
    case endless(PhaseStay, most: Int)
    /// The gate of a phase was not passed by a person who did all that it asks.
    case closedGate(PhaseStay)
    /// A dose climbed higher at once than its own rule allows.
    case jump(Jump)
    /// The next seven days of a day hold less of an activity than its phase prescribes.
    case driesUp(Shortfall)

    /// The phase it is about, by id, where it is about one.
    public var phase: String? {
      switch self {
      case .deadlock: nil
      case .endless(let stay, _), .closedGate(let stay): stay.phase
      case .jump(let jump): jump.phase
      case .driesUp(let shortfall): shortfall.phase
      }
    }
  }

  /// An activity of which the next seven days hold too little.
  public struct Shortfall: Hashable, Sendable {
    /// The programme, the phase and the activity, by id; no phase and no activity where no phase is laid
    /// out on the day.
    public let program: String, phase: String?, activity: String?
    /// The first day on which it was so.
    public let date: CivilDate
    /// How many sessions the seven days hold, and how many they should.
    public let held: Int, asked: Int
  }

  /// A dose that climbed too high at once.
  public struct Jump: Hashable, Sendable {
    /// The phase and the activity, by id, and what people read of the exercise.
    public let phase: String, activity: String, exercise: String
    /// The day.
    public let date: CivilDate
    /// The highest dose before, and this one.
    public let from: Dose, to: Dose
  }
}
