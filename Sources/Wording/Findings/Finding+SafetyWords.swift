import ProgramFiles
import Rehabilitation

extension Finding {
  /// The words of the findings about what keeps a knee safe.
  var safetyWords: (message: String, hint: String) {
    switch self {
    case .gapBelowClass(let hours, let load):
      (
        "\(hours) h are less than '\(load.rawValue)' needs, \(load.leastGapHours) h",
        "leave 'least-gap' out, or give more"
      )
    case .riseAboveCap(let percent, let most):
      ("a rise of \(percent)% a week is more than \(most)%", "give at most \(most)%")
    case .stepAboveCap(let step, let most):
      ("\(step) at once are more than \(most)", "give at most \(most)")
    case .weeklyStepAboveCap(let step, let most):
      ("\(step) a week are more than \(most)", "give at most \(most) a week")
    case .doseMoreThanDoubles(let dose, let before):
      ("\(dose) is more than twice \(before)", "put a dose between the two")
    case .volumeJumps(let dose, let before):
      (
        "\(dose) is more than one and a half times \(before)",
        "put a dose between the two; from the third rung on work grows by half at most"
      )
    case .stepAboveShare(let step, let most):
      (
        "\(step) at once are more than 20% of the load", "give at most \(most)"
      )
    case .bandSkipped(let band):
      ("the \(band.rawValue) band is left out", "put a dose with it between the two")
    case .holdWithoutTime(let dose):
      (
        "\(dose) does not say how long each is held",
        "write a time as in '3 x 30 s', or add 'hold 5 s'"
      )
    case .unitMissing(let text, let unit):
      ("'\(text)' has no unit", "write it as '\(text) \(unit?.rawValue ?? "min")'")
    case .loadedExercises(let count):
      (
        "\(count) exercises with weights or bands are many for one session at home",
        "keep four, or cite the publication that has them in the activity's 'source'"
      )
    case .noRestDay(let week):
      (
        "week \(week) has strength or impact on every day",
        "leave a day of the week free of both"
      )
    case .tooEarly(let load, let day, let allowed):
      (
        "'\(load.rawValue)' on day \(day) is too early: not before day \(allowed)",
        "move it to a later phase, or give 'first-day'"
      )
    case .bendTooEarly(let day, let allowed, let degrees):
      (
        "a bend beyond \(degrees) deg on day \(day) is too early: stitches stay for \(allowed) days",
        "end the range at \(degrees) deg, or make the activity one on request"
      )
    case .stopSignMissing(let topic):
      (
        "no stop sign tells of \(topic.name)", "add one such as '\(topic.example)'"
      )
    case .stopPainAboveAmber(let limit, let amber):
      (
        "pain above \(limit) stops a session, but above \(amber) is red",
        "write 'pain above \(amber)', or raise 'amber'"
      )
    case .clearanceFits(let clearance, let needed):
      (
        "'\(clearance.rawValue)' is too little for what this programme does",
        "write 'clearance: \(needed.rawValue)'"
      )
    case .exclusionMissing(let exclusion):
      (
        "no question asks for \(exclusion.name), which this programme must not meet",
        "add one such as '\(exclusion.example)'"
      )
    case .factMissing(let subject):
      (
        "this question asks for \(subject.name), which can be known already",
        "say which facts answer it: '\(subject.example)'"
      )
    case .noSuchActivity(let id, let like):
      (
        "no activity of this programme is called '\(id)'",
        like.map { "did you mean '\($0)'?" } ?? "name the activity that shows the limits"
      )
    case .noSuchPhase(let id, let like):
      (
        "no phase of this programme is called '\(id)'",
        like.map { "did you mean '\($0)'?" } ?? "name the phase to go back to"
      )
    case .answersTooFew(let id):
      ("'\(id)' has no two answers to choose between", "give two or more, each with its own id")
    case .answerAsksForNothing(let id, let like):
      (
        "no activity on request is called '\(id)'",
        like.map { "did you mean '\($0)'?" } ?? "name one that has 'include: on-request'"
      )
    case .rangeBeyondLimit(let dose, let range):
      (
        "\(dose) moves further than the phase allows, \(written(range)) deg",
        "write 'range \(written(range)) deg' or less, or change 'ranges'"
      )
    case .noPhaseOfNotice(let id, let like):
      (
        "no phase of this programme is called '\(id)'",
        like.map { "did you mean '\($0)'?" } ?? "name the phase that is left near the operation"
      )
    case .noticeWithoutOperation:
      (
        "this programme leads to no operation, so none can be near",
        "write 'leads-to: operation', or leave this out"
      )
    case .notWithItself: ("a programme cannot exclude itself", "delete it")
    case .notWithUnknown(let word, let like):
      (
        "'\(word)' is neither a load nor a programme beside this one",
        like.map { "did you mean '\($0)'?" } ?? "give a load such as 'running', or a programme's id"
      )
    case .notWithOneSided(let id):
      (
        "'\(id)' does not name this programme in its own 'not-with'",
        "name each in the other, so that both tell of it"
      )
    case .pairApart(let first, let second, let rule):
      (
        "'\(first)' and '\(second)' meet too closely: \(rule.demand)",
        "make one less often, or move its times"
      )
    case .phoneText(let count, let most):
      (
        "the title has \(count) characters, and a phone shows some \(most)",
        "shorten it; 'guidance' has room for the rest"
      )
    default: preconditionFailure("no words for \(self)")
    }
  }
}

extension SpacingRule {
  /// What the rule asks of two activities, in a clause.
  fileprivate var demand: String {
    switch self {
    case .mudAndBathOnSeparateDays: "mud and bath never share a day"
    case .hourBetweenMudAndDevice: "an hour lies between mud and a device"
    case .magnetAndElectrotherapyOnSeparateDays: "magnet and electrotherapy never share a day"
    case .exerciseBeforeMudOrBath: "after mud or a bath, exercise waits two hours"
    case .heatBeforeExercise: "after exercise, warmth waits three hours"
    case .heatAndColdApart: "warmth and cold are two hours apart"
    case .exerciseBeforeCold: "after cold, exercise waits half an hour"
    case .heavyWorkApart, .impactApart, .sameClassApart: "two days lie between them"
    case .runBeforeStrength: "after strength, a run waits six hours"
    case .mainSessionsOnSeparateDays: "they need a day each"
    case .calmAfterInjection: "two calm days follow an injection"
    case .noOverlap: "they overlap"
    }
  }
}
