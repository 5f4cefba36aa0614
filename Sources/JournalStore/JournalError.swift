import Rehabilitation

/// Why a journal could not be opened, read or added to; nothing is changed where one is thrown.
public enum JournalError: Error, Hashable, Sendable {
  /// There is no file, or an empty one, and only looking was wanted.
  case missing(_ path: String)
  /// The path is a folder's.
  case folder(_ path: String)
  /// The user may not read, write or make it.
  case noPermission(_ path: String)
  /// The disk or the file is read-only.
  case readOnly(_ path: String)
  /// The disk is full.
  case full(_ path: String)
  /// The file is no SQLite database.
  case notADatabase(_ path: String)
  /// The database is another program's.
  case foreignDatabase(_ path: String)
  /// A newer Regain made the store, or changed it.
  case newerStore(_ path: String)
  /// The database is damaged, with what SQLite said of it.
  case corrupt(_ path: String, detail: String)
  /// Another process holds the store for longer than was waited.
  case busy(_ path: String)
  /// Anything else that the system or SQLite said.
  case system(_ path: String, detail: String)
  /// A store that was opened for reading cannot be added to.
  case openedForReading(_ path: String)

  /// No plan has this name; the names that there are, in order.
  case unknownPlan(String, known: [String])
  /// A plan has this name.
  case planExists(String)
  /// A name that no plan can have: it is empty, or longer than 1200 bytes.
  case invalidName(String)
  /// The journal is no longer what the person was shown: the numbers of its last entries.
  case changed(plan: String, expected: Int, found: Int)
  /// An enrolment is the first entry, and no other; its plan is named like the journal's.
  case misplacedEnrolment(plan: String)
  /// An entry that cannot be reversed.
  case irreversible(plan: String, number: Int, Irreversibility)
  /// A newer Regain wrote the entry.
  case newerEntry(plan: String, number: Int)
  /// The entry cannot be read.
  case unreadableEntry(plan: String, number: Int, detail: String)
  /// The plan is no longer as it was stored.
  case altered(plan: String, Alteration)
  /// A value of an entry is not possible.
  case outOfRange(plan: String, OutOfRange)
  /// A record of the ledger that cannot follow the one before, with the rule it breaks.
  case refusedRecord(plan: String, detail: String)

  /// A line of an import that cannot be taken, from 1.
  case refusedLine(Int, LineFault)
}

/// Why an entry cannot be reversed.
public enum Irreversibility: Hashable, Sendable {
  /// The journal has no such entry before the reversal.
  case missing
  /// It begins the plan.
  case enrolment
  /// It is a reversal itself.
  case reversal
  /// An earlier entry reverses it.
  case reversed
}

/// Why a line cannot be imported.
public enum LineFault: Hashable, Sendable {
  /// The first line does not say that journal lines follow.
  case noHeader
  /// A newer Regain wrote the lines.
  case newerSchema(Int)
  /// The line is no JSON, or not of the form of any line.
  case malformed(String)
  /// Its plan has no line above.
  case unknownPlan(String)
  /// A plan of its name is in the store.
  case planExists(String)
  /// Lines of several plans, where one name was given for one.
  case severalPlans
  /// The entry's number does not follow the one before.
  case wrongNumber(expected: Int, found: Int)
  /// A newer Regain wrote the entry.
  case newerEntry
  /// The entry's fact cannot be read.
  case unreadableFact(String)
  /// A value that is not possible.
  case outOfRange(OutOfRange)
  /// Its values lie deeper in one another than any that Regain writes.
  case tooDeep
  /// The line breaks a rule of the store.
  case refused(String)
  /// The lines end before all that the header counts.
  case truncated
}
