import Glibc
import JournalStore

/// A file that a call writes, and what it may not write over.
///
/// What somebody else made is never lost by a slip of the hand: the store, any other database, what the
/// same call reads, and a file that Regain did not write stay as they are.
public struct OutputFile: Sendable {
  /// The file, as it was named.
  public let path: String
  private let store: String?
  private let inputs: [String]
  private let isForced: Bool
  private let access: FileAccess

  /// A file.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to it.
  ///   - store: The file of the plans.
  ///   - inputs: The files that the same call reads.
  ///   - isForced: Whether it may replace a file that Regain did not write.
  ///   - access: Who may read it.
  public init(
    _ path: String, store: String? = nil, sparing inputs: [String] = [], isForced: Bool = false,
    for access: FileAccess = .owner
  ) {
    self.path = path
    self.store = store
    self.inputs = inputs
    self.isForced = isForced
    self.access = access
  }

  /// Looks whether the file may be written.
  ///
  /// - Throws: `FileError.spared` where it holds what must not be lost, or that nobody allowed to replace.
  public func check() throws(FileError) {
    let place = FilePlace(path)
    if let store, OutputFile.storeFiles(store).contains(where: { place.isSame(as: $0) }) {
      throw .spared(path, .store)
    }
    if inputs.contains(where: { place.isSame(as: FilePlace($0)) }) { throw .spared(path, .input) }
    var status = stat()
    guard stat(place.path, &status) == 0 else {
      // A chain of links that leads nowhere, and is not to be lost.
      if lstat(place.path, &status) == 0 {
        throw .unwritable(path, detail: String(cString: strerror(ELOOP)))
      }
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return }
    // Whoever runs as root may write what nobody may.
    if status.st_mode & 0o222 == 0 { throw .spared(path, .readOnly) }
    if FileOrigin.isDatabase(try FileSystem.beginning(of: place.path, count: 16)) {
      throw .spared(path, .database)
    }
    guard !isForced, status.st_size > 0 else { return }
    // A journal is told by its first line, and may be longer than what is read whole.
    if FileOrigin.isJournal(try FileSystem.beginning(of: place.path, count: 1000)) { return }
    guard let bytes = try? FileSystem.read(place.path), FileOrigin.isRegain(bytes) else {
      throw .spared(path, .foreign)
    }
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: `FileError`; the old file is then as it was.
  public func replace(with bytes: [UInt8]) throws(FileError) {
    try check()
    try FileSystem.replace(path, with: bytes, for: access)
  }

  /// Writes the file bit by bit, whole or not at all.
  ///
  /// - Parameter writing: Writes it, with a call that puts bytes behind those before.
  /// - Throws: ``RegainError/file(_:)``, or what `writing` throws; the old file is then as it was.
  public func replace(
    writing: (_ put: ([UInt8]) throws(RegainError) -> Void) throws(RegainError) -> Void
  ) throws(RegainError) {
    try regain(RegainError.file) { () throws(FileError) in try check() }
    try FileSystem.replace(path, for: access, failing: RegainError.file) {
      file throws(RegainError) in
      try writing { bytes throws(RegainError) in
        try regain(RegainError.file) { () throws(FileError) in
          try FileSystem.write(all: bytes, to: file, named: path)
        }
      }
    }
  }

  /// The store with what SQLite keeps beside it.
  private static func storeFiles(_ store: String) -> [FilePlace] {
    ["", "-wal", "-shm", "-journal"].map { FilePlace(FilePlace(store).path + $0) }
  }
}
