import Rehabilitation

extension Screening.Refusal {
  /// Which answer stands against a plan, why, and what to do next.
  ///
  /// - Parameters:
  ///   - number: The number to dial in an emergency.
  ///   - steps: How next steps are named.
  /// - Returns: The words, a line for each part.
  public func words(emergencyNumber number: String, offering steps: NextStepWording) -> String {
    switch self {
    case .flag(let flag):
      """
      no plan was made. \(flag.words(emergencyNumber: number))
      A plan can wait until somebody has looked at it.
      """
    case .flagsTogether(let flags):
      """
      no plan was made. You said yes to: \(flags.map(\.question).joined(separator: " And: "))
      Why it matters: each of these can wait for some weeks, but not together.
      What to do: See a doctor in the next one to three days, and start no exercise until then.
      """
    case .flagBeforeDiagnosis(let flag, let program):
      """
      no plan was made. You said yes to: \(flag.question)
      Why it matters: \(flag.reason) '\(program)' needs a known cause.
      What to do: Have it looked at in the next weeks. When a clinician has seen it and agrees, name \
      them: \(steps(.clearedBy)) NAME. A programme without clearance, such as walking, can start gently \
      meanwhile.
      """
    case .contraindication(let question, let number, let program):
      contraindicated(question, number, program, steps)
    case .settled(let fact, let question, let number, let program):
      """
      no plan was made. As \(fact.words), the answer to question \(number) of '\(program)' is yes: \
      \(question.question)
      \(advice(on: question, steps))
      """
    case .notTogether(let program, let staying, let exclusion):
      """
      no plan was made. '\(program)' cannot stand beside '\(staying)' in one plan.
      Why it matters: \(exclusion.reason(beside: staying))
      What to do: Start '\(staying)' alone. Ask your clinician when '\(program)' may follow it.
      """
    case .needsClearance(let program):
      """
      '\(program)' is only for people whom a clinician has cleared for it.
      Ask yours; then name them: \(steps(.clearedBy)) NAME. What it is about: \(steps(.showProgram(program))).
      """
    case .needsDiagnosis(let program):
      """
      '\(program)' is for people who know what their knee has, because the same pain can have causes
      that need something else. Has somebody told you? Then name them: \(steps(.diagnosedBy)) NAME.
      If not, get a diagnosis first. What it is about: \(steps(.showProgram(program))).
      """
    }
  }

  private func contraindicated(
    _ question: Program.Contraindication, _ number: Int, _ program: String,
    _ steps: NextStepWording
  ) -> String {
    """
    no plan was made. You said yes to question \(number) of '\(program)': \(question.question)
    \(advice(on: question, steps))
    """
  }

  /// Why a yes to a question matters, and what to do.
  private func advice(on question: Program.Contraindication, _ steps: NextStepWording) -> String {
    switch question.consequence {
    case .refuse where question.ruledOutBy.contains(.cleared):
      """
      Why it matters: with this, the programme could do harm.
      What to do: Let a clinician look first. When they agree, name them: \(steps(.clearedBy)) NAME.
      """
    case .refuse:
      """
      Why it matters: with this, the programme could do harm.
      What to do: Do not start it now. Show your clinician this answer, and ask what fits instead.
      """
    case .ask:
      """
      Why it matters: with this, the programme may need a change, or a wait.
      What to do: Ask your clinician first. When they agree, name them: \(steps(.clearedBy)) NAME.
      """
    }
  }
}

extension Program.Contraindication {
  /// Why it is asked, in a sentence.
  public var reason: String {
    switch consequence {
    case .refuse: "With this, the programme could do harm."
    case .ask: "With this, a clinician should agree first."
    }
  }
}
