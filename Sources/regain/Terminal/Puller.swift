import RegainKit
import Wording

/// Shows what was changed in a calendar, asks, and takes it over.
struct Puller {
  private let options: PlanOptions
  private let choice: PullOptions
  private let file: String?
  private let isJSON: Bool
  private let notation: Notation
  private let steps: NextStepWording

  init(
    _ options: PlanOptions, _ choice: PullOptions, from file: String?, isJSON: Bool,
    notation: Notation, steps: NextStepWording
  ) {
    self.options = options
    self.choice = choice
    self.file = file
    self.isJSON = isJSON
    self.notation = notation
    self.steps = steps
  }

  /// What became of a proposal.
  private enum Outcome: String {
    case taken, declined, waiting
  }

  func run() throws {
    let isAsked = Environment.hasPerson && !isJSON && !choice.apply
    var plan = try options.open(isAsked || choice.apply ? .writing : .reading)
    let target = try plan.editedTarget(choice.target)
    let proposals = try plan.pull(
      target.name, from: file, isForced: choice.force, shown: notation)
    let before = plan.lastNumber
    var outcomes = [Outcome]()
    for proposal in proposals {
      let previews = previews(of: proposal, in: plan)
      if !isJSON { try show(proposal, previews) }
      outcomes.append(try outcome(of: proposal, previews, in: &plan, isAsked: isAsked))
    }
    let settled = zip(proposals, outcomes).filter { $0.1 != .waiting }.map(\.0)
    if !settled.isEmpty {
      try plan.settle(settled, in: target.name)
      try plan.joinEntries(after: before)
    }
    try close(proposals, outcomes, plan)
  }

  // MARK: One proposal

  /// What a proposal would change, or why a rule forbids it.
  private func previews(
    of proposal: CalendarProposal, in plan: OpenPlan
  ) -> (lines: [String], refusal: String?) {
    do throws(RegainError) {
      return (try plan.preview(proposal, in: notation), nil)
    } catch {
      return ([], Failure(error).words(steps))
    }
  }

  private func show(
    _ proposal: CalendarProposal, _ previews: (lines: [String], refusal: String?)
  ) throws {
    var lines = proposal.deeds.map { $0.words(offering: steps) }
    if proposal.edit.isGuess { lines.append(PullSentence.guess.words(offering: steps)) }
    lines += previews.lines.map { "  \($0)" }
    lines += (proposal.refusals + [previews.refusal].compactMap { $0 }).map {
      "  Not taken over: \($0)"
    }
    try writeOutput(lines.map { "\($0)\n" }.joined())
  }

  private func outcome(
    of proposal: CalendarProposal, _ previews: (lines: [String], refusal: String?),
    in plan: inout OpenPlan, isAsked: Bool
  ) throws -> Outcome {
    guard isAsked || choice.apply else { return .waiting }
    if proposal.isRefused || previews.refusal != nil { return .declined }
    if !isAsked, proposal.isQuestion { return .waiting }
    var wasDone = false
    if isAsked {
      guard let answer = try answer(to: proposal) else { return .waiting }
      if !answer, !proposal.asks { return .declined }
      wasDone = answer
    }
    do throws(RegainError) {
      for report in try plan.take(proposal, wasDone: wasDone) where !isJSON {
        try? writeOutput(report.text(offering: steps))
      }
      return .taken
    } catch {
      if !isJSON { try writeOutput("  Not taken over: \(Failure(error).words(steps))\n") }
      return .declined
    }
  }

  /// Yes or no; `nil` for later, or where the input is over.
  private func answer(to proposal: CalendarProposal) throws -> Bool? {
    let question =
      proposal.asked.map { PullSentence.wasDone($0) } ?? PullSentence.takeOver
    let answer = try Prompt.offer(question.words(offering: steps)) { text -> Bool?? in
      switch text.lowercased() {
      case "y", "yes": .some(true)
      case "n", "no": .some(false)
      case "l", "later": .some(nil)
      default: nil
      }
    }
    return answer ?? nil
  }

  // MARK: The end

  private func close(
    _ proposals: [CalendarProposal], _ outcomes: [Outcome], _ plan: OpenPlan
  ) throws {
    if isJSON {
      let rows = zip(proposals, outcomes).map { proposal, outcome in
        ProposalRow(
          uid: proposal.edit.uid, session: "\(proposal.edit.told.session)",
          words: proposal.deeds.map { $0.words(offering: steps) }, refused: proposal.refusals,
          question: proposal.isQuestion, outcome: outcome.rawValue)
      }
      return try writeOutput(encodedJSON(["proposals": rows]))
    }
    func count(_ outcome: Outcome) -> Int { outcomes.count { $0 == outcome } }
    var sentences = [PullSentence]()
    if proposals.isEmpty { sentences.append(.nothing) }
    if count(.taken) > 0 { sentences.append(.applied(count(.taken))) }
    if count(.declined) > 0 { sentences.append(.declined(count(.declined), plan: plan.name)) }
    if count(.waiting) > 0 { sentences.append(.waiting(count(.waiting), plan: plan.name)) }
    try writeOutput(sentences.map { "\($0.words(offering: steps))\n" }.joined())
  }
}

/// A proposal as JSON.
private struct ProposalRow: Encodable {
  let uid: String
  let session: String
  let words: [String]
  let refused: [String]
  let question: Bool
  let outcome: String
}

extension CalendarProposal {
  /// Why what was done is not taken over, a clause each.
  fileprivate var refusals: [String] {
    steps.compactMap { step in
      if case .refuse(let reason) = step { reason.words } else { nil }
    }
  }

  /// Whether it asks if a past session was done, which no answer declines.
  fileprivate var asks: Bool { asked != nil }

  /// The session of which it asks whether it was done, in words.
  fileprivate var asked: String? {
    for step in steps {
      if case .ask(let session) = step { return "\(edit.told.title) (\(session))" }
    }
    return nil
  }
}
