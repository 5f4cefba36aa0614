import RegainKit
import Sheets

/// A printed diary that was keyed into a file, or comes on standard input as `-`.
struct DiaryText {
  /// What to call it.
  let name: String
  let text: String

  /// Reads a diary.
  ///
  /// - Throws: ``Failure`` where it is no text.
  init(file path: String) throws(Failure) {
    name = path == "-" ? StandardStream.input : path
    let limit = 1 << 20
    let bytes = try path == "-" ? readStandardInput(limit: limit) : readFile(path, limit: limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(LookupFault.diaryText(name), .unlinted)
    }
    self.text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// Takes it up in a plan.
  ///
  /// - Throws: ``Failure`` with each line that cannot be taken up, as file, line and column.
  func log(
    in plan: String, of store: PlanStore, at now: Stamp, isSure: Bool
  ) throws(Failure) -> LogReport {
    do {
      return try store.log(diary: text, in: plan, at: now, isSure: isSure)
    } catch .report(.emptyDiary) {
      throw Failure(LookupFault.diaryRows(name), .unlinted)
    } catch .diary(let faults) {
      throw Failure(.unlinted, faults.words(in: name))
    } catch {
      throw Failure(error)
    }
  }
}
