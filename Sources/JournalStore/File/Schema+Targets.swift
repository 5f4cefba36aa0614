extension Schema {
  /// What kind of calendar a target is and how it is kept up, and which copies of its entries are nobody's
  /// change; a target of an older release is a file.
  static let targets = """
    CREATE TABLE target_keeping (
      plan INTEGER NOT NULL,
      target TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('file', 'feed', 'folder', 'share')),
      automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
      afterwards TEXT,
      PRIMARY KEY (plan, target),
      FOREIGN KEY (plan, target) REFERENCES publication_target (plan, target) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE known_copy (
      plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
      target TEXT NOT NULL,
      uid TEXT NOT NULL,
      meaning TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('written', 'settled', 'left')),
      PRIMARY KEY (plan, target, uid, meaning)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry_group (
      plan INTEGER NOT NULL REFERENCES plan (id),
      first INTEGER NOT NULL,
      last INTEGER NOT NULL CHECK (last >= first),
      PRIMARY KEY (plan, first)
    ) STRICT, WITHOUT ROWID;
    """
}
