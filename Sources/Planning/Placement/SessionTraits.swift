import Rehabilitation

/// The traits of a session that rules between sessions need, cheap to copy.
struct SessionTraits {
  let isFixed: Bool
  let isProcedure: Bool
  /// Whether a day with it is no day of rest (EVIDENCE 9, rule 21).
  let isStrengthOrImpact: Bool
  let isExercise: Bool
  /// Whether it keeps off days of exercise; scores taken once belong on their day.
  let tires: Bool
  let gapHours: Int
  let leastDays: Int

  init(_ session: Session) {
    isFixed = session.isFixed
    isProcedure = session.kind == .procedure
    isStrengthOrImpact = session.load.isStrengthOrImpact
    isExercise = session.load.isExercise
    tires = isExercise || session.kind == .measurement && session.place.leastDays > 0
    gapHours = session.gapHours
    leastDays = session.place.leastDays
  }

  /// Whether another day than a session's is better: exercise and tests keep off exercise.
  func keepsOff(_ other: SessionTraits) -> Bool {
    tires && other.isExercise || isExercise && other.tires
  }
}
