import Planning
import Rehabilitation
import Sheets
import Wording

/// A clinic's day: who comes, who needs a look, what is due, and what changed of late.
public struct CaseloadDay: Sendable {
  /// The days back from today of which changes are told: a weekend and the day before it.
  public static let lookBack = 3

  /// What is told of one plan.
  struct Part: Sendable {
    let entry: CaseloadEntry
    let due: [(time: TimeOfDay?, title: String)]
    let changes: [PlanRevision]

    init(_ schedule: Schedule, silentAfter patience: Int, in notation: Notation) {
      let entry = CaseloadEntry(schedule, silentAfter: patience)
      let today = schedule.plan.today
      self.entry = entry
      due = schedule.placed.filter { placed in
        placed.date == today && placed.session.status.isOpen && placed.session.isLogged
          && ![.appointment, .procedure].contains(placed.session.kind)
      }.map { ($0.start?.time, $0.session.title) }
      let first = today.advanced(by: -CaseloadDay.lookBack)
      changes = PlanRevision.all(in: schedule, notation).filter { first <= $0.date }
    }
  }

  var parts = [Part]()
  /// The plans that cannot be opened, with the reason.
  public internal(set) var unopened = [UnopenedPlan]()
  private let notation: Notation
  private let isDiscreet: Bool

  init(isDiscreet: Bool, in notation: Notation) {
    self.isDiscreet = isDiscreet
    self.notation = notation
  }

  /// The day as a sheet.
  ///
  /// - Parameter date: The day that stands on it.
  /// - Returns: The sheet.
  public func sheet(on date: CivilDate) -> TableSheet {
    let names = unopened.map(\.name)
    return TableSheet(
      title: CaseloadLabel.day(date),
      introduction: [CaseloadLabel.plans(parts.count)]
        + (names.isEmpty ? [] : [CaseloadLabel.unopened(names)]),
      tables: [visits, looks, due, changes(since: date.advanced(by: -CaseloadDay.lookBack))])
  }

  private func who(_ entry: CaseloadEntry) -> String {
    CaseloadLabel.who(isDiscreet ? nil : entry.label.person, plan: entry.name)
  }

  private func told(_ text: String?) -> String { isDiscreet ? "" : text ?? "" }

  private func time(_ time: TimeOfDay?) -> String {
    time.map(notation.text(of:)) ?? CaseloadLabel.allDay
  }

  private var visits: SheetTable {
    let all = parts.flatMap { part in part.entry.appointments.map { (part.entry, $0) } }
    let inOrder = all.enumerated().sorted { one, other in
      (one.element.1.start?.minutes ?? -1, one.offset)
        < (other.element.1.start?.minutes ?? -1, other.offset)
    }
    return SheetTable(
      heading: CaseloadLabel.visits,
      columns: [
        CaseloadLabel.time, CaseloadLabel.who, SheetLabel.what, CaseloadLabel.therapist,
      ],
      rows: inOrder.map(\.element).map { entry, visit in
        [time(visit.start), who(entry), told(visit.title), told(entry.label.therapist)]
      }, empty: CaseloadLabel.noVisit)
  }

  private var looks: SheetTable {
    let urgent = parts.map(\.entry).filter { $0.need < .appointment }
    return SheetTable(
      heading: CaseloadLabel.looks,
      columns: [CaseloadLabel.who, SheetLabel.why, CaseloadLabel.therapist],
      rows: urgent.map { entry in
        let notes = entry.notes(isDiscreet: isDiscreet).filter { !$0.isOfToday }
        return [
          who(entry), notes.map { $0.words(in: notation) }.joined(separator: "; "),
          told(entry.label.therapist),
        ]
      }, empty: CaseloadLabel.noLook)
  }

  private var due: SheetTable {
    SheetTable(
      heading: CaseloadLabel.due, columns: [CaseloadLabel.who, SheetLabel.what],
      rows: parts.filter { !$0.due.isEmpty }.map { part in
        let sessions = part.due.map { time, title in
          [time.map(notation.text(of:)), title].compactMap { $0 }.joined(separator: " ")
        }
        return [
          who(part.entry),
          isDiscreet ? counted(sessions.count, "session") : sessions.joined(separator: "; "),
        ]
      }, empty: CaseloadLabel.nothingDue)
  }

  private func changes(since date: CivilDate) -> SheetTable {
    let columns = [CaseloadLabel.who, SheetLabel.day, SheetLabel.what, SheetLabel.why]
    return SheetTable(
      heading: CaseloadLabel.changes(since: date),
      columns: isDiscreet ? Array(columns.prefix(2)) : columns,
      rows: parts.flatMap { part in
        part.changes.map { [who(part.entry), $0.date.withWeekday, $0.what, $0.why] }
      }, empty: CaseloadLabel.noChange)
  }
}

extension PlanStore {
  /// A clinic's day, with whoever needs a look first.
  ///
  /// Plans are read one after the other, and of each no more is kept than what the sheet says.
  ///
  /// - Parameters:
  ///   - filter: Which plans are looked for.
  ///   - patience: The days without a report after which a plan counts as silent.
  ///   - isDiscreet: Whether nothing but plans' names, times and the kind of need is told.
  ///   - notation: How times are written.
  ///   - now: The instant, in UTC.
  /// - Returns: The day.
  /// - Throws: ``RegainError/store(_:)`` where the store as a whole cannot be read.
  public func caseloadDay(
    _ filter: Caseload.Filter = Caseload.Filter(),
    silentAfter patience: Int = Caseload.usualPatience,
    isDiscreet: Bool = false, in notation: Notation = .usual, at now: Stamp
  ) throws(RegainError) -> CaseloadDay {
    var day = CaseloadDay(isDiscreet: isDiscreet, in: notation)
    let unopened = try visit(at: now) { _, schedule in
      let part = CaseloadDay.Part(schedule, silentAfter: patience, in: notation)
      if filter.includes(part.entry) { day.parts.append(part) }
      return true
    }
    day.unopened = unopened
    day.parts.sort { $0.entry.isBefore($1.entry) }
    return day
  }
}
