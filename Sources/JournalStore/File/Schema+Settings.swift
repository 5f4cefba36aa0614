extension Schema {
  /// The person's settings, beside the plans: how things are shown, and nothing that a plan is made of.
  static let settings = """
    CREATE TABLE setting (
      name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
      value TEXT NOT NULL CHECK (value <> '')
    ) STRICT, WITHOUT ROWID;
    """
}
