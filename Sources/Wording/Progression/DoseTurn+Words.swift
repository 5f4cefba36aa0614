import Planning
import Rehabilitation

extension DoseTurn.Direction {
  /// Which way doses went, in a word.
  package var words: String {
    switch self {
    case .raised: "rose"
    case .lowered: "fell"
    case .held: "held"
    case .changed: "changed"
    }
  }
}

extension DoseTurn {
  /// What became of the doses, behind the word for it: `Leg strength: 3 x 10 → 3 x 12 in Squat`.
  package func change(in notation: Notation) -> String {
    let title = placed.session.title
    guard direction != .held else {
      return count > 1 ? "\(title), \(count) sessions in a row" : title
    }
    let total = placed.session.mainItems.count { $0.dose != nil }
    let doses = changes.isEmpty ? [] : [changes.atAGlance(in: notation, ofAll: total)]
    let others = exchanges.map { exchange in
      "\(exchange.before) → \(exchange.after)"
        + (exchange.dose.map { " \($0.words(in: notation))" } ?? "")
    }
    return "\(title): \((doses + others).joined(separator: "; "))"
  }

  /// Why, for a clinician: `green on Wed 11 Mar: every set reached its repetitions`.
  package func why(in notation: Notation) -> String {
    let words = reasons.prefix(2).map { self.words(of: $0, in: notation) }.unique
    return words.isEmpty ? verdictWords ?? "" : words.joined(separator: "; ")
  }

  private func words(of reason: DoseReason, in notation: Notation) -> String {
    let detail = reason.step.flatMap { $0.reason.isOfKnee ? nil : $0.reason.words(in: notation) }
    switch reason.cause {
    case .session:
      let told = verdictWords ?? "after \(previous.withWeekday)"
      return detail.map { "\(told): \($0)" } ?? told
    case .week(let week):
      let missed = week.missed > 0 ? ", \(week.missed) of \(week.planned) sessions missed" : ""
      return "a week over, \(week.signal.rawValue)\(missed)" + (detail.map { ": \($0)" } ?? "")
    case .manual: return SheetLabel.byHand
    case .pause(let days): return "a break of \(counted(days, "day"))"
    case .flare(let percent): return "a flare: \(percent)% of the dose"
    case .deload: return "a lighter week, as planned"
    case .fall: return "a fall"
    }
  }

  /// What the session before meant: `red on Wed 18 Mar, pain 7 of 10, above 5`.
  private var verdictWords: String? {
    verdict.map { verdict in
      "\(verdict.signal.rawValue) on \(previous.withWeekday)"
        + (verdict.findings.isEmpty ? "" : ", \(verdict.findings)")
    }
  }
}

extension DoseStep.Reason {
  /// Whether the knee decided, as the verdict says in more words.
  fileprivate var isOfKnee: Bool {
    switch self {
    case .signal, .painAbove: true
    default: false
    }
  }
}
