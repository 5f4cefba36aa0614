import Glibc

/// The file of a journal, before SQLite opens it.
struct JournalFile {
  /// The path, as it was named.
  let path: String

  /// The path as SQLite takes it: one that starts with a slash or a dot is never a special name.
  var plainPath: String { path.hasPrefix("/") ? path : "./\(path)" }

  /// The folder that it lies in.
  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// How many bytes the file has.
  ///
  /// - Throws: ``JournalError/missing(_:)`` where there is none, or why it cannot be looked at.
  func size() throws(JournalError) -> Int {
    var status = stat()
    guard !path.isEmpty, stat(path, &status) == 0 else {
      throw JournalError(systemError: path.isEmpty ? ENOENT : errno, path: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .folder(path)
    case S_IFREG: return status.st_size
    default: throw .notADatabase(path)
    }
  }

  /// Whether the user may read it; for writing, also change it and make files beside it.
  func checkPermission(for mode: JournalStore.Mode) throws(JournalError) {
    guard access(path, mode == .writing ? R_OK | W_OK : R_OK) == 0 else {
      throw JournalError(systemError: errno, path: path)
    }
    guard mode == .writing else { return }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw JournalError(systemError: errno, path: folder)
    }
    // Another user's program can have left them.
    for besides in ["\(path)-wal", "\(path)-shm"] where access(besides, F_OK) == 0 {
      guard access(besides, R_OK | W_OK) == 0 else {
        throw JournalError(systemError: errno, path: besides)
      }
    }
  }

  /// Makes the file where it is missing, and its folders, for their owner only.
  func make() throws(JournalError) {
    do throws(JournalError) {
      _ = try size()
      return
    } catch .missing {
      guard !path.isEmpty else { throw .missing(path) }
    }
    try makeFolder(folder)
    // SQLite gives the files beside it the same permissions. A file that has appeared meanwhile is
    // not touched: to close it here would drop the locks that this process holds on it.
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw JournalError(systemError: errno, path: path)
    }
    close(file)
  }

  private func makeFolder(_ folder: String) throws(JournalError) {
    if access(folder, F_OK) == 0 || mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
      throw JournalError(systemError: errno, path: folder)
    }
    try makeFolder(String(folder[..<slash]))
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw JournalError(systemError: errno, path: folder)
    }
  }

  /// Whether SQLite cannot make the files that it needs beside this one.
  var isSealed: Bool { access(folder, W_OK) != 0 }

  /// Whether additions wait beside the file.
  var hasWaitingAdditions: Bool {
    var status = stat()
    return stat("\(path)-wal", &status) == 0 && status.st_size > 0
  }

  /// The name under which SQLite reads the file as one that nobody changes; `nil` where it is gone.
  var sealedName: String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    let name = String(cString: real).map { letter in
      switch letter {
      case "%": "%25"
      case "?": "%3f"
      case "#": "%23"
      default: String(letter)
      }
    }
    return "file:\(name.joined())?immutable=1"
  }
}
