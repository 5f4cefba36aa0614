extension LoadClass {
  /// Whether a day with it is no day of rest (EVIDENCE 9, rule 21).
  package var isStrengthOrImpact: Bool {
    switch self {
    case .strength, .tendonHeavy, .plyometric, .running: true
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
