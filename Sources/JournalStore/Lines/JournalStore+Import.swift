import Foundation
import GRDB

extension JournalStore {
  /// Adds the plans of exported lines, all of them or none.
  ///
  /// - Parameters:
  ///   - lines: Lines of JSON that ``exportedLines(of:)`` gave.
  ///   - name: Another name for the only plan of the lines; `nil` for the names in them.
  /// - Returns: The names of the plans that were added, in the lines' order.
  /// - Throws: ``JournalError/refusedLine(_:_:)`` for the first line that cannot be taken.
  @discardableResult
  package func importLines(
    _ lines: [UInt8], as name: String? = nil
  ) throws(JournalError) -> [String] {
    try write { database in
      var lineImport = LineImport(database, name: name)
      for (offset, line) in LineImport.split(lines).enumerated() {
        do {
          try lineImport.take(line, isFirst: offset == 0)
        } catch let fault as LineImport.Refusal {
          throw JournalError.refusedLine(offset + 1, fault.fault)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
          throw JournalError.refusedLine(offset + 1, .refused(error.detail))
        }
      }
      if let fault = lineImport.faultAtEnd {
        throw JournalError.refusedLine(max(1, lineImport.taken), fault)
      }
      return lineImport.names
    }
  }
}
