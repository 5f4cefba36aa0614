extension Schema {
  /// The first schema.
  ///
  /// What must always hold is a rule of the database itself, so that no program can break it: numbers
  /// run from 1 without a hole, the first entry and only it is the enrolment, nothing is changed or
  /// removed, and an entry is reversed at most once. The kinds are those of the first version; a kind
  /// that is added later needs a migration.
  static let first = """
    CREATE TABLE plan (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      created INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE entry (
      plan INTEGER NOT NULL REFERENCES plan (id),
      number INTEGER NOT NULL,
      moment TEXT NOT NULL CHECK (moment GLOB '????-??-??T??:??:00'),
      recorded INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN
        ('enrolment', 'session', 'check-in', 'measure', 'gate', 'adjustment', 'reversal')),
      version INTEGER NOT NULL CHECK (version >= 1),
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      reversed INTEGER AS (CASE kind WHEN 'reversal' THEN json_extract(payload, '$.of') END) STORED,
      PRIMARY KEY (plan, number),
      UNIQUE (plan, reversed),
      FOREIGN KEY (plan, reversed) REFERENCES entry (plan, number),
      CHECK ((kind = 'enrolment') = (number = 1)),
      CHECK ((kind = 'reversal') = (reversed IS NOT NULL)),
      CHECK (reversed < number)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER entry_numbers BEFORE INSERT ON entry
    WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry WHERE plan = new.plan)
    BEGIN SELECT raise(ABORT, 'the number does not follow the last'); END;

    CREATE TRIGGER entry_reversals AFTER INSERT ON entry
    WHEN new.kind = 'reversal' AND (
      SELECT kind FROM entry WHERE plan = new.plan AND number = new.reversed
    ) IN ('enrolment', 'reversal')
    BEGIN SELECT raise(ABORT, 'that entry cannot be reversed'); END;

    CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
    BEGIN SELECT raise(ABORT, 'entries are not changed'); END;

    CREATE TRIGGER entry_remains BEFORE DELETE ON entry
    BEGIN SELECT raise(ABORT, 'entries are not removed'); END;

    CREATE TRIGGER plan_stays BEFORE UPDATE ON plan
    BEGIN SELECT raise(ABORT, 'plans are not changed'); END;

    CREATE TRIGGER plan_remains BEFORE DELETE ON plan
    BEGIN SELECT raise(ABORT, 'plans are not removed'); END;

    CREATE TABLE publication_target (
      plan INTEGER NOT NULL REFERENCES plan (id),
      target TEXT NOT NULL CHECK (target <> ''),
      path TEXT,
      options TEXT NOT NULL,
      PRIMARY KEY (plan, target)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE publication (
      plan INTEGER NOT NULL,
      target TEXT NOT NULL,
      uid TEXT NOT NULL CHECK (uid <> ''),
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      digest TEXT NOT NULL,
      last_modified INTEGER NOT NULL,
      state TEXT NOT NULL,
      PRIMARY KEY (plan, target, uid),
      FOREIGN KEY (plan, target) REFERENCES publication_target (plan, target)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER publication_rises BEFORE UPDATE ON publication
    WHEN new.sequence < old.sequence
    BEGIN SELECT raise(ABORT, 'a sequence number never falls'); END;
    """
}
