/// What a session asks of the body, which decides how long the next one must wait (EVIDENCE 0.3).
public enum LoadClass: String, CaseIterable, Hashable, Sendable {
  case mobility
  case isometricLight = "isometric-light"
  case isometricHeavy = "isometric-heavy"
  case strength
  case tendonHeavy = "tendon-heavy"
  /// Slow lowering of the body against a tendon, twice a day (EVIDENCE P08).
  case eccentric
  case plyometric
  case running
  case aerobicLow = "aerobic-low"
  case neuromuscularClass = "neuromuscular-class"
  case heat
  case cold
  case mud
  case bath
  case laser
  case magnet
  case electrotherapy
  case injection
  /// Nothing that tires or heats: a talk, a meal, a measurement, an aid.
  case none

  /// The least time from the start of one session to the start of the next of this class, in hours.
  ///
  /// Source: EVIDENCE 0.3 with its tags (F6, F55, F56, F7, F8, F68, F96; the rest by design),
  /// 5.5 for heat (F131) and 5.6 for cold (F159) and mud and bath (F119, F126).
  public var leastGapHours: Int {
    switch self {
    case .mobility, .heat, .cold: 2
    case .isometricLight: 3
    case .isometricHeavy, .eccentric: 6
    case .strength, .tendonHeavy, .running, .neuromuscularClass: 48
    case .plyometric: 72
    case .mud: 48
    case .bath, .laser, .magnet, .electrotherapy: 20
    case .injection: 24
    case .aerobicLow, .none: 0
    }
  }

  /// The gap of a session whose programme names none, in hours: the least one; after an injection the
  /// longer of what two sources say (EVIDENCE 11, row 11).
  public var usualGapHours: Int {
    self == .injection ? LoadClass.calmHours : leastGapHours
  }

  /// The hours after an injection without heat, bath, mud and impact (F163, F164; UNC 24-48 h).
  package static let calmHours = 48

  /// Whether a session of this class is exercise.
  public var isExercise: Bool {
    switch self {
    case .mobility, .isometricLight, .isometricHeavy, .strength, .tendonHeavy, .eccentric,
      .plyometric, .running, .aerobicLow, .neuromuscularClass:
      true
    case .heat, .cold, .mud, .bath, .laser, .magnet, .electrotherapy, .injection, .none: false
    }
  }
}
