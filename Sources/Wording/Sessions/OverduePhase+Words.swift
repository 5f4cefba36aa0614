import Rehabilitation

extension OverduePhase {
  /// What is still open, how to answer it, whom to ask, and what goes on meanwhile.
  func words(for plan: String, offering steps: NextStepWording) -> String {
    var sentences = [
      days > longestDays
        ? "You have been in \"\(title)\" for \(counted(days, "day")); "
          + "\(counted(longestDays, "day")) is the longest planned."
        : "You have been in \"\(title)\" for \(counted(days, "day")), the longest planned."
    ]
    if !goals.isEmpty {
      sentences.append(
        "Still open: " + goals.map { $0.words(for: plan, offering: steps) }.joined(separator: " "))
    }
    sentences.append("If not, ask \(helper).")
    sentences.append("Until then today's exercises stay as they are.")
    sentences += ended.map { "\($0.title) has stopped: \($0.reason)" }
    return sentences.joined(separator: " ")
  }

  /// Why nothing more is planned, and how the plan goes on.
  func words(
    for plan: String, asleepSince since: CivilDate, offering steps: NextStepWording
  ) -> String {
    "Nothing is planned in \"\(title)\" since \(since.withWeekday): nothing was logged for eight weeks. "
      + "One report wakes it: \(steps(.logMorning(plan: plan))). "
      + "Your plan goes on the next day. Not sure how? Ask \(helper)."
  }

  /// Whom to see.
  private var helper: String {
    isAfterOperation ? "your surgeon or physiotherapist" : "your physiotherapist or doctor"
  }
}

extension OverduePhase.Goal {
  /// The goal, with the next step that answers it: a question for what only the person knows.
  fileprivate func words(for plan: String, offering steps: NextStepWording) -> String {
    let goal = "\(state.criterion)" + (state.foundWords.map { " (\($0))" } ?? "")
    let needsClinician = state.criterion.needsClinician
    switch state.criterion.bare {
    case .confirmed, .byClinician:
      let step = steps(.answerGoal(plan: plan, goal: number, needsClinician: needsClinician))
      return "\(goal.ended) \(needsClinician ? "Said so?" : "True now?") \(step)."
    case .measure(let measure, _, _):
      return "\(goal). "
        + "Measure it: \(steps(.measureGoal(plan: plan, measure: measure, comparesLegs: false)))."
    case .symmetry(let test, _):
      return "\(goal). "
        + "Measure it: \(steps(.measureGoal(plan: plan, measure: test, comparesLegs: true)))."
    case .sessionsDone, .greenSessions:
      return "\(goal). Log what you do: \(steps(.logSessions(plan: plan)))."
    case .pain: return "\(goal). Log it: \(steps(.logMorning(plan: plan)))."
    case .swelling:
      return "\(goal). Log it: \(steps(.logMorning(plan: plan, withSwelling: true)))."
    }
  }
}

extension String {
  /// The text as a sentence of its own.
  fileprivate var ended: String { hasSuffix(".") || hasSuffix("?") ? self : self + "." }
}
