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

  /// Opens a file for looking beside which SQLite can make, fill or use no other: on a full or a read-only disk, in
  /// another's folder, or with files beside it that belong to somebody else.
  private static func lookedAt(
    _ file: JournalFile, after error: any Error, patience: Int
  ) throws(JournalError) -> JournalStore {
    let codes: [ResultCode] = [
      .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_PERM,
    ]
    guard let code = (error as? DatabaseError)?.resultCode, codes.contains(code) else {
      throw JournalError(error, path: file.path)
    }
    guard file.isSealed, !file.hasWaitingAdditions, let name = file.sealedName else {
      return try openImage(of: file, patience: patience)
    }
    return try openSealed(name, of: file, patience: patience)
  }

  /// Opens what a file and the additions beside it say now, for looking.
  static func openImage(
    of file: JournalFile, patience: Int, in folders: [String] = JournalImage.folders
  ) throws(JournalError) -> JournalStore {
    guard let copy = try JournalImage(of: file.path).written(in: folders) else {
      throw .full(file.path)
    }
    // Once it is open its name is not needed any more.
    defer { unlink(copy) }
    guard let name = JournalFile(path: copy).sealedName else { throw .missing(copy) }
    return try openSealed(name, of: file, patience: patience)
  }

  /// Opens a file that nobody changes.
  private static func openSealed(
    _ name: String, of file: JournalFile, patience: Int
  ) throws(JournalError) -> JournalStore {
    var sealed = configuration(patience)
    sealed.readonly = true
    do {
      return try connected(to: name, of: file, .reading, sealed, tries: 0)
    } catch {
      throw JournalError(error, path: file.path)
    }
  }

  private static func configuration(_ patience: Int) -> Configuration {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.busyMode = .timeout(Double(patience) / 1000)
    configuration.prepareDatabase { database in
      for function in RowDigest.functions { database.add(function: function) }
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
