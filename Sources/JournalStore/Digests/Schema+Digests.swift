import GRDB

extension Schema {
  /// Digests of what is stored, which the database keeps by itself: so a bit that a disk turns is noticed, an entry
  /// that is taken out, and what another program changes.
  ///
  /// Each plan has a chain of its own, which goes with it: the digest of an entry is made of its values and the
  /// digest before it. What was published, what plans there are and what is set have no order, so their rows' digests
  /// are joined. Whoever adds a row without these digests is refused, for want of the function.
  static let digests =
    """
    CREATE TABLE entry_digest (
      plan INTEGER NOT NULL,
      number INTEGER NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      PRIMARY KEY (plan, number),
      FOREIGN KEY (plan, number) REFERENCES entry (plan, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan_digest (
      plan INTEGER PRIMARY KEY REFERENCES plan (id),
      row BLOB NOT NULL CHECK (length(row) = 32),
      last INTEGER NOT NULL,
      head BLOB NOT NULL CHECK (length(head) = 32),
      ledger BLOB NOT NULL CHECK (length(ledger) = 32)
    ) STRICT;

    CREATE TABLE store_digest (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      plans BLOB NOT NULL CHECK (length(plans) = 32),
      settings BLOB NOT NULL CHECK (length(settings) = 32)
    ) STRICT;

    INSERT INTO store_digest VALUES (1, zeroblob(32), zeroblob(32));

    CREATE TRIGGER entry_digest_stays BEFORE UPDATE ON entry_digest
    BEGIN SELECT raise(ABORT, 'digests are not changed'); END;

    CREATE TRIGGER entry_digest_remains BEFORE DELETE ON entry_digest
    BEGIN SELECT raise(ABORT, 'digests are not removed'); END;

    """ + planDigests + entryDigests
    + ledgerDigests("publication", publicationColumns)
    + ledgerDigests("publication_target", targetColumns) + settingDigests

  private static let planDigests = """
    CREATE TRIGGER plan_digest_begins AFTER INSERT ON plan
    BEGIN
      INSERT INTO plan_digest VALUES (
        new.id, regain_digest(new.id, new.name, new.created), 0, zeroblob(32), zeroblob(32));
      UPDATE store_digest SET plans = regain_joined(
        plans, (SELECT row FROM plan_digest WHERE plan = new.id));
    END;

    CREATE TRIGGER plan_digest_follows AFTER UPDATE ON plan
    BEGIN
      UPDATE store_digest SET plans = regain_joined(
        plans, (SELECT row FROM plan_digest WHERE plan = old.id));
      UPDATE plan_digest SET row = regain_digest(new.id, new.name, new.created)
      WHERE plan = new.id;
      UPDATE store_digest SET plans = regain_joined(
        plans, (SELECT row FROM plan_digest WHERE plan = new.id));
    END;

    CREATE TRIGGER plan_digest_ends AFTER DELETE ON plan_digest
    BEGIN
      UPDATE store_digest SET plans = regain_joined(plans, old.row);
    END;

    """

  private static let entryDigests = """
    CREATE TRIGGER entry_digest_follows AFTER INSERT ON entry
    BEGIN
      INSERT INTO entry_digest VALUES (new.plan, new.number, regain_digest(
        coalesce(
          (SELECT digest FROM entry_digest WHERE plan = new.plan AND number = new.number - 1),
          zeroblob(32)),
        new.plan, new.number, new.moment, new.recorded, new.kind, new.version, new.payload));
      UPDATE plan_digest SET last = new.number, head = (
        SELECT digest FROM entry_digest WHERE plan = new.plan AND number = new.number)
      WHERE plan = new.plan;
    END;

    """

  /// The columns of the tables of what was published, as their digests take them.
  static let publicationColumns = [
    "plan", "target", "uid", "sequence", "digest", "last_modified", "state",
  ]
  static let targetColumns = ["plan", "target", "path", "options"]
  static let settingColumns = ["name", "value"]

  /// The digest of a row of some columns: of the new row of a rule by `new`, of the old one by `old`.
  static func rowDigest(_ columns: [String], of row: String? = nil) -> String {
    "regain_digest(\(columns.map { column in row.map { "\($0).\(column)" } ?? column }.joined(separator: ", ")))"
  }

  private static func ledgerDigests(_ table: String, _ columns: [String]) -> String {
    rowDigests(of: table, columns) { digest, row in
      "UPDATE plan_digest SET ledger = regain_joined(ledger, \(digest)) WHERE plan = \(row).plan;"
    }
  }

  private static let settingDigests = rowDigests(of: "setting", settingColumns) { digest, _ in
    "UPDATE store_digest SET settings = regain_joined(settings, \(digest));"
  }

  /// Rules by which a digest of all rows of a table follows each of them.
  private static func rowDigests(
    of table: String, _ columns: [String], _ join: (_ digest: String, _ row: String) -> String
  ) -> String {
    let gain = join(rowDigest(columns, of: "new"), "new")
    let loss = join(rowDigest(columns, of: "old"), "old")
    return """
      CREATE TRIGGER \(table)_digest_gains AFTER INSERT ON \(table) BEGIN \(gain) END;
      CREATE TRIGGER \(table)_digest_turns AFTER UPDATE ON \(table) BEGIN \(loss) \(gain) END;
      CREATE TRIGGER \(table)_digest_loses AFTER DELETE ON \(table) BEGIN \(loss) END;

      """
  }
}
