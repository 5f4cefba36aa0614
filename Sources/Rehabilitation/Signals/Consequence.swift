/// What a verdict means for training and calendar (EVIDENCE 3.6).
public struct Consequence: Hashable, Sendable {
  /// Which dose comes next.
  public enum NextDose: Hashable, Sendable {
    /// What the progression rule gives.
    case progress
    /// The same again.
    case same
    /// One step back.
    case stepBack
    /// That of the week before.
    case previousWeek
    /// The week again.
    case sameWeek
    /// None: the coming sessions are cancelled until a clinician has reviewed the knee.
    case none
  }

  /// By how much the next session comes later.
  public enum Rest: Hashable, Sendable {
    /// By nothing.
    case none
    /// At least this many hours lie between the sessions.
    case hours(Int)
    /// This many rest days more than planned.
    case extraDays(Int)
    /// This many days without this work.
    case daysOff(Int)
  }

  /// Who must look at the knee, and how soon.
  public enum Care: Int, Hashable, Comparable, Sendable {
    case none
    /// A clinician, in the next days or weeks.
    case clinician
    /// A doctor, today or tomorrow.
    case urgent
    /// An emergency department, at once.
    case emergency

    /// Whether this is less urgent than `other`.
    public static func < (left: Care, right: Care) -> Bool { left.rawValue < right.rawValue }
  }

  /// Which dose comes next.
  public var dose: NextDose
  /// By how much the next session comes later.
  public var rest: Rest
  /// What must wait although the plan goes on.
  public var held: Set<LoadClass>
  /// Whether the session ends at once.
  public var endsSession: Bool
  /// Whether the flare plan takes the place of the next days (EVIDENCE P23).
  public var startsFlarePlan: Bool
  /// After how many hours the knee is looked at again.
  public var recheckHours: Int?
  /// Who must look at it.
  public var care: Care

  /// What follows from a verdict.
  public init(
    dose: NextDose, rest: Rest = .none, held: Set<LoadClass> = [], endsSession: Bool = false,
    startsFlarePlan: Bool = false, recheckHours: Int? = nil, care: Care = .none
  ) {
    self.dose = dose
    self.rest = rest
    self.held = held
    self.endsSession = endsSession
    self.startsFlarePlan = startsFlarePlan
    self.recheckHours = recheckHours
    self.care = care
  }

  /// Whether a person is sent to a clinician.
  public var needsClinician: Bool { care > .none }
}
