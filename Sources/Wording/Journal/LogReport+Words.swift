import Planning
import Rehabilitation

extension LogReport {
  /// The report in sentences, a line each.
  public func text(offering steps: NextStepWording) -> String {
    let plan = schedule.plan.enrolment.name
    var lines = [String]()
    if records.count > 1 {
      for record in records {
        lines.append("Stored: \(record.words).")
        if let verdict = verdict(of: record), verdict.signal != .green {
          lines.append(
            "  \(([verdict.words + "."] + verdict.sentences).joined(separator: " "))")
        }
      }
    } else {
      lines = facts.map { "Stored: \($0.words)." }
      if let verdict, !isSkipped {
        lines.append("\(verdict.words).")
        lines += verdict.sentences
      }
    }
    for case .stopped(let lock) in schedule.plan.course.notices {
      lines.append(Notice.stopped(lock).words(for: plan, offering: steps))
    }
    for notice in schedule.plan.course.notices {
      switch notice {
      case .concern, .flagCheckDue: lines.append(notice.words(for: plan, offering: steps))
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
}
