import Planning
import Rehabilitation
import Wording

/// A plan in one line: where it stands, what was reported last, and what is next.
public struct PlanLine: Sendable {
  /// The plan's name.
  public let name: String
  /// Whether somebody should look at it first: it is stopped, its last report was red, or a phase of it is
  /// overdue.
  public let needsAttention: Bool
  private let standing: String
  private let report: PlanNote?
  private let next: PlacedSession?

  /// A plan as it stands.
  public init(_ schedule: Schedule) {
    let plan = schedule.plan
    name = plan.enrolment.name
    standing = plan.standing.words
    let last = PlanLine.lastReport(in: schedule)
    report = last.map { .logged($0.date, $0.signal) }
    let isWaiting = plan.course.notices.contains { notice in
      switch notice {
      case .stopped, .concern, .overdue, .asleep: true
      default: false
      }
    }
    needsAttention = isWaiting || last?.signal.map { $0 >= .red } ?? false
    let now = plan.course.moment
    next = schedule.placed.first { placed in
      placed.session.isLogged && placed.session.status.isOpen && placed.date >= plan.today
        && (placed.start.map { start in now.map { $0 <= start } ?? true } ?? true)
    }
  }

  /// The line; what is least needed is left out or cut where it has no room.
  ///
  /// - Parameters:
  ///   - width: The columns of the line.
  ///   - column: The columns of the name.
  ///   - notation: How times are written.
  /// - Returns: One line.
  public func text(width: Int, column: Int, in notation: Notation = .usual) -> String {
    let head = (needsAttention ? "! " : "  ") + name
    let lead = head + String(repeating: " ", count: max(2, column + 4 - head.count))
    let short = PlanLine.end([report, next.map(PlanNote.next)], in: notation)
    let title = next.map(PlanNote.nextByTitle)
    let ends = [
      PlanLine.end([report ?? .nothingLogged, title], in: notation),
      PlanLine.end([report, title], in: notation),
    ]
    for end in ends where lead.count + standing.count + end.count <= width {
      return lead + standing + end
    }
    let room = width - lead.count - short.count
    if standing.count <= room { return lead + standing + short }
    guard room >= 12 else { return String((lead + standing + short).prefix(width)) }
    return lead + standing.prefix(room - 1) + "…" + short
  }

  /// What follows where the plan stands.
  private static func end(_ notes: [PlanNote?], in notation: Notation) -> String {
    notes.compactMap { $0.map { "; \($0.words(in: notation))" } }.joined()
  }

  /// The day of the last report, and the signal of the last one that has any.
  static func lastReport(in schedule: Schedule) -> (date: CivilDate, signal: Signal?)? {
    let course = schedule.plan.course
    let sessions = schedule.placed.compactMap { placed in
      course.records[placed.session.id].map {
        ($0.date ?? placed.date, course.verdicts[placed.session.id]?.signal)
      }
    }
    let mornings = course.checkIns.map { ($0.date, course.mornings[$0.date]?.signal) }
    let measures = course.measures.map { reading in
      (reading.date, reading.isOfMorning ? course.mornings[reading.date]?.signal : nil)
    }
    let all = sessions + mornings + measures
    guard let date = all.map(\.0).max() else { return nil }
    let signal = all.filter { $0.0 == date }.compactMap(\.1).max()
    return (date, signal ?? sessions.filter { $0.1 != nil }.max { $0.0 < $1.0 }?.1)
  }
}
