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
  /// - Throws: As ``importLines(as:checking:reading:)``.
  @discardableResult
  package func importLines(
    _ lines: [UInt8], as name: String? = nil,
    checking check: (String, [StoredEntry]) throws -> Void = { _, _ in }
  ) throws(JournalError) -> ImportedPlans {
    var rest = Self.lines(of: lines)[...]
    return try importLines(as: name, checking: check) { rest.popFirst() }
  }

  /// The lines of a text; an end of line at its end begins no other.
  package static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Adds the plans of exported lines, which are read one after the other, all of them or none.
  ///
  /// No more than one line is kept, and the entries of one plan while it is checked.
  ///
  /// - Parameters:
  ///   - name: Another name for the only plan of the lines; `nil` for the names in them.
  ///   - check: Refuses a plan, by its name and its entries, before it is stored.
  ///   - next: The next line without its end; `nil` where there is no more.
  /// - Returns: The plans that were added.
  /// - Throws: ``JournalError/refusedLine(_:_:)`` for the first line that cannot be taken; an error of
  ///   `check` and of `next` is thrown as ``JournalError/system(_:detail:)``.
  @discardableResult
  package func importLines(
    as name: String? = nil, checking check: (String, [StoredEntry]) throws -> Void,
    reading next: () throws -> ArraySlice<UInt8>?
  ) throws(JournalError) -> ImportedPlans {
    try write { database in
      var lineImport = LineImport(database, name: name)
      var count = 0
      while let line = try next() {
        count += 1
        do {
          try lineImport.take(line, isFirst: count == 1)
        } catch let fault as LineImport.Refusal {
          throw JournalError.refusedLine(count, fault.fault)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
          throw JournalError.refusedLine(count, .refused(error.detail))
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
