import Calendars
import Rehabilitation
import Wording

extension CaseloadEntry {
  /// The plan in a line: its name, why somebody should look at it, what is on today, and who looks after it.
  ///
  /// - Parameters:
  ///   - column: The columns of the name.
  ///   - isDiscreet: Whether nothing but its name and the kind of need is told.
  ///   - notation: How times are written.
  /// - Returns: One line.
  public func text(column: Int, isDiscreet: Bool = false, in notation: Notation) -> String {
    let mark = need < .appointment ? "! " : "  "
    let lead = mark + name + String(repeating: " ", count: max(2, column + 2 - name.count))
    var parts = notes(isDiscreet: isDiscreet).map { $0.words(in: notation) }
    if !isDiscreet {
      if need == .none || need == .appointment { parts.insert(standing.words, at: 0) }
      if let person = label.person { parts.append(person) }
      if let therapist = label.therapist { parts.append(therapist) }
      if !label.tags.isEmpty {
        parts.append(label.tags.sorted().map { "#\($0)" }.joined(separator: " "))
      }
    }
    return lead + parts.joined(separator: "; ")
  }

  /// All that there is to tell, the most urgent first.
  func notes(isDiscreet: Bool) -> [CaseloadNote] {
    var notes = [CaseloadNote]()
    if need == .stopped { notes.append(.stopped) }
    if !flags.isEmpty {
      notes.append(.flags(isDiscreet ? [] : flags.compactMap { RedFlag($0)?.name }))
    }
    if let lastSignal, let lastReport, lastSignal >= .red, need != .finished {
      notes.append(.red(lastReport))
    }
    if overdueGoals > 0, need != .finished { notes.append(.overdue(goals: overdueGoals)) }
    if isSilent { notes.append(.silent(days: silentDays)) }
    notes += appointments.map { .appointment(isDiscreet ? nil : $0.title, $0.start) }
    if dueToday > 0 { notes.append(.due(dueToday)) }
    if need == .finished { notes.append(.finished) }
    return notes
  }
}

extension Caseload {
  /// The plans as CSV (RFC 4180), with a line of heads.
  ///
  /// - Parameters:
  ///   - isDiscreet: Whether nothing but names and needs is told.
  ///   - forExcel: Whether it is for a double click into Excel.
  /// - Returns: The text.
  public func csv(isDiscreet: Bool = false, forExcel: Bool = false) -> String {
    let separator: Character = forExcel ? ";" : ","
    let rows = entries.map { entry -> [CSVCell] in
      func told(_ text: String?) -> CSVCell { .text(isDiscreet ? "" : text ?? "") }
      return [
        .text(entry.name), .text(entry.need.rawValue), .value("\(entry.silentDays)"),
        .value("\(entry.overdueGoals)"), .value("\(entry.dueToday)"),
        .value("\(entry.appointments.count)"), .value(entry.lastReport?.description ?? ""),
        told(entry.lastSignal?.rawValue), told(entry.flags.joined(separator: " ")),
        told(entry.programs.joined(separator: " ")), told(entry.phases.joined(separator: " ")),
        told(entry.label.therapist), told(entry.label.person),
        .value(isDiscreet ? "" : entry.label.born?.description ?? ""),
        told(entry.label.tags.sorted().joined(separator: ",")),
      ]
    }
    let lines = ([Caseload.csvHeads.map(CSVCell.text)] + rows).map { row in
      row.map { $0.written(between: separator) }.joined(separator: String(separator)) + "\r\n"
    }
    return (forExcel ? "\u{FEFF}" : "") + lines.joined()
  }
}

/// A plan of a caseload as JSON.
public struct CaseloadDocument: Encodable {
  let name: String
  let need: String
  let silentDays: Int
  let overdueGoals: Int
  let dueToday: Int
  let appointments: [Visit]
  let lastReport: String?
  let lastSignal: String?
  let flags: [String]?
  let programs: [String]?
  let phases: [String]?
  let standing: String?
  let label: PlanLabel?

  struct Visit: Encodable {
    let title: String?
    let start: String?
  }

  /// A plan; where it is to be discreet, with nothing but its name and needs.
  public init(_ entry: CaseloadEntry, isDiscreet: Bool = false) {
    name = entry.name
    need = entry.need.rawValue
    silentDays = entry.silentDays
    overdueGoals = entry.overdueGoals
    dueToday = entry.dueToday
    appointments = entry.appointments.map {
      Visit(title: isDiscreet ? nil : $0.title, start: $0.start?.description)
    }
    lastReport = entry.lastReport?.description
    lastSignal = isDiscreet ? nil : entry.lastSignal?.rawValue
    flags = isDiscreet ? nil : entry.flags
    programs = isDiscreet ? nil : entry.programs
    phases = isDiscreet ? nil : entry.phases
    standing = isDiscreet ? nil : entry.standing.words
    label = isDiscreet ? nil : entry.label
  }
}
