import Planning

extension PlanError {
  /// The error in words, with what to do.
  var words: String {
    switch self {
    case .needsDayZero(let program, .injury):
      "'\(program)' counts from the day of the injury: give it with '--day0 DATE'."
    case .needsDayZero(let program, .injection):
      "'\(program)' counts from the day of the injection: give it with '--day0 DATE'."
    case .needsDayZero(let program, _):
      "'\(program)' counts from the day of the operation: give it with '--day0 DATE'."
    case .injuryAfterStart(let program, let day):
      "'\(program)' counts from the injury on \(day), after '--start': check both dates."
    case .endsBeforeStart(let program, let end):
      "'\(program)' was over on \(end), before '--start': check '--start' and '--day0'."
    case .unknownActivity(let name, let known):
      "no activity '\(name)' in these programmes; there are: \(known.joined(separator: ", "))."
    case .stopsBeforeStart(let name, let end):
      "'\(name)' would end on \(end), before '--start'."
    case .repeatedMedicine(let text, let time): "'\(text)' is typed twice for \(time)."
    case .repeatedProgram(let program): "'\(program)' is named twice: name it once."
    case .noPlaceForMedicines:
      "none of these programmes repeats medicines: add 'medicines' or 'daily-care'."
    case .unknownTest(let name, let known):
      "no first dose is made of '\(name)' in these programmes; "
        + (known.isEmpty
          ? "none is made of a test." : "there are: \(known.joined(separator: ", ")).")
    case .noQuota: "none of these programmes has a quota or counts steps that '--trials' could set."
    case .fewStepDays(let least):
      "'--trials' takes the steps of at least \(least) ordinary days, such as '2800,3100,2500,2900'."
    case .tooLate: "the plan would end after the year 9998: check '--start'."
    }
  }
}

extension Schedule {
  /// What the person may not expect, a line each; empty where there is nothing.
  var notes: String {
    let enrolment = plan.enrolment
    let last = plan.span.upperBound.advanced(by: -1)
    var lines = enrolment.typedEnds.filter { $0.date > last }.map { name, end in
      "'\(name)' ends with the plan on \(last), not on \(end)."
    }
    if let dayZero = enrolment.dayZero, dayZero > enrolment.start {
      lines.append("What counts from day 0 begins on \(dayZero), not before.")
    }
    let prescriptions = plan.programs.flatMap(\.phases).flatMap(\.activities)
      .flatMap(\.prescriptions)
    if enrolment.trials.isEmpty, prescriptions.contains(where: { $0.progression?.name == .quota }) {
      lines.append(
        "The quota starts from an example; give what you manage yourself: --trials '12,9,15'.")
    }
    let countsSteps = prescriptions.contains { $0.progression?.name == .steps }
    if enrolment.trials.isEmpty, enrolment.tests["steps"] == nil, countsSteps {
      lines.append(
        "The steps start from an example; give those of four days or more: "
          + "--trials '2800,3100,2500,2900'.")
    }
    return lines.map { "Note: \($0)\n" }.joined()
  }

  /// What has no place, a line for each title and reason; empty where all have one.
  var leftOut: String {
    var lines = [String]()
    var subjects = [String: [String]]()
    for session in unplaced {
      let line = "\(session.title): \(session.reason.words)"
      if subjects[line] == nil { lines.append(line) }
      subjects[line, default: []].append(session.reason.subject ?? session.id)
    }
    let unknown = unknownAppointments.map {
      "  - \($0): the plan has no session or activity of that name\n"
    }
    guard !lines.isEmpty || !unknown.isEmpty else { return "" }
    return "Left out:\n" + unknown.joined()
      + lines.map { line in
        let about = subjects[line] ?? []
        let first = about.first ?? ""
        return "  - \(line) (\(about.count > 1 ? "\(about.count) times, first: " : "")\(first))\n"
      }.joined()
  }

  /// What was written where, in a few lines.
  func overview(in file: String) -> String {
    guard let first = placed.first, let last = placed.last else {
      return "Wrote \(file): nothing to do in it.\n"
    }
    var lines = ["Wrote \(file): \(placed.count) items, \(first.date) to \(last.date)."]
    lines.append("The first days:")
    for placed in placed.prefix(8) {
      let time = placed.start?.time.description ?? "     "
      lines.append(
        "  \(placed.date.weekday.rawValue) \(placed.date) \(time)  \(placed.session.title)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
