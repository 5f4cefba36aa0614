import Glibc
import JournalStore

/// A pipe has two ends, and whoever opens one must not wait for the other for ever.
extension FileSystem {
  /// How long somebody may take to come to the other end, in seconds.
  private static let patience = 5

  /// Opens a file for reading; a pipe with a name once something has come through it.
  ///
  /// - Throws: `FileError` where it cannot be read, or nothing comes through it.
  package static func opened(_ path: String) throws(FileError) -> CInt {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(path, detail: lastError) }
    if isNamedPipe(path) {
      var end = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      guard poll(&end, 1, Int32(patience * 1000)) > 0 else {
        close(file)
        throw .lonelyPipe(path, seconds: patience)
      }
    }
    waits(file)
    return file
  }

  /// Opens a device or a pipe for writing; a pipe once somebody reads from it.
  ///
  /// - Throws: `FileError` where it cannot be written, or nobody reads from it.
  static func opened(_ target: String, toWriteAs path: String) throws(FileError) -> CInt {
    let step = 20
    for _ in 0..<patience * 1000 / step {
      let file = open(target, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
      if file >= 0 {
        waits(file)
        return file
      }
      guard errno == ENXIO, isNamedPipe(target) else {
        throw .unwritable(path, detail: lastError)
      }
      usleep(UInt32(step * 1000))
    }
    throw .lonelyPipe(path, seconds: patience)
  }

  /// Has calls on an open file wait for what they are to read or write.
  private static func waits(_ file: CInt) {
    _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK)
  }

  /// Whether a pipe lies at a path, and is not one that a shell has made for a command's output.
  private static func isNamedPipe(_ path: String) -> Bool {
    guard let real = realpath(path, nil) else { return false }
    defer { free(real) }
    var status = stat()
    return stat(real, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }
}
