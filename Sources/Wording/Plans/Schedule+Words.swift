import Planning
import Rehabilitation

extension Schedule {
  /// What the person may not expect, a line each; empty where there is nothing.
  public func notes(offering steps: NextStepWording) -> String {
    let enrolment = plan.enrolment
    let last = plan.span.upperBound.advanced(by: -1)
    var lines = enrolment.typedEnds.filter { $0.date > last }.map { name, end in
      "'\(name)' ends with the plan on \(last), not on \(end)."
    }
    lines += enrolment.medicines.filter { $0.from.map { $0 > last } ?? false }.map {
      "'\($0.text)' begins after the plan's end on \(last), so it is not in it."
    }
    lines += enrolment.doubledMedicines(through: last).map { $0.words(offering: steps) }
    if let dayZero = enrolment.dayZero, dayZero > enrolment.start {
      lines.append("What counts from day 0 begins on \(dayZero), not before.")
    }
    if enrolment.operation == nil, plan.programs.contains(where: \.leadsToOperation) {
      lines.append(
        "When is the operation? The easy end follows from its day: \(steps(.operation)) DATE.")
    }
    let prescriptions = plan.programs.flatMap(\.phases).flatMap(\.activities)
      .flatMap(\.prescriptions)
    if enrolment.trials.isEmpty, prescriptions.contains(where: { $0.progression?.name == .quota }) {
      lines.append(
        "The quota starts from an example; give what you manage yourself: "
          + "\(steps(.trials)) '12,9,15'.")
    }
    let countsSteps = prescriptions.contains { $0.progression?.name == .steps }
    if enrolment.trials.isEmpty, enrolment.tests["steps"] == nil, countsSteps {
      lines.append(
        "The steps start from an example; give those of four days or more: "
          + "\(steps(.trials)) '2800,3100,2500,2900'.")
    }
    return lines.map { "Note: \($0)\n" }.joined()
  }

  /// What has no place, a line for each title and reason; empty where all have one.
  public func leftOut(offering steps: NextStepWording) -> String {
    var lines = [String]()
    var subjects = [String: [String]]()
    for session in unplaced {
      let line = "\(session.title): \(session.reason.words(offering: steps))"
      if subjects[line] == nil { lines.append(line) }
      subjects[line, default: []].append(session.reason.subject(in: steps.notation) ?? session.id)
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

  /// When the plan begins, its first three sessions, and how they come into the calendar.
  public func beginning(offering steps: NextStepWording) -> String {
    let name = plan.enrolment.name
    var lines = ["'\(name)' begins on \(plan.enrolment.start.withWeekday)."]
    for placed in placed.lazy.filter({ $0.session.isLogged }).prefix(3) {
      lines.append("  \(placed.when(in: steps.notation))  \(placed.session.title)")
    }
    lines += goalLines
    let step = steps(.exportCalendar(plan: name, file: "plan.ics"))
    lines.append("Into your calendar: \(step)")
    lines.append(
      "Is a calendar from '\(steps(.buildCalendar))' in there already? Delete it first: its events would "
        + "stand beside these.")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where the plan will be on the day that the person looks forward to, a line each.
  public var goalLines: [String] {
    plan.goals.map { $0.words.prefix(1).uppercased() + $0.words.dropFirst() }
  }

  /// Why a calendar of a name that the programmes gave is not the only one of its kind.
  public func sharedName(offering steps: NextStepWording) -> String {
    "Note: every calendar of the name '\(plan.enrolment.name)' has the same events. For another person, or "
      + "another season, add \(steps(.planName)) NAME.\n"
  }

  /// What was written where, in a few lines.
  public func overview(in file: String, shown notation: Notation = .usual) -> String {
    guard let first = placed.first, let last = placed.last else {
      return "Wrote \(file): nothing to do in it.\n"
    }
    var lines = ["Wrote \(file): \(placed.count) items, \(first.date) to \(last.date)."]
    lines.append("The first days:")
    for placed in placed.prefix(8) {
      let time =
        placed.start.map { notation.column(of: $0.time) }
        ?? String(repeating: " ", count: notation.timeWidth)
      lines.append(
        "  \(placed.date.weekday.rawValue) \(placed.date) \(time)  \(placed.session.title)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
