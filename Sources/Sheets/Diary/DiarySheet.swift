import Planning
import Rehabilitation
import Wording

/// A printed diary as it is keyed in: a line a row, which ``DiaryLine`` reads.
///
/// Empty lines and those that begin with `#` are passed over.
public struct DiarySheet: Hashable, Sendable {
  private let lines: [Numbered]

  private struct Numbered: Hashable {
    let number: Int
    let column: Int
    let line: DiaryLine
  }

  /// Reads a diary.
  ///
  /// - Throws: ``DiaryFaults`` with every line that cannot be read.
  public init(_ text: String) throws(DiaryFaults) {
    var lines = [Numbered]()
    var faults = [DiaryFault]()
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, row) in rows.enumerated() {
      let margin = row.prefix { $0 == " " || $0 == "\t" }.count
      guard let first = row.dropFirst(margin).first, first != "#" else { continue }
      do {
        let line = try DiaryLine(String(row))
        lines.append(Numbered(number: index + 1, column: margin + 1, line: line))
      } catch {
        var fault = error
        fault.line = index + 1
        faults.append(fault)
      }
    }
    guard faults.isEmpty else { throw DiaryFaults(faults: faults) }
    self.lines = lines
  }

  /// What it logs of the sessions of a plan, in the order of its lines.
  ///
  /// - Parameters:
  ///   - schedule: The plan that it was printed from.
  ///   - today: The day after which nothing can have been done yet.
  ///   - isSure: Whether the person says that values far above what was ordered are right.
  /// - Returns: A record a session.
  /// - Throws: ``DiaryFaults`` with every line that no such session can be found for.
  public func records(
    in schedule: Schedule, today: CivilDate, isSure: Bool = false
  ) throws(DiaryFaults) -> [SessionRecord] {
    let codes = DiaryCodes(schedule.plan.programs)
    let placed = Dictionary(
      schedule.placed.map { ($0.session.id, $0) }, uniquingKeysWith: { first, _ in first })
    var records = [SessionRecord]()
    var loggingLines = [Session.ID: Int]()
    var faults = [DiaryFault]()
    for numbered in lines {
      let refuse = { (problem: DiaryFault.Problem) in
        var fault = DiaryFault(problem, column: numbered.column)
        fault.line = numbered.number
        faults.append(fault)
      }
      let sessions = codes.sessions(of: numbered.line)
      if sessions.isEmpty { refuse(.unknownCode(numbered.line.letters)) }
      for session in sessions {
        guard let place = placed[session] else {
          refuse(.noSession(session))
          continue
        }
        let date = place.date
        if date > today, !numbered.line.isSkipped { refuse(.notYetDue(session, date)) }
        if let line = loggingLines[session] { refuse(.loggedAbove(session, line: line)) }
        loggingLines[session] = numbered.number
        var record = SessionRecord(numbered.line, session: session)
        for value in numbered.line.values {
          do throws(DiaryFault) {
            try record.take(value, of: place.session, knee: schedule.plan.enrolment.knee)
          } catch {
            var fault = error
            fault.line = numbered.number
            faults.append(fault)
          }
        }
        if !isSure { place.session.doubts(in: record).forEach { refuse(.doubtful($0)) } }
        records.append(record)
      }
    }
    guard faults.isEmpty else { throw DiaryFaults(faults: faults) }
    return records
  }
}

extension SessionRecord {
  /// What a line of a diary logs of a session.
  fileprivate init(_ line: DiaryLine, session: Session.ID) {
    self.init(session: session)
    before = line.readings[.before]
    pain = line.readings[.during]
    morning = line.readings[.morning]
    effort = line.readings[.effort]
    donePercent = line.readings[.done]
    swelling = line.readings[.swelling]
    isSkipped = line.isSkipped ? true : nil
    note = line.note
  }
}

extension SessionRecord {
  /// Takes up what a line says of one exercise of the session.
  fileprivate mutating func take(
    _ written: DiaryLine.Value, of session: Session, knee: Knee?
  ) throws(DiaryFault) {
    let typed = ExerciseValue(written.text)
    guard let name = session.exercise(named: typed.exercise) else {
      throw DiaryFault(
        .unknownExercise(typed.exercise, known: session.exercises), column: written.column)
    }
    var (counts, kilograms, own) = (repetitions ?? [:], loads ?? [:], legs ?? [:])
    do {
      if typed.isLoad {
        let load = try LoadReader().load(typed.value).map(\.amount)
        load.put(of: name, in: &kilograms, or: &own)
      } else {
        try SetsReader().sets(typed.value).put(of: name, in: &counts, or: &own)
      }
    } catch let fault as NumberFault {
      throw DiaryFault(.unreadableValue(fault.words), column: written.column)
    } catch let fault as SetsFault {
      throw DiaryFault(.unreadableValue(fault.words), column: written.column)
    } catch {
      throw DiaryFault(.unknownWord(written.text), column: written.column)
    }
    repetitions = counts.isEmpty ? nil : counts
    loads = kilograms.isEmpty ? nil : kilograms
    legs = own.isEmpty ? nil : own
    followLegs(of: session, knee: knee)
  }
}
