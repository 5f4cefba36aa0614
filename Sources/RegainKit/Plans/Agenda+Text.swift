import Rehabilitation
import Sheets
import Wording

extension Agenda {
  /// The lines of a terminal that a day of one plan may take, notices apart.
  public static let mostLines = 24
  /// The most notices that are shown where not all are asked for.
  static let mostNotices = 2

  /// What the plan asks for on the day, with what it is to know and what is not logged yet.
  ///
  /// - Parameters:
  ///   - width: The columns of a line.
  ///   - style: How the heading looks.
  ///   - showsAll: Whether all notices are shown, and not the two most urgent ones.
  ///   - steps: How next steps are named.
  /// - Returns: The lines, at most 24 beside the notices.
  public func text(
    width: Int, style: TextStyle = .plain, showsAll: Bool = false, offering steps: NextStepWording
  ) -> String {
    var page = TextLayout(width: width, style: style)
    page.paragraph(heading)
    if date == today { layNotices(on: &page, showsAll: showsAll, steps) }
    var end = TextLayout(width: width, style: style)
    layRest(on: &end, steps)
    let day = DayText(schedule, on: date, offering: steps)
    for line in day.lines(width: width, most: Agenda.mostLines - 1 - end.lines.count) {
      page.line(line)
    }
    for line in end.lines { page.line(line) }
    return page.text
  }

  private var name: String { schedule.plan.enrolment.name }

  private var heading: String {
    let day = "\(name), \(date.withWeekday)"
    return date == today ? "\(day): \(schedule.plan.standing.words)" : day
  }

  private func layNotices(
    on page: inout TextLayout, showsAll: Bool, _ steps: NextStepWording
  ) {
    let shown = showsAll ? notices[...] : notices.prefix(Agenda.mostNotices)
    for notice in shown {
      page.paragraph(notice.words(for: name, offering: steps), mark: "! ", indent: 2)
    }
    if shown.count < notices.count {
      page.paragraph(
        "\(notices.count - shown.count) more: \(steps(.listNotices(plan: name)))", indent: 4)
    }
  }

  /// What stands below the sessions.
  private func layRest(on page: inout TextLayout, _ steps: NextStepWording) {
    if sessions.isEmpty {
      let nothing = date == today ? "Nothing today." : "Nothing on \(date.withWeekday)."
      page.paragraph(
        nothing + (next.map { " Next: \($0.session.title), \($0.when)." } ?? ""), indent: 2)
    }
    let open = date == today ? unlogged : []
    let log = steps(.logSessions(plan: name))
    if date == today, open.isEmpty, schedule.awaitsMorning {
      page.paragraph("How is the knee this morning? \(log)", indent: 2)
    }
    if let first = open.first {
      let what =
        open.count == 1
        ? "\(first.session.title), \(first.when)"
        : "\(open.count) sessions since \(first.date.withWeekday)"
      page.paragraph("Not logged yet: \(what): \(log)", indent: 2)
    } else if date == today, sessions.contains(where: isToLog) {
      page.paragraph("When it is done: \(log)", indent: 2)
    }
  }

  /// Whether a session of today is to be logged, and is not a measurement whose command stands beside it.
  private func isToLog(_ placed: PlacedSession) -> Bool {
    placed.session.isLogged && placed.session.load.isExercise
      && schedule.plan.course.records[placed.session.id] == nil
  }
}
