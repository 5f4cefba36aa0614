import Planning
import Rehabilitation
import Wording

/// A printed diary as it is keyed in: a line a row, which ``DiaryLine`` reads.
///
/// A line that begins with a value goes on with the row above. Empty lines, those that begin with `#`, and
/// rows whose blanks nobody typed over are passed over.
public struct DiarySheet: Hashable, Sendable {
  private var rows = [Row]()

  /// A line with the values of those that go on with it.
  private struct Row: Hashable {
    let number: Int
    let column: Int
    let line: DiaryLine
    var values: [DiaryRow.Value]
  }

  /// Reads a diary.
  ///
  /// - Throws: ``DiaryFaults`` with every line that cannot be read.
  public init(_ text: String) throws(DiaryFaults) {
    var faults = [DiaryFault]()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let margin = line.prefix { $0 == " " || $0 == "\t" }.count
      guard let first = line.dropFirst(margin).first, first != "#" else { continue }
      do {
        try take(String(line), number: index + 1, column: margin + 1)
      } catch {
        var fault = error
        fault.line = index + 1
        faults.append(fault)
      }
    }
    guard faults.isEmpty else { throw DiaryFaults(faults: faults) }
    rows.removeAll { $0.line.isBlank && $0.values.isEmpty }
  }

  private mutating func take(
    _ text: String, number: Int, column: Int
  ) throws(DiaryFault) {
    let numbered = { (values: [DiaryLine.Value]) in
      values.map { DiaryRow.Value($0, line: number) }
    }
    if !rows.isEmpty, let values = try DiaryLine.values(goingOnWith: text) {
      rows[rows.count - 1].values += numbered(values)
      return
    }
    let line = try DiaryLine(text)
    rows.append(Row(number: number, column: column, line: line, values: numbered(line.values)))
  }

  /// What it logs of the sessions of a plan, in the order of its lines.
  ///
  /// - Parameters:
  ///   - schedule: The plan that it was printed from.
  ///   - today: The day after which nothing can have been done yet.
  ///   - isSure: Whether the person says that values far above what was ordered are right.
  /// - Returns: A record a session, and each value that was measured.
  /// - Throws: ``DiaryFaults`` with every line that no such session can be found for.
  public func facts(
    in schedule: Schedule, today: CivilDate, isSure: Bool = false
  ) throws(DiaryFaults) -> [Fact] {
    let codes = DiaryCodes(schedule.plan.programs)
    let placed = Dictionary(
      schedule.placed.map { ($0.session.id, $0) }, uniquingKeysWith: { first, _ in first })
    var facts = [Fact]()
    var loggingLines = [Session.ID: Int]()
    var faults = [DiaryFault]()
    for row in rows {
      let refuse = { (problem: DiaryFault.Problem) in
        var fault = DiaryFault(problem, column: row.column)
        fault.line = row.number
        faults.append(fault)
      }
      let sessions = codes.sessions(of: row.line)
      if sessions.isEmpty { refuse(.unknownCode(row.line.letters)) }
      for session in sessions {
        guard let place = placed[session] else {
          refuse(.noSession(session))
          continue
        }
        if place.date > today, !row.line.isSkipped { refuse(.notYetDue(session, place.date)) }
        if let line = loggingLines[session] { refuse(.loggedAbove(session, line: line)) }
        loggingLines[session] = row.number
        let read = DiaryRow(
          row.line, values: row.values, of: place, codes: codes,
          knee: schedule.plan.enrolment.knee, isSure: isSure)
        var wrong = [DiaryFault]()
        facts += read.facts(addingTo: &wrong, refusing: refuse)
        faults += wrong
      }
    }
    guard faults.isEmpty else { throw DiaryFaults(faults: faults) }
    return facts
  }
}
