import Rehabilitation

extension DoseReason {
  /// What made the dose, in a line: `after strength/13 (green: no complaint (row 12)): raised …`.
  public func words(in notation: Notation = .usual) -> String {
    let what = step.map { ": \($0.words(in: notation))" } ?? ""
    switch cause {
    case .session(let session, let verdict):
      return "after \(session)" + (verdict.map { " (\($0.words))" } ?? "") + what
    case .week(let week):
      let missed = week.missed > 0 ? ", \(week.missed) of \(week.planned) missed" : ""
      return "at the week's end (\(week.signal.rawValue)\(missed))" + what
    case .manual: return "by hand" + what
    case .fall: return "after a fall" + what
    case .pause(let days): return "after a break of \(days) days (R13)" + what
    case .flare(let percent): return "after a flare, \(percent)% (R14)" + what
    case .deload: return "a lighter week (R12)"
    }
  }
}

extension DoseStep {
  /// What the rule did, and why.
  public func words(in notation: Notation = .usual) -> String {
    let name = rule.map { "rule '\($0.rawValue)'" } ?? "no rule"
    let isSame = before.words(in: .usual) == after.words(in: .usual)
    let doses =
      isSame ? "" : " from \(before.words(in: notation)) to \(after.words(in: notation))"
    return "\(name), \(change.rawValue)\(doses), \(reason.words(in: notation))"
  }
}

extension ProjectedDose {
  fileprivate func words(in notation: Notation) -> String {
    [rung, dose.words(in: notation)].compactMap { $0 }.joined(separator: ", ")
  }
}

extension DoseStep.Reason {
  /// The facts that decided, in a few words.
  public func words(in notation: Notation = .usual) -> String {
    switch self {
    case .noRule: "the dose stays"
    case .signal(let signal): "the knee says \(signal.rawValue)"
    case .notDone: "nothing was done"
    case .partlyDone(let percent): "only \(percent)% was done"
    case .notReported: "nothing was reported that it follows"
    case .waitsForWeek: "it goes by weeks"
    case .countsSessions: "it goes by sessions"
    case .weekDone(let next): "week \(next) of the rule begins"
    case .misses(let count): "\(count) sessions of the week missed"
    case .topReached: "the top is reached"
    case .building(let streak, let needed): "\(streak) of \(needed) good sessions"
    case .rungDone(let sessions): "\(sessions) good sessions on this step"
    case .capPerWeek(let most): "no more than \(most) steps in 7 days"
    case .repetitionsReached: "every set reached its repetitions"
    case .repetitionsMissed(let least, let target): "a set had \(least) of \(target) repetitions"
    case .setsMissing(let done, let total): "\(done) of \(total) sets told"
    case .belowRange(let sessions): "\(sessions) sessions below the range"
    case .loadUsed(let load): "\(notation.text(ofLoad: load)) was used"
    case .effort(let effort, let target):
      "effort \(effort), aim \(target.lowerBound)-\(target.upperBound)"
    case .stepTooCoarse(let step): "the next \(notation.text(ofLoad: step)) are too far"
    case .repetitions(let count, let set): "\(count) repetitions in set \(set)"
    case .spareRepetitions(let count, let goal, let sessions):
      "\(count) repetitions in the last set, goal \(goal), \(sessions) running"
    case .retestDue(let load): "test again with \(notation.text(ofLoad: load))"
    case .retested(let counts): "tested: \(counts.map(String.init).joined(separator: ", "))"
    case .measured(let now, let target): "\(now) of \(target) degrees"
    case .painAbove(let limit): "pain above \(limit)"
    case .byHand: "as ordered"
    case .afterBreak(let days):
      "a break of \(days) days or more" + (days >= 56 ? ": test again before adding load" : "")
    case .afterFlare: "a flare"
    case .leftOut(let reds):
      "left out after \(reds) sessions above the limit in a row, until a clinician or physiotherapist was asked"
    case .returned(let sessions): "\(sessions) good sessions"
    case .belowPrescribed: "still below the prescribed dose"
    case .reviewed: "a clinician or physiotherapist was asked"
    }
  }
}
