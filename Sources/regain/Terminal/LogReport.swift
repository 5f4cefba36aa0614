import Planning
import ProgramFiles
import RegainKit
import Rehabilitation
import Sheets
import Wording

/// What was told, what it means, and what comes next.
struct LogReport {
  private let facts: [Fact]
  private let after: Schedule
  private let difference: ScheduleDifference

  init(_ facts: [Fact], from before: Schedule, to after: Schedule) {
    self.facts = facts
    self.after = after
    difference = ScheduleDifference(from: before, to: after)
  }

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
    for case .stopped(let lock) in after.plan.course.notices {
      lines.append(Notice.stopped(lock).words(for: after.plan.enrolment.name))
    }
    for notice in after.plan.course.notices {
      switch notice {
      case .concern, .flagCheckDue: lines.append(notice.words(for: after.plan.enrolment.name))
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

  /// The sessions that were told.
  private var told: [SessionRecord] {
    facts.compactMap { fact in
      if case .session(let record) = fact { record } else { nil }
    }
  }

  private func verdict(of record: SessionRecord) -> Verdict? {
    record.isSkipped == true ? nil : after.plan.course.verdicts[record.session]
  }

  private func document(of record: SessionRecord) -> Document.Told {
    let verdict = verdict(of: record)
    return Document.Told(
      session: "\(record.session)", signal: verdict?.signal.rawValue, row: verdict?.row,
      verdict: verdict?.words, consequences: verdict?.sentences ?? [])
  }

  private var session: Session.ID? {
    if let last = told.last { return last.session }
    // A morning tells of the sessions of the day before.
    guard let morning = checkIns.last?.date else { return nil }
    return after.placed.last {
      $0.date == morning.advanced(by: -1) && after.plan.course.verdicts[$0.session.id] != nil
    }?.session.id
  }

  private var checkIns: [CheckIn] {
    facts.compactMap { fact in
      if case .checkIn(let checkIn) = fact { checkIn } else { nil }
    }
  }

  /// What that means which was told; beside a warning sign no session of the day before is called green.
  private var verdict: Verdict? {
    let own = session.flatMap { after.plan.course.verdicts[$0] }
    guard told.isEmpty else { return own }
    if let lock = after.plan.course.lock { return lock.verdict }
    let tellsFlags = checkIns.contains { $0.flags?.isEmpty == false }
    return tellsFlags && own?.signal == .green ? nil : own
  }

  private var isSkipped: Bool {
    told.last?.isSkipped == true
  }

  private var next: PlacedSession? {
    guard let session, let moment = after.plan.course.moment else { return nil }
    return after.placed.first {
      $0.session.status.isOpen && $0.session.id.activity == session.activity
        && $0.session.id != session && $0.date >= moment.date
        && after.plan.course.records[$0.session.id] == nil
    }
  }
}
