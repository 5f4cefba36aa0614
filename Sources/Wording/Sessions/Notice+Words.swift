import Rehabilitation

extension Notice {
  /// The notice in a sentence or two, with what to do next.
  ///
  /// - Parameters:
  ///   - plan: The plan's name.
  ///   - steps: How next steps are named.
  /// - Returns: The words.
  public func words(for plan: String, offering steps: NextStepWording) -> String {
    switch self {
    case .stopped(let lock):
      "Stopped on \(lock.moment.date.withWeekday): \(lock.reason). Nothing more until somebody has "
        + "looked at the knee; then: \(steps(.logReview(plan: plan)))."
    case .concern(let concern, let isUrgent):
      "\(concern.flag.name), told on \(concern.since.withWeekday): "
        + (isUrgent
          ? "see a doctor \(concern.flag.urgency); nothing but gentle movement goes on until then. "
          : "have it looked at in the next weeks. ")
        + "After that: \(steps(.logReview(plan: plan)))."
    case .surgicalOpinion(let episodes, let since):
      "Your knee gave way \(counted(episodes, "time")). Nothing gets harder since \(since.withWeekday). Ask "
        + "your clinician for a surgical opinion. When you have it, begin a new plan."
    case .flagCheckDue:
      "Weekly check of the warning signs is due: \(steps(.checkFlags(plan: plan)))"
    case .overdue(let phase): phase.words(for: plan, offering: steps)
    case .asleep(let phase, let since):
      phase.words(for: plan, asleepSince: since, offering: steps)
    case .flares(let count, let days):
      "\(count) flares in \(days) days: see your clinician."
    case .care(let session, let verdict):
      "\(session): \(verdict.words). "
        + verdict.advice.joined(separator: " ")
    case .motion(.extensionDeficit(let degrees)):
      "\(degrees) degrees are still missing to a straight knee: tell your surgeon."
    case .motion(.almostStraight(let degrees, let isLate)):
      "\(degrees == 1 ? "1 degree is" : "\(degrees) degrees are") still missing to a straight knee. "
        + "The next phase may begin; go on straightening it every day."
        + (isLate ? " Tell your surgeon, too." : "")
    case .motion(.plateau(let degrees, let gain)):
      "The bend is \(degrees) degrees, \(gain) more than two weeks ago: tell your surgeon."
    case .leftOut(let exercise, let since):
      "\(exercise) is left out since \(since.withWeekday): it hurt too much three times in a row. Ask "
        + "your clinician or physiotherapist. After that: \(steps(.logReview(plan: plan)))."
    case .retest(let days, let measures, let tests):
      ([
        "You were away from training for \(days) days, so it begins again lightly. Where do you stand now?"
      ] + measures.map { "Measure it: \(steps(.recordMeasure($0, plan: plan)))." }
        + (tests.isEmpty
          ? [] : ["Test again before you lift more: \(tests.joined(separator: ", "))."]))
        .joined(separator: " ")
    case .finished(let program): "'\(program)' is done."
    }
  }
}

extension Lock {
  /// What stopped the plan.
  fileprivate var reason: String {
    verdict.observations.map(\.words).joined(separator: ", ")
  }
}
