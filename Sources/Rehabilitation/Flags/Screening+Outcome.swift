extension Screening {
  /// What the answers lead to.
  public enum Outcome: Hashable, Sendable {
    /// Nothing stands against a start.
    case clear
    /// A gentle start is fine; these flags should be looked at in the next weeks.
    case gentle([RedFlag])
    /// No plan is made.
    case refused(Refusal)
  }

  /// Why no plan is made.
  public enum Refusal: Hashable, Sendable {
    /// A flag is an emergency, or urgent.
    case flag(RedFlag)
    /// Signs that are urgent only together.
    case flagsTogether([RedFlag])
    /// A flag must be looked at before a programme that needs a diagnosis.
    case flagBeforeDiagnosis(RedFlag, program: String)
    /// The programme is not for this person now; a question by its number, from 1.
    case contraindication(Program.Contraindication, number: Int, program: String)
    /// The programme is not for this person now, by what is known; a question by its number, from 1.
    case settled(PersonFact, Program.Contraindication, number: Int, program: String)
    /// A programme must not stand beside another, by an entry of that one's `not-with`.
    case notTogether(String, with: String, ProgramExclusion)
    /// A clinician must have cleared it.
    case needsClearance(program: String)
    /// A clinician must have made a diagnosis.
    case needsDiagnosis(program: String)
  }

  /// What the answers lead to, for a start with some programmes (EVIDENCE 4.4 and 0.2).
  ///
  /// The gravest reason comes first: emergencies, what is urgent, programmes that exclude each other,
  /// what a programme forbids, and then whose word is missing.
  public func outcome(for programs: [Program]) -> Outcome {
    let flags = flags(in: programs)
    if let worst = flags.first, worst.level.behaviour.refusesBuild {
      return .refused(.flag(worst))
    }
    if let together = raised(flags) { return .refused(.flagsTogether(together)) }
    if let refusal = exclusion(among: programs) { return .refused(refusal) }
    if let refusal = contraindication(in: programs) { return .refused(refusal) }
    if let refusal = missingWord(for: programs) { return .refused(refusal) }
    let visits = flags.filter { $0.level == .clinic }
    guard let first = visits.first, clearedBy == nil else { return .clear }
    if let program = programs.first(where: { $0.clearance != .none }) {
      return .refused(.flagBeforeDiagnosis(first, program: program.id))
    }
    return .gentle(visits)
  }

  /// The signs that are more urgent because a trigger meets another row (EVIDENCE 4.4).
  private func raised(_ flags: [RedFlag]) -> [RedFlag]? {
    let visits = flags.filter { $0.level == .clinic }
    let isRaised = visits.contains(where: \.isTrigger) && !visits.allSatisfy(\.isTrigger)
    return isRaised && clearedBy == nil ? visits : nil
  }

  /// The first two programmes that exclude each other; of both, the one nearer to an operation stays.
  private func exclusion(among programs: [Program]) -> Refusal? {
    for staying in programs.filter({ $0.anchor == .operation })
      + programs.filter({ $0.anchor != .operation })
    {
      for other in programs {
        if let entry = staying.exclusion(of: other) ?? other.exclusion(of: staying) {
          return .notTogether(other.id, with: staying.id, entry)
        }
      }
    }
    return nil
  }

  private func contraindication(in programs: [Program]) -> Refusal? {
    let items = programs.flatMap(\.numberedQuestions)
    let answered = items.filter { contraindications[$0.program]?.contains($0.number) == true }
    // What is answered for one programme, or as a warning sign, is answered for every other that asks the same.
    let typed = Set(answered.map(\.question.question) + flags(in: programs).map(\.question))
    let known = (answered + items).map { item in
      (item: item, fact: knownAnswer(to: item.question, in: programs))
    }
    let raised = known.filter {
      typed.contains($0.item.question.question) || $0.fact?.isYes == true
    }
    let found =
      raised.first { $0.item.question.consequence == .refuse }
      ?? raised.first { _ in clearedBy == nil }
    return found.map { item, answer in
      guard !typed.contains(item.question.question), let answer else {
        return .contraindication(item.question, number: item.number, program: item.program)
      }
      return .settled(answer.fact, item.question, number: item.number, program: item.program)
    }
  }

  private func missingWord(for programs: [Program]) -> Refusal? {
    guard clearedBy == nil else { return nil }
    if let program = programs.first(where: { $0.clearance == .clinician }) {
      return .needsClearance(program: program.id)
    }
    guard diagnosedBy == nil else { return nil }
    return programs.first { $0.clearance == .diagnosis }.map { .needsDiagnosis(program: $0.id) }
  }
}
