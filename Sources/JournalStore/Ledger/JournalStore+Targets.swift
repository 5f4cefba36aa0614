import GRDB

extension JournalStore {
  /// The forms of a folder's entries that are no change of a person's, by identity.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read.
  package func knownCopies(of plan: String, target: String) throws(JournalError) -> [KnownCopy] {
    try read { database in
      let id = try PlanRow.id(of: plan, in: database)
      return try KnownCopyRow.all(of: id, target: target, in: database).map(\.knownCopy)
    }
  }

  /// Adds forms of a folder's entries that are no change of a person's.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be stored.
  package func add(
    _ copies: [KnownCopy], of plan: String, target: String
  ) throws(JournalError) {
    try write { database in
      let id = try PlanRow.id(of: plan, in: database)
      for copy in copies {
        try KnownCopyRow(uid: copy.uid, meaning: copy.meaning, state: copy.state.rawValue)
          .put(of: id, target: target, in: database)
      }
    }
  }

  /// Changes how a target is kept up.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be stored.
  package func keep(_ target: PublicationTarget, of plan: String) throws(JournalError) {
    try write { database in
      let id = try PlanRow.id(of: plan, in: database)
      try TargetRow(target, of: id, options: target.options ?? "").put(in: database)
    }
  }

  /// Forgets a target with all that was published to it; its file or folder is left alone.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be stored.
  package func removeTarget(_ target: String, of plan: String) throws(JournalError) {
    try write { database in
      let id = try PlanRow.id(of: plan, in: database)
      try TargetRow.remove(target, of: id, in: database)
    }
  }

  /// The plans that have a target which follows the journal by itself, with the number of each one's last entry.
  ///
  /// - Throws: Why it cannot be read.
  package func automaticPlans() throws(JournalError) -> [String: Int] {
    try read { database in
      guard try database.tableExists("target_keeping") else { return [:] }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT name, (SELECT max(number) FROM entry WHERE plan = plan.id) AS last FROM plan
          WHERE id IN (SELECT plan FROM target_keeping WHERE automatic = 1)
          """)
      return Dictionary(
        rows.map { ($0["name"], $0["last"] ?? 0) }, uniquingKeysWith: { one, _ in one })
    }
  }
}
