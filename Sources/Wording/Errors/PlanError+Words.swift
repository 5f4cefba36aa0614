import Planning

extension PlanError {
  /// The error in words, with the detail to change.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .needsDayZero(let program, .injury):
      "'\(program)' counts from the day of the injury: give it with '\(steps(.dayZero)) DATE'."
    case .needsDayZero(let program, .injection):
      "'\(program)' counts from the day of the injection: give it with '\(steps(.dayZero)) DATE'."
    case .needsDayZero(let program, _):
      "'\(program)' counts from the day of the operation: give it with '\(steps(.dayZero)) DATE'."
    case .injuryAfterStart(let program, let day):
      "'\(program)' counts from the injury on \(day), after '\(steps(.firstDay))': check both dates."
    case .endsBeforeStart(let program, let end):
      "'\(program)' was over on \(end), before '\(steps(.firstDay))': check '\(steps(.firstDay))' and '\(steps(.dayZero))'."
    case .leadsToNoOperation:
      "none of these programmes leads up to an operation: leave '\(steps(.operation))' out."
    case .unknownActivity(let name, let known):
      "no activity '\(name)' in these programmes." + DidYouMean(name, among: known).words()
    case .stopsBeforeStart(let name, let end):
      "'\(name)' would end on \(end), before '\(steps(.firstDay))'."
    case .repeatedMedicine(let text, let time): "'\(text)' is typed twice for \(time)."
    case .repeatedProgram(let program): "'\(program)' is named twice: name it once."
    case .noPlaceForMedicines:
      "none of these programmes repeats medicines: add 'medicines' or 'daily-care'."
    case .unknownTest(let name, let known):
      "no first dose is made of '\(name)' in these programmes"
        + (known.isEmpty
          ? "; none is made of a test." : "." + DidYouMean(name, among: known).words())
    case .noQuota:
      "none of these programmes has a quota or counts steps that '\(steps(.trials))' could set."
    case .fewStepDays(let least):
      "'\(steps(.trials))' takes the steps of at least \(least) ordinary days, such as '2800,3100,2500,2900'."
    case .tooLate: "the plan would end after the year 9998: check '\(steps(.firstDay))'."
    }
  }
}
