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
  private let report: String?
  private let next: PlacedSession?

  /// A plan as it stands.
  public init(_ schedule: Schedule) {
    let plan = schedule.plan
    name = plan.enrolment.name
    standing = plan.standing.words
    let last = PlanLine.lastReport(in: schedule)
    report = last.map { last in
      "logged \(last.date.withWeekday)" + (last.signal.map { ", \($0.rawValue)" } ?? "")
    }
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
  /// - Returns: One line.
  public func text(width: Int, column: Int) -> String {
    let head = (needsAttention ? "! " : "  ") + name
    let lead = head + String(repeating: " ", count: max(2, column + 4 - head.count))
    let day = next.map { "; next \($0.when)" } ?? ""
    let title = next.map { ", \($0.session.title)" } ?? ""
    let said = report.map { "; \($0)" } ?? ""
    for end in [(said.isEmpty ? "; nothing logged yet" : said) + day + title, said + day + title]
    where lead.count + standing.count + end.count <= width {
      return lead + standing + end
    }
    let end = said + day
    let room = width - lead.count - end.count
    if standing.count <= room { return lead + standing + end }
    guard room >= 12 else { return String((lead + standing + end).prefix(width)) }
    return lead + standing.prefix(room - 1) + "…" + end
  }

  /// The day of the last report, and the signal of the last one that has any.
  private static func lastReport(in schedule: Schedule) -> (date: CivilDate, signal: Signal?)? {
    let course = schedule.plan.course
    let sessions = schedule.placed.compactMap { placed in
      course.records[placed.session.id].map {
        ($0.date ?? placed.date, course.verdicts[placed.session.id]?.signal)
      }
    }
    let mornings = course.checkIns.map { ($0.date, course.mornings[$0.date]?.signal) }
    let measures = course.measures.map { ($0.date, Signal?.none) }
    let all = sessions + mornings + measures
    guard let date = all.map(\.0).max() else { return nil }
    let signal = all.filter { $0.0 == date }.compactMap(\.1).max()
    return (date, signal ?? sessions.filter { $0.1 != nil }.max { $0.0 < $1.0 }?.1)
  }
}
