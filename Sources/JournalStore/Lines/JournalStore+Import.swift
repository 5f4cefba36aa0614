import Foundation
import GRDB

extension JournalStore {
  /// Adds the plans of exported lines, all of them or none.
  ///
  /// - Parameters:
  ///   - lines: Lines of JSON that ``exportedLines(of:)`` gave.
  ///   - name: Another name for the only plan of the lines; `nil` for the names in them.
  ///   - check: Refuses a plan, by its name and its entries, before it is stored.
  /// - Returns: The plans that were added.
  /// - Throws: ``JournalError/refusedLine(_:_:)`` for the first line that cannot be taken; an error of
  ///   `check` is thrown as ``JournalError/system(_:detail:)``.
  @discardableResult
  package func importLines(
    _ lines: [UInt8], as name: String? = nil,
    checking check: (String, [StoredEntry]) throws -> Void = { _, _ in }
  ) throws(JournalError) -> ImportedPlans {
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
      let decoder = JSONDecoder()
      for plan in lineImport.imported.names {
        let id = try PlanRow.id(of: plan, in: database)
        try check(
          plan, try EntryRow.all(of: id, in: database).map { try $0.stored(in: plan, decoder) })
      }
      return lineImport.imported
    }
  }
}
