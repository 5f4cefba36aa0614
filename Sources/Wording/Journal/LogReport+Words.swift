import Planning
import Rehabilitation

extension LogReport {
  /// The report in sentences, a line each.
  public func text(offering steps: NextStepWording) -> String {
    let plan = schedule.plan.enrolment.name
    var lines = facts.map { "Logged: \(words(of: $0))." }
    if records.count > 1 {
      lines = records.flatMap { record in
        ["Logged: \(words(of: .session(record)))."] + (verdict(of: record).map(complaint) ?? [])
      }
    } else {
      lines += reaction
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
      case .concern: lines.append(notice.words(for: plan, offering: steps))
      default: break
      }
    }
    if let next {
      lines.append("Next: \(next.when), \(next.session.title).")
      lines += next.session.mainItems.prefix(6).map { "  \($0.line)" }
    }
    let ahead = difference.moved.count + difference.gone.count + difference.changed.count
    if ahead > 0 {
      lines.append(
        "In the calendar: \(difference.moved.count) move, \(difference.changed.count) change, "
          + "\(difference.gone.count) fall away: \(steps(.exportCalendar(plan: plan)))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A fact in a person's words: a session by its title and day.
  private func words(of fact: Fact) -> String {
    guard case .session(let record) = fact,
      let placed = schedule.placed.first(where: { $0.session.id == record.session })
    else { return fact.words }
    return "\(placed.session.title) (\(record.session)), \(placed.date.withWeekday): "
      + record.readings
  }

  /// A verdict that is no green one, indented under its session.
  private func complaint(_ verdict: Verdict) -> [String] {
    guard verdict.signal != .green else { return [] }
    return ["  " + ([verdict.sentence] + verdict.advice).joined(separator: " ")]
  }
}
