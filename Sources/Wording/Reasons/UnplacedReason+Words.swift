import Rehabilitation

extension UnplacedReason {
  /// The reason in a person's words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .noWindow: "no window long enough; widen \(steps(.hours))"
    case .spacing(let rule, _): rule.words
    case .gap(let hours):
      "no place that leaves \(hours) h to the sessions before and after; widen \(steps(.hours))"
    case .crowded: "no room beside the other sessions; add days or widen \(steps(.hours))"
    case .tooSoon(let day):
      "not before \(day.withWeekday), after the operation, the injury or the swelling"
    case .busy: "you are busy whenever it could lie; free some time or widen \(steps(.hours))"
    case .blackout: "all of its days are taken off"
    case .past: "its time has passed"
    case .restDay: "one day a week stays without strength or impact"
    case .procedures: "its days hold as many procedures as they may"
    case .rest(let day): "rest until \(day.withWeekday), as the knee asked"
    case .needsEndDate(let activity):
      "waits for its last day; type it with \(steps(.lastDay)) \(activity)=DATE"
    }
  }

  /// Why a session cannot be moved, in a sentence.
  public func refusal(
    of session: Session.ID, movedTo moment: CivilDateTime, offering steps: NextStepWording
  ) -> String {
    let subject = subject(in: steps.notation).map { " (\($0))" } ?? ""
    return "\(session) cannot lie on \(moment.words(in: steps.notation)): "
      + "\(words(offering: steps))\(subject)."
  }

  /// What the reason is about, where there is such a subject: the days, or the other session.
  public var subject: String? { subject(in: .usual) }

  /// What the reason is about, with times as a reader has them written.
  public func subject(in notation: Notation) -> String? {
    switch self {
    case .noWindow(let dates), .crowded(let dates), .blackout(let dates), .restDay(let dates),
      .procedures(let dates):
      dates.lowerBound == dates.upperBound
        ? dates.lowerBound.withWeekday
        : "\(dates.lowerBound.withWeekday) to \(dates.upperBound.withWeekday)"
    case .spacing(_, let other): "\(other)"
    case .busy(let span):
      "\(span.lowerBound.date.withWeekday) \(notation.text(of: span.lowerBound.time))"
    case .gap, .tooSoon, .past, .rest, .needsEndDate: nil
    }
  }
}

extension SpacingRule {
  /// The rule in a person's words.
  public var words: String {
    switch self {
    case .mudAndBathOnSeparateDays: "mud and bath never on one day"
    case .hourBetweenMudAndDevice: "an hour between mud and a device"
    case .magnetAndElectrotherapyOnSeparateDays: "magnet and electrotherapy never on one day"
    case .exerciseBeforeMudOrBath: "exercise before mud or bath, or two hours after"
    case .heatBeforeExercise: "heat before exercise, or three hours after"
    case .heatAndColdApart: "heat and cold two hours apart"
    case .heavyWorkApart: "two days between strength and heavy tendon work"
    case .impactApart: "two days between impact items"
    case .runBeforeStrength: "run before strength, or six hours between"
    case .mainSessionsOnSeparateDays: "one main session a day"
    case .exerciseBeforeCold: "exercise before ice, or half an hour after"
    case .calmAfterInjection: "calm after an injection"
    case .sameClassApart: "too near to another session of its load class"
    case .noOverlap: "no two sessions at once"
    }
  }
}
