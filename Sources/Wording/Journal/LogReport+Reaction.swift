import Planning
import Rehabilitation

extension LogReport {
  /// What the report leads to, in sentences: the verdict, what becomes of the next session and of other
  /// work, and what to do beside it.
  ///
  /// A change is named only where the plan after the report differs from the session before, or from the
  /// plan before it.
  public var reaction: [String] { reaction(in: .usual) }

  /// The same in a reader's units.
  public func reaction(in notation: Notation) -> [String] {
    reaction(showing: { $0.changeWords(in: notation) })
  }

  /// The same for a terminal, with the doses that differ at a glance: `3 x 10 → 3 x 8`.
  ///
  /// That the next session is easier for it is said only where the report has changed the plan.
  func reactionAtAGlance(in notation: Notation) -> [String] {
    let isChanged = !difference.changed.isEmpty
    return reaction(showing: { $0.changesAtAGlance(in: notation) }) {
      isChanged && $0.isEasier ? "So the next session is easier:" : nil
    }
  }

  /// - Parameters:
  ///   - changes: The doses that differ, in words.
  ///   - lead: What stands before them after a complaint, where it is not *Next time*.
  /// - Returns: The sentences.
  private func reaction(
    showing changes: (FollowingSession) -> String?,
    leading lead: (FollowingSession) -> String? = { _ in nil }
  ) -> [String] {
    guard !isSkipped else { return [] }
    guard let verdict else {
      return isWorkAlone ? ["Without a word on how the knee took it, the dose stays."] : []
    }
    let change = changeSentence(verdict, showing: changes, leading: lead)
    return [verdict.sentence] + [change, restSentence(verdict)].compactMap { $0 } + verdict.advice
  }

  /// What becomes of the next session of the activity, as the plan has it now.
  private func changeSentence(
    _ verdict: Verdict, showing words: (FollowingSession) -> String?,
    leading lead: (FollowingSession) -> String?
  ) -> String? {
    guard verdict.signal != .stop, let following else { return nil }
    let day = delay.map { "not before \($0.withWeekday)" }
    guard let changes = words(following) else {
      if let day { return "The next session is \(day)." }
      guard verdict.signal != .green, following.isSame else { return nil }
      return "The next session stays as it was."
    }
    let start = (verdict.signal == .green ? nil : lead(following)) ?? "Next time"
    return "\(start) \(changes)" + (day.map { ", \($0)." } ?? ".")
  }

  /// Until when other work waits, where sessions of the plan give way.
  private func restSentence(_ verdict: Verdict) -> String? {
    let held = verdict.consequence.held
    guard !held.isEmpty, let day = rest(of: held) else { return nil }
    return verdict.consequence.heldSentence(until: day)
  }
}

extension Verdict {
  /// The verdict as a sentence to a person, such as `Red: pain 7 of 10, above 5`.
  var sentence: String {
    switch signal {
    case .green: "Green: carry on."
    case .amber: "Amber: \(findings)."
    case .red: "Red: \(findings)."
    case .stop: "Stop: \(findings). No training until somebody has looked at it."
    }
  }
}

extension FollowingSession {
  /// The doses that differ: `3 x 8 sit to stand (was 3 x 10)`; `nil` where none does.
  public func changeWords(in notation: Notation = .usual) -> String? {
    guard !changes.isEmpty else { return nil }
    let words = changes.prefix(3).map { change in
      "\(change.name) \(change.after.text(in: notation)) "
        + "(was \(change.before.text(in: notation)))"
    }
    return words.joined(separator: "; ")
      + (changes.count > 3 ? "; and \(changes.count - 3) more" : "")
  }
}

extension FollowingSession {
  /// What differs in it, as a clinician's table says it.
  package func inShort(in notation: Notation) -> String {
    changeWords(in: notation).map { "next \($0)." } ?? "next the same again."
  }
}

extension Silence {
  /// The question on the days without a report.
  public var question: String {
    "Nothing was logged from \(days.lowerBound.withWeekday) to "
      + "\(days.upperBound.advanced(by: -1).withWeekday). Did you train meanwhile?"
  }
}
