import Planning
import Rehabilitation
import Sheets
import Wording

extension DiarySheet {
  /// What a diary that was keyed into a file, or comes on standard input as `-`, tells of a plan.
  ///
  /// - Throws: ``Failure`` with each line that cannot be taken up, as file, line and column.
  static func records(
    fromFile path: String, in schedule: Schedule, today: CivilDate
  ) throws(Failure) -> [SessionRecord] {
    let name = path == "-" ? "standard input" : path
    let limit = 1 << 20
    let bytes = try path == "-" ? readStandardInput(limit: limit) : readFile(path, limit: limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.unlinted, "\(name) is no diary: it is not text in UTF-8.")
    }
    do throws(DiaryFaults) {
      let marked = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
      let records = try DiarySheet(marked).records(in: schedule, today: today)
      if !records.isEmpty { return records }
    } catch {
      let lines = error.faults.map { fault in
        "\(name):\(fault.line):\(fault.column): \(fault.problem.words)."
      }
      throw Failure(.unlinted, "nothing was stored.\n" + lines.joined(separator: "\n"))
    }
    throw Failure(.unlinted, "\(name) tells nothing: it has no row.")
  }
}
