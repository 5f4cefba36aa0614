import Planning
import Rehabilitation

extension LogReport {
  /// The report in sentences, a line each.
  ///
  /// - Parameters:
  ///   - steps: How next steps are named.
  ///   - asksSigns: Whether a red session asks for the signs of a knee that it was too much for; whoever
  ///     asks the person anyhow leaves that out.
  /// - Returns: The lines.
  public func text(offering steps: NextStepWording, asksSigns: Bool = true) -> String {
    lines(offering: steps, asksSigns: asksSigns).joined(separator: "\n") + "\n"
  }

  /// The lines of ``text(offering:asksSigns:)``.
  public func lines(offering steps: NextStepWording, asksSigns: Bool = true) -> [String] {
    // Of several sessions each is followed by its own verdict.
    if records.count > 1 {
      return records.flatMap { record in
        ["Logged: \(words(of: .session(record), in: steps.notation))."]
          + (verdict(of: record).map(complaint) ?? [])
      } + consequences(offering: steps, asksSigns: asksSigns)
    }
    // That a measurement is done goes without saying beside its value.
    let stored = facts.filter { fact in
      if !measured.isEmpty, case .session(let record) = fact { return !record.isWorkAlone }
      return true
    }
    return stored.map { "Logged: \(words(of: $0, in: steps.notation))." }
      + consequences(offering: steps, asksSigns: asksSigns)
  }

  /// What the report leads to, a line each, without what was logged.
  public func consequences(
    offering steps: NextStepWording, asksSigns: Bool = true
  ) -> [String] {
    let plan = schedule.plan.enrolment.name
    var lines = [String]()
    if records.count <= 1 {
      lines += reactionAtAGlance(in: steps.notation)
      lines += tonight
      if asksSigns, isRed {
        lines.append(
          "Is the knee swollen, locked or giving way? \(steps(.checkFlags(plan: plan)))")
      }
      lines += untold.map { "\($0.name): not logged, so its dose stays." }
      if isWorkAlone, let session = records.last?.session {
        lines.append("How did it go? \(steps(.logPain(session, plan: plan)))")
      }
    }
    if let silence = unansweredSilence {
      let step = steps(.logMeanwhile(plan: plan, before: silence.days.upperBound))
      lines.append(
        "\(silence.question) Until you say so the doses stay: \(step), or 'as-planned' or 'nothing'."
      )
    }
    for case .stopped(let lock) in schedule.plan.course.notices {
      lines.append(Notice.stopped(lock).words(for: plan, offering: steps))
    }
    for notice in schedule.plan.course.notices {
      switch notice {
      case .concern, .surgicalOpinion: lines.append(notice.words(for: plan, offering: steps))
      default: break
      }
    }
    if let following {
      let next = following.placed
      let isSame = following.isSame && !next.session.mainItems.isEmpty
      lines.append(
        "Next: \(next.when(in: steps.notation)), \(next.session.title)\(isSame ? ", the same" : "")."
      )
      if !isSame, following.changes.isEmpty {
        lines += next.session.mainItems.prefix(6).map { "  \($0.shortLine(in: steps.notation))" }
      }
    }
    let ahead = [
      (difference.moved.count, "moves", "move"), (difference.changed.count, "changes", "change"),
      (difference.gone.count, "falls away", "fall away"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    if !ahead.isEmpty, let step = upkeep.step(for: plan) {
      lines.append("In the calendar: \(ahead.joined(separator: ", ")): \(steps(step))")
    }
    return lines
  }

  /// A fact in a person's words: a session by its title and day.
  private func words(of fact: Fact, in notation: Notation) -> String {
    if case .measure(let reading) = fact, let measure = Measure(named: reading.measure) {
      return "\(measure.name), \(reading.date.withWeekday): \(reading.value)"
        + (reading.otherSide.map { ", other side \($0)" } ?? "")
    }
    guard case .session(let record) = fact,
      let placed = schedule.placed.first(where: { $0.session.id == record.session })
    else { return fact.words(in: notation) }
    return "\(placed.session.title), \(placed.date.withWeekday): \(record.readings(in: notation))"
  }

  /// Whether one session was logged, and the knee took it badly without stopping the plan.
  private var isRed: Bool {
    records.count == 1 && measured.isEmpty && !isSkipped && verdict?.signal == .red
  }

  /// What to do for the knee after a red session, in a sentence; empty after others.
  private var tonight: [String] {
    guard isRed, let record = records.last,
      let date = record.date
        ?? schedule.placed.first(where: { $0.session.id == record.session })?.date
    else { return [] }
    let when = date == schedule.plan.today ? "Tonight" : "Today"
    return [
      "\(when): rest with the leg up. If the knee is warm, use a cold pack for 10-20 minutes."
    ]
  }

  /// A verdict that is no green one, indented under its session.
  private func complaint(_ verdict: Verdict) -> [String] {
    guard verdict.signal != .green else { return [] }
    return ["  " + ([verdict.sentence] + verdict.advice).joined(separator: " ")]
  }
}
