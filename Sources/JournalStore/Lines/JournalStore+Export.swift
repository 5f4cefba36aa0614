import Foundation
import GRDB

extension JournalStore {
  /// The whole journal as lines of JSON, or one plan's part of it, in one text.
  ///
  /// - Parameter plan: The plan; `nil` for all.
  /// - Returns: What ``exportLines(of:to:)`` gives.
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read.
  public func exportedLines(of plan: String? = nil) throws(JournalError) -> String {
    var lines = ""
    try exportLines(of: plan) { lines += $0 }
    return lines
  }

  /// Gives the whole journal as lines of JSON, or one plan's part of it, one line after the other.
  ///
  /// The lines hold every entry, also what a newer Regain wrote, and importing them into an empty store and
  /// exporting that gives the same bytes. Calendars that a plan is published to belong to this store, and are
  /// left out: nobody's journal brings paths and commands to another machine. No more than one line is kept.
  ///
  /// - Parameters:
  ///   - plan: The plan; `nil` for all.
  ///   - write: Takes a line with its end: the header, then plan by plan, by name.
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read; an error of `write` is thrown as
  ///   ``JournalError/system(_:detail:)``, and no other line is given.
  public func exportLines(
    of plan: String? = nil, to write: (String) throws -> Void
  ) throws(JournalError) {
    try read { database in
      let wanted = try plan.map { try PlanRow.id(of: $0, in: database) }
      let count =
        try PlanRow.count(of: wanted, in: database)
        + EntryRow.count(of: wanted, in: database)
      func put(_ line: JournalLine) throws { try write(try FactPayload.json(line) + "\n") }
      try put(
        .header(
          JournalLine.Header(
            format: JournalLine.Header.format, schema: JournalLine.Header.schema, lines: count)))
      let decoder = JSONDecoder()
      let plans = try PlanRow.each(of: wanted, in: database)
      while let row = try plans.next() {
        try put(.plan(JournalLine.Plan(name: row.name, created: row.created)))
        let entries = try EntryRow.each(of: row.id, in: database)
        while let entry = try entries.next() { try put(entry.line(of: row.name, decoder)) }
      }
    }
  }
}

extension EntryRow {
  /// The line of an entry; what is no fact is kept as the text that it is: a plan can always be exported.
  fileprivate func line(of plan: String, _ decoder: JSONDecoder) -> JournalLine {
    let isPossible = JSONDepth.isPossible(payload.utf8)
    let fact =
      (isPossible ? try? decoder.decode(JSONValue.self, from: Data(payload.utf8)) : nil)
      ?? .string(payload)
    return .entry(
      JournalLine.Entry(
        plan: plan, number: number, moment: moment, recorded: recorded, kind: kind,
        version: version, fact: fact))
  }
}
