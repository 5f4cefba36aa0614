import GRDB

extension JournalStore {
  /// Writes all that can be read to a new store; this one stays as it is.
  ///
  /// - Parameter path: A file that is not there yet.
  /// - Returns: What was saved of each plan, by the plans' names.
  /// - Throws: ``JournalError`` where nothing can be read, or the new store cannot be written.
  package func saveReadable(to path: String) throws(JournalError) -> [SavedPlan] {
    let (plans, settings) = try read { database in
      let plans = database.readable(PlanRow.self, "SELECT * FROM plan ORDER BY id")
      // A plan whose own row is lost is known by its entries.
      let ids = database.readable(PlanNumber.self, "SELECT DISTINCT plan FROM entry")
      let nameless = ids.map(\.plan).filter { id in !plans.contains { $0.id == id } }
        .map { PlanRow(id: $0, name: "plan", created: 0) }
      return (
        (plans + nameless).map { ReadablePlan($0, in: database) },
        database.readable(SettingRow.self, "SELECT name, value FROM setting")
      )
    }
    let copy = try JournalStore.open(path, .writing)
    return try copy.write { database in
      for setting in settings {
        try? database.execute(
          sql: "INSERT INTO setting (name, value) VALUES (?, ?)",
          arguments: [setting.name, setting.value])
      }
      return try plans.map { try $0.write(in: database) }
    }
  }
}

private struct PlanNumber: Decodable, FetchableRecord {
  let plan: Int64
}
