import Foundation
import GRDB
import Rehabilitation

/// A row of an entry.
struct EntryRow {
  let number: Int
  let moment: String
  let recorded: Int
  let kind: String
  let version: Int
  let payload: String

  /// The row of an entry that is to be stored.
  init(_ entry: JournalEntry, recorded: Int) throws {
    let payload = try FactPayload(entry.fact)
    number = entry.number
    moment = entry.moment.description
    self.recorded = recorded
    kind = payload.kind.rawValue
    version = payload.version
    self.payload = payload.text
  }

  /// A row with what stands in it.
  init(
    number: Int, moment: String, recorded: Int, kind: String, version: Int, payload: String
  ) {
    self.number = number
    self.moment = moment
    self.recorded = recorded
    self.kind = kind
    self.version = version
    self.payload = payload
  }

  /// The rows of a plan, in order.
  static func all(of plan: Int64, in database: Database) throws -> [EntryRow] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT number, moment, recorded, kind, version, payload
        FROM entry WHERE plan = ? ORDER BY number
        """)
    var rows = [EntryRow]()
    let cursor = try Row.fetchCursor(statement, arguments: [plan])
    while let row = try cursor.next() {
      rows.append(
        EntryRow(
          number: row[0], moment: row[1], recorded: row[2], kind: row[3], version: row[4],
          payload: row[5]))
    }
    return rows
  }

  /// The number of a plan's last entry; 0 where it has none.
  static func lastNumber(of plan: Int64, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT max(number) FROM entry WHERE plan = ?", arguments: [plan]) ?? 0
  }

  /// Puts the row into a plan's journal.
  func insert(to plan: Int64, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO entry (plan, number, moment, recorded, kind, version, payload)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [plan, number, moment, recorded, kind, version, payload])
  }

  /// Says, in the journal's own terms, what the schema would refuse.
  static func check(
    _ fact: Fact, number: Int, of plan: Int64, named name: String, in database: Database
  ) throws {
    switch fact {
    case .enrolment: throw JournalError.misplacedEnrolment(plan: name)
    case .reversal(let reversed):
      if let fault = try irreversibility(of: reversed, of: plan, before: number, in: database) {
        throw JournalError.irreversible(plan: name, number: reversed, fault)
      }
    case .session, .checkIn, .measure, .gate, .adjustment: break
    }
  }

  private static func irreversibility(
    of number: Int, of plan: Int64, before next: Int, in database: Database
  ) throws -> Irreversibility? {
    let find = "SELECT kind FROM entry WHERE plan = ? AND number = ?"
    guard number < next,
      let kind = try String.fetchOne(database, sql: find, arguments: [plan, number])
    else { return .missing }
    if kind == Fact.Kind.enrolment.rawValue { return .enrolment }
    if kind == Fact.Kind.reversal.rawValue { return .reversal }
    let reversals = "SELECT count(*) FROM entry WHERE plan = ? AND reversed = ?"
    let count = try Int.fetchOne(database, sql: reversals, arguments: [plan, number])
    return count == 0 ? nil : .reversed
  }

  /// The entry of a row.
  ///
  /// - Throws: ``JournalError/newerEntry(plan:number:)`` or
  ///   ``JournalError/unreadableEntry(plan:number:detail:)``.
  func stored(in plan: String, _ decoder: JSONDecoder) throws -> StoredEntry {
    guard version <= FactPayload.version else {
      throw JournalError.newerEntry(plan: plan, number: number)
    }
    do {
      return StoredEntry(entry: try entry(decoder), recorded: recorded)
    } catch {
      let detail = (error as? DecodingError)?.detail ?? "\(error)"
      throw JournalError.unreadableEntry(plan: plan, number: number, detail: detail)
    }
  }

  private func entry(_ decoder: JSONDecoder) throws -> JournalEntry {
    guard let kind = Fact.Kind(rawValue: kind), let moment = CivilDateTime(moment) else {
      let context = DecodingError.Context(
        codingPath: [], debugDescription: "'\(kind)' at '\(moment)' is no entry")
      throw DecodingError.dataCorrupted(context)
    }
    let payload = FactPayload(kind: kind, version: version, text: payload)
    return JournalEntry(number: number, moment: moment, fact: try payload.fact(decoder))
  }
}
