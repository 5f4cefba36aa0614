import Glibc

/// A journal's file with the additions that wait beside it, read without any file being made or locked.
///
/// SQLite needs a third file to read the additions, which a full or a read-only disk has no room for.
struct JournalImage {
  /// The bytes of the database, as they are once the additions are in it.
  let bytes: [UInt8]

  /// Reads a file and what waits beside it; once more where another process changes them meanwhile.
  ///
  /// - Throws: ``JournalError`` where one of them cannot be read, or they change all the time.
  init(of path: String) throws(JournalError) {
    let log = "\(path)-wal"
    for _ in 0..<5 {
      let before = [path, log].map(JournalImage.state)
      var image = try JournalImage.content(of: path)
      let additions = access(log, F_OK) == 0 ? try JournalImage.content(of: log) : []
      guard before == [path, log].map(JournalImage.state) else { continue }
      WriteAheadLog(additions)?.apply(to: &image)
      bytes = image
      return
    }
    throw .busy(path)
  }

  /// What shows that a file has changed: its length and the time of its last change.
  private static func state(of path: String) -> [Int] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    return [status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  private static func content(of path: String) throws(JournalError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw JournalError(systemError: errno, path: path) }
    defer { close(file) }
    var bytes = [UInt8]()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw JournalError(systemError: errno, path: path) }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Where an image can be written: in memory where there is such a place, or where the system keeps what is passing.
  static var folders: [String] {
    ["/dev/shm"] + (getenv("TMPDIR").map { [String(cString: $0)] } ?? []) + ["/tmp", "/var/tmp"]
  }

  /// Writes the bytes to a file for their owner only, in the first folder that has room.
  ///
  /// - Returns: The file's path, which the caller removes; `nil` where it has room nowhere.
  func written(in folders: [String] = JournalImage.folders) -> String? {
    for folder in folders {
      if let path = written(in: folder) { return path }
    }
    return nil
  }

  private func written(in folder: String) -> String? {
    var name = Array("\(folder)/regain-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        unlink(path)
        return nil
      }
      offset += count
    }
    return path
  }
}
