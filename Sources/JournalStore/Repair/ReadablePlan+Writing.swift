import Foundation
import GRDB
import Rehabilitation

extension ReadablePlan {
  /// Writes what can be read of the plan to another store.
  ///
  /// Entries are numbered anew where one before them is lost; one that took a lost entry back is lost with it.
  ///
  /// - Returns: What was written; nothing where the entry that begins the plan is lost.
  func write(in database: Database) throws -> SavedPlan {
    guard let first = entries.first, first.kind == Fact.Kind.enrolment.rawValue else {
      return SavedPlan(name: "", entries: 0, lost: lost + entries.map(\.number), altered: [])
    }
    let name = try freeName(in: database)
    let id = try PlanRow.insert(name, created: plan.created, in: database)
    var (numbers, lost, changed) = ([Int: Int](), lost, [Int]())
    let decoder = JSONDecoder()
    for row in entries {
      let number = numbers.count + 1
      guard let moved = row.moved(to: id, number, numbers, decoder),
        (try? moved.insert(database)) != nil
      else {
        lost.append(row.number)
        continue
      }
      if altered.contains(row.number) { changed.append(number) }
      numbers[row.number] = number
    }
    for target in targets {
      try? TargetRow(target.publicationTarget, of: id, options: target.options).put(in: database)
    }
    for record in records {
      try? PublicationRow(
        plan: id, target: record.target, uid: record.uid, sequence: record.sequence,
        digest: record.digest, lastModified: record.lastModified, state: record.state
      ).put(in: database)
    }
    return SavedPlan(name: name, entries: numbers.count, lost: lost.sorted(), altered: changed)
  }

  /// The plan's name, or one like it where another has it already or none can.
  private func freeName(in database: Database) throws -> String {
    let taken = Set(try PlanRow.all(in: database).map(\.name))
    let wanted = plan.name.isEmpty ? "plan" : String(plan.name.prefix(300))
    return ([wanted] + (2...(taken.count + 2)).map { "\(wanted)-\($0)" })
      .first { !taken.contains($0) } ?? wanted
  }
}

extension EntryRow {
  /// The row as that of another plan with another number; `nil` where it takes back an entry that is lost.
  fileprivate func moved(
    to plan: Int64, _ number: Int, _ numbers: [Int: Int], _ decoder: JSONDecoder
  ) -> EntryRow? {
    var payload = payload
    if kind == Fact.Kind.reversal.rawValue {
      guard let reversed = (try? stored(in: "", decoder))?.entry.reversed,
        let target = numbers[reversed],
        let fact = try? FactPayload(.reversal(of: target))
      else { return nil }
      payload = fact.text
    }
    return EntryRow(
      plan: plan, number: number, moment: moment, recorded: recorded, kind: kind,
      version: version, payload: payload)
  }
}
