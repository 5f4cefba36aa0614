import Rehabilitation

extension DoseStanding {
  /// One step back: by the rule, or, where that leads nowhere, the generic one (EVIDENCE R0).
  ///
  /// - Parameters:
  ///   - prescription: What is prescribed.
  ///   - isExercise: Whether it is exercise, which the generic step is for.
  ///   - date: The day of the red session that leads to it; `nil` where it is ordered by hand.
  ///   - reason: Why.
  /// - Returns: The step and why.
  mutating func stepBack(
    of prescription: Prescription, isExercise: Bool, on date: CivilDate?,
    because reason: DoseStep.Reason
  ) -> RulePosition.Move {
    if position != nil, generic.isWhole {
      let before = ruledDose(of: prescription)
      position?.lower()
      if ruledDose(of: prescription) != before || !isExercise { return (.lowered, reason) }
    }
    guard isExercise else { return (.unchanged, .noRule) }
    generic.lower(from: ruledDose(of: prescription).dose)
    if let date { generic.countRed(on: date) }
    return (
      .lowered, generic.leftOutSince == nil ? reason : .leftOut(reds: GenericStep.mostReds)
    )
  }

  /// The step after a green session: back from a generic step first, then by the rule.
  mutating func rise(after outcome: SessionOutcome, of prescribed: Dose) -> RulePosition.Move {
    if generic.leftOutSince != nil { return (.held, .leftOut(reds: GenericStep.mostReds)) }
    if let reason = outcome.reasonNotToClimb {
      interrupt()
      return (.held, reason)
    }
    if generic.count > 0 {
      let greens = generic.rise()
      return greens < GenericStep.greensPerStep
        ? (.held, .building(streak: greens, of: GenericStep.greensPerStep))
        : (.raised, .returned(sessions: greens))
    }
    generic.interrupt()
    return position?.rise(after: outcome, of: prescribed) ?? (.unchanged, .noRule)
  }
}
