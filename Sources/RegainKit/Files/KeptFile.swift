import Glibc
import JournalStore

/// A file as it was before a publication, so that it can be put back.
struct KeptFile {
  /// The file, through links.
  private let path: String
  /// The second name of what was there; `nil` where nothing was, or something that is no file.
  private let copy: String?
  private let wasMissing: Bool

  /// Keeps what lies at a path.
  ///
  /// A device, a pipe or a folder is left alone.
  ///
  /// - Throws: `FileError` where the file cannot be kept; it is then as it was.
  init(_ name: String) throws(FileError) {
    path = FilePlace(name).path
    var status = stat()
    wasMissing = stat(path, &status) != 0
    guard !wasMissing, status.st_mode & S_IFMT == S_IFREG else {
      copy = nil
      return
    }
    let copy = KeptFile.copyName(for: path)
    // One that lies there is of a publication that was ended.
    unlink(copy)
    if link(path, copy) != 0 { try KeptFile.duplicate(path, as: copy, mode: status.st_mode) }
    self.copy = copy
  }

  /// Has the file's new name on the disk.
  func synchronise() throws(FileError) {
    try FileSystem.synchronise(folder: KeptFile.split(path).folder)
  }

  /// Puts back what was there.
  func restore() throws(FileError) {
    guard let copy else {
      // Nothing was there, and now perhaps something is.
      if wasMissing { unlink(path) }
      return
    }
    guard rename(copy, path) == 0 else {
      throw .notRestored(path, copy: copy, detail: FileSystem.lastError)
    }
    // Where the file was not replaced, both names are still there: they are of one file.
    unlink(copy)
  }

  /// Forgets what was there.
  func release() {
    if let copy { unlink(copy) }
  }

  /// A hidden name beside the file.
  static func copyName(for path: String) -> String {
    let (folder, name) = split(path)
    return "\(folder)/.\(name).before"
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/." : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  /// Copies a file where the disk knows no second names.
  private static func duplicate(
    _ path: String, as copy: String, mode: mode_t
  ) throws(FileError) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw .notKept(path, detail: FileSystem.lastError) }
    defer { close(source) }
    let target = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode & 0o7777)
    guard target >= 0 else { throw .notKept(copy, detail: FileSystem.lastError) }
    defer { close(target) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(source, &chunk, chunk.count)
      if count == 0, fsync(target) == 0 { return }
      guard count > 0, Glibc.write(target, chunk, count) == count else {
        let detail = FileSystem.lastError
        unlink(copy)
        throw .notKept(path, detail: detail)
      }
    }
  }
}
