import Foundation
import GRDB

/// What of a plan is no longer as it was stored: a disk or another program has changed it.
public enum Alteration: Hashable, Sendable {
  /// Its name, or when it began.
  case name
  /// An entry, by its number.
  case entry(Int)
  /// An entry is gone, by its number.
  case missing(Int)
  /// The last entries: the number of the last one that is there, and of the last one that was stored.
  case end(found: Int, stored: Int)
  /// What was published to calendars.
  case ledger
  /// What is kept to notice changes is gone.
  case digests
}

extension Alteration {
  /// What is altered in a plan's own row and its entries, in order.
  static func found(
    in plan: PlanRow, _ rows: [EntryRow], _ database: Database
  ) throws -> [Alteration] {
    guard try PlanDigest.areKept(in: database) else { return [] }
    guard let kept = try PlanDigest.find(plan.id, in: database) else { return [.digests] }
    var found = kept.row == RowDigest.digest(of: plan.values) ? [] : [Alteration.name]
    let digests = try PlanDigest.ofEntries(plan.id, in: database)
    let numbers = Set(rows.map(\.number))
    for row in rows where digest(of: row, after: digests) != digests[row.number] {
      found.append(.entry(row.number))
    }
    found += digests.keys.filter { !numbers.contains($0) }.sorted().map { .missing($0) }
    let last = rows.last?.number ?? 0
    if kept.last != last || kept.head != digests[last] ?? RowDigest.none {
      found.append(.end(found: last, stored: kept.last))
    }
    return found
  }

  /// What is altered of what was published of a plan.
  static func found(inLedgerOf plan: Int64, _ database: Database) throws -> [Alteration] {
    guard try PlanDigest.areKept(in: database),
      let kept = try PlanDigest.find(plan, in: database)
    else { return [] }
    return try PlanDigest.ofLedger(plan, in: database) == kept.ledger ? [] : [.ledger]
  }

  private static func digest(of row: EntryRow, after digests: [Int: Data]) -> Data {
    let before = digests[row.number &- 1] ?? RowDigest.none
    return RowDigest.digest(of: [before.databaseValue] + row.values)
  }
}
