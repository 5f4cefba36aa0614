import Planning
import Rehabilitation
import Wording

/// The sessions of a plan on one day, as a page of a terminal: a line an item, exercises once under their
/// session, habits in a line each.
public struct DayText {
  private let schedule: Schedule
  private let entries: [DayEntry]
  private let steps: NextStepWording

  /// The sessions of a day.
  ///
  /// - Parameters:
  ///   - schedule: The plan.
  ///   - date: The day.
  ///   - steps: How next steps are named.
  public init(_ schedule: Schedule, on date: CivilDate, offering steps: NextStepWording) {
    self.schedule = schedule
    self.steps = steps
    entries = DayEntry.entries(of: schedule.placed.filter { $0.date == date })
  }

  /// Whether nothing is on.
  public var isEmpty: Bool { entries.isEmpty }

  /// The lines, no more than are asked for where the exercises can share lines.
  ///
  /// - Parameters:
  ///   - width: The columns of a line.
  ///   - most: The lines that there is room for.
  /// - Returns: The lines.
  public func lines(width: Int, most: Int) -> [String] {
    let whole = lines(width: width, sharing: .nothing)
    guard whole.count > most else { return whole }
    let shared = lines(width: width, sharing: .exercises)
    return shared.count > most ? lines(width: width, sharing: .all) : shared
  }

  /// What shares lines where there is little room.
  private enum Sharing { case nothing, exercises, all }

  private func lines(width: Int, sharing: Sharing) -> [String] {
    var page = TextLayout(width: width, style: .plain)
    for entry in entries where !entry.isHabit && !entry.first.isGate {
      if sharing == .all, isMeasured(entry) { continue }
      lay(entry, on: &page, sharing)
    }
    if sharing == .all {
      let measured = entries.filter(isMeasured)
      let names = measured.map { $0.first.title }.joined(separator: "; ")
      if !measured.isEmpty {
        page.paragraph("To measure: \(names). \(steps(.logSessions(plan: name)))", indent: 2)
      }
    }
    for entry in entries where entry.isHabit && !entry.first.isGate { layHabit(entry, on: &page) }
    for entry in entries where entry.first.isGate {
      page.paragraph("\(entry.first.marked) \(steps(.showGate(plan: name)))", indent: 2)
    }
    return page.lines
  }

  private var name: String { schedule.plan.enrolment.name }

  private func openMeasures(_ entry: DayEntry) -> [Measure] {
    schedule.plan.course.records[entry.first.id] == nil ? entry.first.measures : []
  }

  private func isMeasured(_ entry: DayEntry) -> Bool { !openMeasures(entry).isEmpty }

  private func lay(_ entry: DayEntry, on page: inout TextLayout, _ sharing: Sharing) {
    let placed = entry.sessions[0]
    let clock = schedule.plan.zone(of: placed).map { " (\($0))" } ?? ""
    let length = placed.session.minutes.map { ", \($0) min" } ?? ""
    let notation = steps.notation
    let again = entry.sessions.dropFirst().compactMap {
      $0.start.map { notation.text(of: $0.time) }
    }
    var text = placed.session.marked + length
    if !again.isEmpty { text += "; again at \(again.joined(separator: " and "))" }
    let measures = openMeasures(entry)
    if let measure = measures.first {
      let step =
        measures.count == 1
        ? steps(.recordMeasure(measure.id, plan: name))
        : steps(.logSession(placed.session.id, plan: name))
      text = "\(placed.session.marked): \(step)"
    }
    page.paragraph(
      text, mark: "\(placed.start.map { notation.column(of: $0.time) } ?? "all day")\(clock)  ",
      indent: 2)
    let items = placed.session.items.map { $0.shortLine(in: notation) }
    let indent = 4 + notation.timeWidth
    if sharing == .nothing {
      for item in items { page.paragraph(item, indent: indent) }
    } else if !items.isEmpty {
      page.paragraph(items.joined(separator: "; "), indent: indent)
    }
  }

  private func layHabit(_ entry: DayEntry, on page: inout TextLayout) {
    let dose =
      entry.first.items.count == 1 ? entry.first.items[0].dose?.words(in: steps.notation) : nil
    let times =
      entry.times.words(in: steps.notation) + (dose.map { $0 == "" ? "" : " (\($0))" } ?? "")
    page.paragraph("\(entry.first.marked): \(times)", indent: 2)
  }
}
