import GRDB
import Glibc

extension JournalStore {
  /// Opens the journal of a file.
  ///
  /// - Parameters:
  ///   - path: The file; for writing it and its folders are made where they are missing.
  ///   - mode: What it is opened for.
  ///   - patience: How long another process that writes is waited for, in seconds.
  /// - Returns: The store; its connection is closed with its last copy.
  /// - Throws: ``JournalError`` where that cannot be done; a file is then as it was.
  public static func open(
    _ path: String, _ mode: Mode, patience: Double = 5
  ) throws(JournalError) -> JournalStore {
    let file = JournalFile(path: path)
    if mode == .writing { try file.make() }
    let size = try file.size()
    try file.checkPermission(for: mode)
    if mode == .reading, size == 0, !file.hasWaitingAdditions { throw .missing(path) }
    do {
      let queue = try DatabaseQueue(path: file.plainPath, configuration: configuration(patience))
      let store = JournalStore(path: path, mode: mode, queue: queue)
      try store.prepare(tries: Int(patience * 50))
      return store
    } catch {
      guard mode == .reading, file.isSealed else { throw JournalError(error, path: path) }
      return try sealed(file, after: error)
    }
  }

  /// Opens a file beside which SQLite can make no other: on a read-only disk or in another's folder.
  private static func sealed(
    _ file: JournalFile, after error: any Error
  ) throws(JournalError) -> JournalStore {
    let code = (error as? DatabaseError)?.resultCode
    guard code == .SQLITE_CANTOPEN || code == .SQLITE_READONLY, let name = file.sealedName else {
      throw JournalError(error, path: file.path)
    }
    if file.hasWaitingAdditions { throw .unrecovered(file.path) }
    do {
      var configuration = configuration(0)
      configuration.readonly = true
      let queue = try DatabaseQueue(path: name, configuration: configuration)
      let store = JournalStore(path: file.path, mode: .reading, queue: queue)
      try store.prepare(tries: 0)
      return store
    } catch {
      throw JournalError(error, path: file.path)
    }
  }

  private static func configuration(_ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // An acknowledged entry outlives a power cut.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Checks that the database is a journal, and brings its schema up to date for writing.
  private func prepare(tries: Int) throws {
    let state = try queue.read { try Schema.state($0, path: path) }
    if state == .unclaimed, mode == .reading { throw JournalError.missing(path) }
    if mode == .writing { try patiently(tries) { try Schema.useLog(queue) } }
    // An older store is brought up to date even for looking: nothing else could read it.
    if state == .current { return }
    try patiently(tries) {
      do {
        try Schema.migrator.migrate(queue)
      } catch {
        // Another process may have done it between the look and the change.
        guard try queue.read({ try Schema.state($0, path: path) }) == .current else { throw error }
      }
    }
  }

  /// Does what SQLite waits for no other process to let it do, up to so many times, 20 ms apart.
  private func patiently(_ tries: Int, _ body: () throws -> Void) throws {
    for _ in 0..<tries {
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        usleep(20_000)
      }
    }
    try body()
  }
}
