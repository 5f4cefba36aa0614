import Foundation
import Rehabilitation

extension EntryRow {
  /// The row of an entry that is to be stored.
  init(_ entry: JournalEntry, of plan: Int64, recorded: Int) throws {
    let payload = try FactPayload(entry.fact)
    self.init(
      plan: plan, number: entry.number, moment: entry.moment.description, recorded: recorded,
      kind: payload.kind.rawValue, version: payload.version, payload: payload.text)
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
