/// The groups of load classes that rules speak of.
extension LoadClass {
  /// Whether a day with it is no day of rest (EVIDENCE 9, rule 21).
  package var isStrengthOrImpact: Bool {
    switch self {
    case .strength, .tendonHeavy, .plyometric, .running: true
    default: false
    }
  }

  /// Whether a programme must leave it a day of rest a week: strength, impact and balance (EVIDENCE 9,
  /// rule 21).
  package var isDemanding: Bool {
    isStrengthOrImpact || self == .eccentric || self == .neuromuscularClass
  }

  /// Whether a clinic applies it to the body (EVIDENCE 5).
  package var isProcedure: Bool {
    switch self {
    case .mud, .bath, .laser, .magnet, .electrotherapy: true
    default: false
    }
  }

  /// Whether it must end well before sleep (EVIDENCE 9, rule 19).
  package var isHard: Bool {
    isStrengthOrImpact || self == .neuromuscularClass || self == .isometricHeavy
  }

  /// Whether it waits for a meal to settle (EVIDENCE 7.5): what is done lying or sitting does not.
  package var waitsForMeals: Bool { isExercise && self != .mobility && self != .isometricLight }
}
