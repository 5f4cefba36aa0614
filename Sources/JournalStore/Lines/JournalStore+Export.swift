import Foundation
import GRDB

extension JournalStore {
  /// The whole journal as lines of JSON, or one plan's part of it.
  ///
  /// The lines hold every entry, also what a newer Regain wrote, and importing them into an empty store and
  /// exporting that gives the same bytes. Calendars that a plan is published to belong to this store, and are
  /// left out: nobody's journal brings paths and commands to another machine.
  ///
  /// - Parameter plan: The plan; `nil` for all.
  /// - Returns: A header line, then plan by plan, by name.
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read.
  public func exportedLines(of plan: String? = nil) throws(JournalError) -> String {
    try read { database in
      let wanted = try plan.map { try PlanRow.id(of: $0, in: database) }
      var lines = [JournalLine]()
      for row in try PlanRow.all(in: database) where wanted == nil || row.id == wanted {
        lines.append(.plan(JournalLine.Plan(name: row.name, created: row.created)))
        lines += try entryLines(of: row.id, named: row.name, in: database)
      }
      let header = JournalLine.Header(
        format: JournalLine.Header.format, schema: JournalLine.Header.schema, lines: lines.count)
      return try ([.header(header)] + lines).map { try FactPayload.json($0) + "\n" }.joined()
    }
  }

  private func entryLines(
    of plan: Int64, named name: String, in database: Database
  ) throws -> [JournalLine] {
    let decoder = JSONDecoder()
    return try EntryRow.all(of: plan, in: database).map { row in
      // What is no fact is kept as the text that it is: a plan can always be exported.
      let isPossible = JSONDepth.isPossible(row.payload.utf8)
      let fact =
        (isPossible ? try? decoder.decode(JSONValue.self, from: Data(row.payload.utf8)) : nil)
        ?? .string(row.payload)
      return .entry(
        JournalLine.Entry(
          plan: name, number: row.number, moment: row.moment, recorded: row.recorded,
          kind: row.kind, version: row.version, fact: fact))
    }
  }
}
