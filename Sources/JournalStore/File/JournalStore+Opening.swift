import GRDB
import Glibc

extension JournalStore {
  /// Opens the journal of a file.
  ///
  /// - Parameters:
  ///   - path: The file; for writing it and its folders are made where they are missing.
  ///   - mode: What it is opened for.
  ///   - patience: How long another process that writes is waited for, in milliseconds, 0...3,600,000.
  /// - Returns: The store; its connection is closed with its last copy.
  /// - Throws: ``JournalError`` where that cannot be done; a file is then as it was.
  public static func open(
    _ path: String, _ mode: Mode, patience: Int = 5000
  ) throws(JournalError) -> JournalStore {
    let file = JournalFile(path: path)
    let patience = min(max(patience, 0), 3_600_000)
    if mode == .writing { try file.make() }
    let size = try file.size()
    try file.checkPermission(for: mode)
    if mode == .reading, size == 0, !file.hasWaitingAdditions { throw .missing(path) }
    do {
      return try connected(
        to: file.plainPath, of: file, mode, configuration(patience), tries: patience / 20)
    } catch {
      guard mode == .reading else { throw JournalError(error, path: path) }
      return try lookedAt(file, after: error, patience: patience)
    }
  }

  private static func connected(
    to name: String, of file: JournalFile, _ mode: Mode, _ configuration: Configuration,
    tries: Int
  ) throws -> JournalStore {
    let queue = try DatabaseQueue(path: name, configuration: configuration)
    let store = JournalStore(path: file.path, mode: mode, queue: queue)
    try store.prepare(tries: tries)
    return store
  }

  /// Opens a file for looking beside which SQLite can make or fill no other.
  private static func lookedAt(
    _ file: JournalFile, after error: any Error, patience: Int
  ) throws(JournalError) -> JournalStore {
    do {
      let code = (error as? DatabaseError)?.resultCode
      if file.isSealed, code == .SQLITE_CANTOPEN || code == .SQLITE_READONLY {
        // On a read-only disk, or in another's folder: it is read as a file that nobody changes.
        if file.hasWaitingAdditions { throw JournalError.unrecovered(file.path) }
        guard let name = file.sealedName else { throw error }
        var sealed = configuration(patience)
        sealed.readonly = true
        return try connected(to: name, of: file, .reading, sealed, tries: 0)
      }
      guard JournalError(error, path: file.path) == .full(file.path) else { throw error }
      // On a full disk: without the index that processes share, it is held alone for the look.
      let alone = configuration(patience, pragma: "locking_mode = EXCLUSIVE")
      return try connected(to: file.plainPath, of: file, .reading, alone, tries: 0)
    } catch {
      throw JournalError(error, path: file.path)
    }
  }

  private static func configuration(
    _ patience: Int, pragma: String = "locking_mode = NORMAL"
  ) -> Configuration {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.busyMode = .timeout(Double(patience) / 1000)
    configuration.prepareDatabase { database in
      // An acknowledged entry outlives a power cut.
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA \(pragma)")
    }
    return configuration
  }

  /// Checks that the database is a journal, and brings its schema up to date for writing.
  private func prepare(tries: Int) throws {
    let state = try queue.read { try Schema.state($0, path: path) }
    if state == .unclaimed, mode == .reading { throw JournalError.missing(path) }
    if mode == .writing { try patiently(tries) { try Schema.useLog(queue) } }
    // An older store is read as it is: later tables are only added, and one that is missing is empty.
    if state == .current || mode == .reading { return }
    // Another process may do it between the look and the change, one step after the other; what it has made
    // already is an error of the statement here.
    try patiently(tries, also: [.SQLITE_ERROR, .SQLITE_CONSTRAINT]) {
      try Schema.migrator.migrate(queue)
    }
  }

  /// Does what SQLite waits for no other process to let it do, up to so many times, 20 ms apart.
  private func patiently(
    _ tries: Int, also others: [ResultCode] = [], _ body: () throws -> Void
  ) throws {
    for _ in 0..<tries {
      do {
        return try body()
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY || others.contains(error.resultCode)
      {
        usleep(20_000)
      }
    }
    try body()
  }
}
