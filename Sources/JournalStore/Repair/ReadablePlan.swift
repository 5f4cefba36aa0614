import Foundation
import GRDB
import Rehabilitation

/// What can be read of a plan in a damaged store: row by row, since one that is lost hides those after it.
struct ReadablePlan {
  let plan: PlanRow
  /// The entries, in order, by their numbers as they were.
  let entries: [EntryRow]
  /// The numbers of the entries that cannot be read.
  let lost: [Int]
  /// The numbers of those that are not as they were stored.
  let altered: Set<Int>
  let targets: [TargetRow]
  let records: [PublicationRow]

  /// What can be read of a plan.
  init(_ plan: PlanRow, in database: Database) {
    self.plan = plan
    let arguments: StatementArguments = ["plan": plan.id]
    let known = ReadablePlan.numbers(of: plan.id, in: database)
    let decoder = JSONDecoder()
    var (entries, lost) = ([EntryRow](), [Int]())
    for number in known {
      let row = try? EntryRow.fetchOne(
        database, sql: "SELECT * FROM entry WHERE plan = :plan AND number = :number",
        arguments: ["plan": plan.id, "number": number])
      if let row = row?.numbered(number), row.isReadable(decoder) {
        entries.append(row)
      } else {
        lost.append(number)
      }
    }
    self.entries = entries
    self.lost = lost
    let alterations = (try? Alteration.found(in: plan, entries, database)) ?? []
    altered = Set(
      alterations.compactMap { if case .entry(let number) = $0 { number } else { nil } })
    targets = database.readable(
      TargetRow.self, "SELECT * FROM publication_target WHERE plan = :plan", arguments)
    records = database.readable(
      PublicationRow.self, "SELECT * FROM publication WHERE plan = :plan", arguments)
  }

  /// The numbers that entries have, or had, by the entries and by their digests.
  private static func numbers(of plan: Int64, in database: Database) -> [Int] {
    let numbers = ["entry", "entry_digest"].flatMap { table in
      database.readable(
        NumberRow.self, "SELECT number FROM \(table) WHERE plan = :plan", ["plan": plan])
    }
    return Set(numbers.map(\.number)).sorted()
  }
}

private struct NumberRow: Decodable, FetchableRecord {
  let number: Int
}

extension EntryRow {
  /// The row with the number that it was found under, which a damaged one need not have itself.
  fileprivate func numbered(_ number: Int) -> EntryRow {
    EntryRow(
      plan: plan, number: number, moment: moment, recorded: recorded, kind: kind,
      version: version, payload: payload)
  }

  /// Whether it is an entry of this version, or of a newer one.
  fileprivate func isReadable(_ decoder: JSONDecoder) -> Bool {
    do {
      _ = try stored(in: "", decoder)
      return true
    } catch JournalError.newerEntry {
      return true
    } catch {
      return false
    }
  }
}

extension Database {
  /// The rows of a statement, up to the first that cannot be read.
  func readable<Row: FetchableRecord>(
    _ type: Row.Type, _ statement: String, _ arguments: StatementArguments = StatementArguments()
  ) -> [Row] {
    var rows = [Row]()
    guard let cursor = try? Row.fetchCursor(self, sql: statement, arguments: arguments) else {
      return rows
    }
    while let row = try? cursor.next() { rows.append(row) }
    return rows
  }
}
