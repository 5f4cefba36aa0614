import Rehabilitation

/// The journal of one plan as the lines of an export, made without any store; ``JournalLines`` reads them.
package struct WrittenJournal: Encodable {
  private let name: String
  private let entries: [(entry: JournalEntry, recorded: Int)]

  /// A journal.
  ///
  /// - Parameters:
  ///   - name: The plan's name.
  ///   - entries: Its entries in order, each with the second of its recording since 1970-01-01 00:00 UTC.
  package init(of name: String, _ entries: [(entry: JournalEntry, recorded: Int)]) {
    self.name = name
    self.entries = entries
  }

  /// Writes the plan's line, and those of its entries.
  package func encode(to encoder: any Encoder) throws {
    var lines = encoder.unkeyedContainer()
    try lines.encode(["plan": JournalLine.Plan(name: name, created: entries.first?.recorded ?? 0)])
    for (entry, recorded) in entries {
      try lines.encode([
        "entry": Line(
          plan: name, number: entry.number, moment: entry.moment.description, recorded: recorded,
          kind: entry.fact.kind.rawValue, version: FactPayload.version,
          fact: FactContent(fact: entry.fact))
      ])
    }
  }

  /// A line as ``JournalLine/Entry`` reads it.
  private struct Line: Encodable {
    let plan: String
    let number: Int
    let moment: String
    let recorded: Int
    let kind: String
    let version: Int
    let fact: FactContent
  }
}
