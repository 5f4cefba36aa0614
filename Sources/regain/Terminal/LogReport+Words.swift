import Planning
import RegainKit
import Rehabilitation
import Wording

extension LogReport {
  /// The report for a terminal.
  func text(_ plan: String) -> String {
    var lines = [String]()
    if told.count > 1 {
      for record in told {
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
      lines.append(Notice.stopped(lock).words(for: schedule.plan.enrolment.name))
    }
    for notice in schedule.plan.course.notices {
      switch notice {
      case .concern, .flagCheckDue: lines.append(notice.words(for: schedule.plan.enrolment.name))
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
          + "\(difference.gone.count) fall away: regain export \(plan) -o FILE")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The report as JSON.
  var document: Document {
    Document(
      facts: facts.map(\.words), signal: isSkipped ? nil : verdict?.signal.rawValue,
      row: isSkipped ? nil : verdict?.row, verdict: isSkipped ? nil : verdict?.words,
      consequences: isSkipped ? [] : verdict?.sentences ?? [],
      sessions: told.count > 1 ? told.map(document(of:)) : nil,
      next: next.map { "\($0.session.id)" },
      difference: DifferenceDocument(difference, isStored: true))
  }

  struct Document: Encodable {
    let facts: [String]
    let signal: String?
    let row: Int?
    let verdict: String?
    let consequences: [String]
    let sessions: [Told]?
    let next: String?
    let difference: DifferenceDocument

    /// One session of several that were told at once.
    struct Told: Encodable {
      let session: String
      let signal: String?
      let row: Int?
      let verdict: String?
      let consequences: [String]
    }
  }

  private func document(of record: SessionRecord) -> Document.Told {
    let verdict = verdict(of: record)
    return Document.Told(
      session: "\(record.session)", signal: verdict?.signal.rawValue, row: verdict?.row,
      verdict: verdict?.words, consequences: verdict?.sentences ?? [])
  }
}
