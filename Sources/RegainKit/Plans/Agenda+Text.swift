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
      let sentence = DaySentence.moreNotices(notices.count - shown.count)
      page.paragraph(sentence.words(for: name, offering: steps), indent: 4)
    }
  }

  /// What stands below the sessions.
  private func layRest(on page: inout TextLayout, _ steps: NextStepWording) {
    for sentence in rest { page.paragraph(sentence.words(for: name, offering: steps), indent: 2) }
  }

  private var rest: [DaySentence] {
    let isToday = date == today
    let nothing = DaySentence.nothing(on: isToday ? nil : date, next: next)
    var rest = sessions.isEmpty ? [nothing] : []
    rest += doseGaps.map { .doseGap($0) }
    guard isToday else { return rest }
    if let verdict = schedule.latestComplaint { rest.insert(.complaint(verdict), at: 0) }
    rest += schedule.goalLines.map { .goal($0) }
    let open = unlogged
    if !open.isEmpty {
      rest.append(.notLogged(open))
    } else {
      if schedule.awaitsMorning { rest.append(.morning) }
      // A measurement has its command beside it.
      let toDo = schedule.unlogged(on: date...date) { $0.session.load.isExercise }
      if !toDo.isEmpty { rest.append(.whenDone) }
    }
    return rest
  }
}
