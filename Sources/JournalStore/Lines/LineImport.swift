import Foundation
import GRDB
import Rehabilitation

/// An import on its way, line by line.
struct LineImport {
  /// Why a line was refused.
  struct Refusal: Error {
    let fault: LineFault
  }

  private let database: Database
  private let name: String?
  private let decoder = JSONDecoder()
  private var plans = [String: (id: Int64, last: Int, name: String)]()
  private var announced = 0
  /// How many lines were taken.
  private(set) var taken = 0
  /// The plans, and what was passed over.
  private(set) var imported = ImportedPlans()

  /// An import into a database, of plans with their own names or of one with another.
  init(_ database: Database, name: String?) {
    self.database = database
    self.name = name
  }

  /// What is missing when there are no more lines.
  var faultAtEnd: LineFault? {
    if taken == 0 { return .noHeader }
    return taken - 1 < announced ? .truncated : nil
  }

  /// Takes the next line.
  mutating func take(_ bytes: ArraySlice<UInt8>, isFirst: Bool) throws {
    guard JSONDepth.isPossible(bytes) else { throw Refusal(fault: isFirst ? .noHeader : .tooDeep) }
    let line: JournalLine
    do {
      line = try decoder.decode(JournalLine.self, from: Data(bytes))
    } catch {
      let detail = (error as? DecodingError)?.detail ?? "\(error)"
      throw Refusal(fault: isFirst ? .noHeader : .malformed(detail))
    }
    switch line {
    case .header(let header): try take(header, isFirst: isFirst)
    case _ where isFirst: throw Refusal(fault: .noHeader)
    case .plan(let plan): try take(plan)
    case .entry(let entry): try take(entry)
    case .target: imported.leftCalendars += 1
    case .record: break
    }
    taken += 1
  }

  private mutating func take(_ header: JournalLine.Header, isFirst: Bool) throws {
    try header.check(isFirst: isFirst)
    announced = header.lines
  }

  private mutating func take(_ plan: JournalLine.Plan) throws {
    guard name == nil || plans.isEmpty else { throw Refusal(fault: .severalPlans) }
    try check(.recorded, plan.created, FactRange.seconds)
    let name = name ?? plan.name
    do {
      let id = try PlanRow.insert(name, created: plan.created, in: database)
      plans[plan.name] = (id, 0, name)
      imported.names.append(name)
    } catch JournalError.planExists {
      throw Refusal(fault: .planExists(name))
    } catch JournalError.invalidName {
      throw Refusal(fault: .malformed("'\(name)' can be no plan's name"))
    }
  }

  private mutating func take(_ entry: JournalLine.Entry) throws {
    let plan = try plan(entry.plan)
    guard entry.number == plan.last + 1 else {
      throw Refusal(fault: .wrongNumber(expected: plan.last + 1, found: entry.number))
    }
    guard entry.version <= FactPayload.version else { throw Refusal(fault: .newerEntry) }
    let row = EntryRow(
      plan: plan.id, number: entry.number, moment: entry.moment, recorded: entry.recorded,
      kind: entry.kind, version: entry.version, payload: try FactPayload.json(entry.fact))
    do {
      let stored = try row.stored(in: plan.name, decoder)
      if let fault = stored.faults.first { throw Refusal(fault: .outOfRange(fault)) }
    } catch JournalError.unreadableEntry(_, _, let detail) {
      throw Refusal(fault: .unreadableFact(detail))
    }
    try row.insert(database)
    plans[entry.plan]?.last += 1
  }

  private func check(
    _ field: OutOfRange.Field, _ value: Int, _ range: ClosedRange<Int>
  ) throws {
    guard range.contains(value) else {
      throw Refusal(fault: .outOfRange(OutOfRange(field, value, range)))
    }
  }

  private func plan(_ name: String) throws -> (id: Int64, last: Int, name: String) {
    guard let plan = plans[name] else { throw Refusal(fault: .unknownPlan(name)) }
    return plan
  }
}
