import Glibc
import Wording

/// Files of the system, read whole and replaced whole.
///
/// Own code: swift-system has neither `fsync` nor `rename`, which a whole replacement needs.
package enum FileSystem {
  /// The bytes of a file.
  ///
  /// - Throws: `FileError` where it cannot be read, or is larger than `limit`.
  package static func read(_ path: String, limit: Int = 64 << 20) throws(FileError) -> [UInt8] {
    let file = try opened(path)
    defer { close(file) }
    return try read(file, named: path, limit: limit)
  }

  /// The first bytes of a file, at most `count`.
  ///
  /// - Throws: `FileError` where it cannot be read.
  static func beginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path, detail: lastError) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let length = Glibc.read(file, &bytes, count)
    guard length >= 0 else { throw .unreadable(path, detail: lastError) }
    return Array(bytes.prefix(length))
  }

  /// The bytes of standard input.
  ///
  /// - Throws: `FileError` where it cannot be read, or is longer than `limit`.
  package static func standardInput(limit: Int = 64 << 20) throws(FileError) -> [UInt8] {
    try read(STDIN_FILENO, named: StandardStream.input, limit: limit)
  }

  /// The bytes that an open file still gives.
  private static func read(
    _ file: CInt, named path: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes = [UInt8]()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path, detail: lastError) }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
    throw .tooLarge(path, limit: limit)
  }

  /// Puts `bytes` in place of a file, whole or not at all.
  ///
  /// They are written to a file beside it, which then takes its name; a link to it is kept. A device or a
  /// pipe is written to as it is. What an earlier call left beside it, which was ended, is removed.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to it.
  ///   - bytes: What it holds then.
  ///   - access: Who may read it.
  ///   - ending: What the file beside it is called, behind the file's own name; one that lies there is of a
  ///     command that was ended.
  /// - Throws: `FileError` where that cannot be done; the old file is then as it was.
  package static func replace(
    _ path: String, with bytes: [UInt8], for access: FileAccess = .asBefore,
    by ending: String? = nil
  ) throws(FileError) {
    try replace(path, for: access, by: ending, failing: { $0 }) { file throws(FileError) in
      try write(all: bytes, to: file, named: path)
    }
  }

  /// Puts what is written bit by bit in place of a file, whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to it.
  ///   - access: Who may read it.
  ///   - ending: What the file beside it is called, behind the file's own name.
  ///   - error: What is thrown where the file cannot be written.
  ///   - fill: Writes to the open file that takes its place.
  /// - Throws: That, or what `fill` throws; the old file is then as it was.
  static func replace<Fault: Error>(
    _ path: String, for access: FileAccess, by ending: String? = nil,
    failing error: (FileError) -> Fault, filling fill: (CInt) throws(Fault) -> Void
  ) throws(Fault) {
    let target = FilePlace(path).path
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw error(.folder(path))
    }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let device = Result { () throws(FileError) in try opened(target, toWriteAs: path) }
      switch device {
      case .success(let device):
        return try write(to: device, named: path, failing: error, filling: fill)
      case .failure(let fault): throw error(fault)
      }
    }
    guard exists || lstat(target, &status) != 0 else {
      throw error(.unwritable(path, detail: String(cString: strerror(ELOOP))))
    }
    FileDraft.removeLeftovers(of: target, endingIn: ending)
    let draft = ending.map { target + $0 } ?? FileDraft.name(for: target)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, access.first)
    guard file >= 0 else { throw error(.unwritable(path, detail: lastError)) }
    if let mode = access.mode(inPlaceOf: exists ? status.st_mode : nil) { fchmod(file, mode) }
    do throws(Fault) {
      try write(to: file, named: path, failing: error, filling: fill)
      guard Glibc.rename(draft, target) == 0 else {
        throw error(.unwritable(path, detail: lastError))
      }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Writes a file that is not there yet.
  ///
  /// - Throws: `FileError` where it is there, or cannot be written.
  package static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if file < 0, errno == EEXIST {
      throw .exists(path)
    }
    do throws(FileError) {
      try write(to: file, named: path, failing: { $0 }) { file throws(FileError) in
        try write(all: bytes, to: file, named: path)
      }
    } catch {
      if file >= 0 { unlink(path) }
      throw error
    }
  }

  /// Removes a file that need not be there.
  static func remove(_ path: String) { unlink(path) }

  private static func write<Fault: Error>(
    to file: CInt, named name: String, failing error: (FileError) -> Fault,
    filling fill: (CInt) throws(Fault) -> Void
  ) throws(Fault) {
    guard file >= 0 else { throw error(.unwritable(name, detail: lastError)) }
    defer { close(file) }
    try fill(file)
    // A device or a pipe cannot be synchronised, and need not be.
    guard fsync(file) == 0 || errno == EINVAL || errno == EROFS else {
      throw error(.unwritable(name, detail: lastError))
    }
  }

  /// Writes bytes to an open file, all of them.
  package static func write(all bytes: [UInt8], to file: CInt, named name: String) throws(FileError)
  {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(name, detail: lastError) }
      offset += count
    }
  }

  /// The file that a path leads to, through links.
  package static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names of the files of a folder, in order; `nil` where it cannot be read.
  package static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names = [String]()
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted()
  }

  /// The names of what can be read as files in a folder, in order; `nil` where it cannot be read.
  ///
  /// Hidden ones, pipes and devices are none of them.
  package static func files(in folder: String) -> [String]? {
    names(in: folder)?.filter { name in
      let kind = kind(of: "\(folder)/\(name)")
      return !name.hasPrefix(".") && (kind == nil || kind == S_IFREG)
    }
  }

  /// Whether a folder lies at a path.
  package static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// Makes a folder where there is none, with those above it.
  ///
  /// - Throws: `FileError` where it cannot be made, or a file has its name.
  package static func makeFolder(_ path: String) throws(FileError) {
    guard !isFolder(path) else { return }
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else {
        throw .unwritable(path, detail: lastError)
      }
    }
    guard isFolder(path) else { throw .noFolder(path) }
  }

  /// Whether a file of bytes lies at a path, and no pipe or device.
  package static func isRegular(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  /// Whether a file of bytes lies at a path itself, and no link to one.
  package static func isOwnFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// A path from the root, of one that may begin at the working folder.
  package static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }

  /// Has the names of a folder's files on the disk.
  package static func synchronise(folder path: String) throws(FileError) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    // Some file systems cannot synchronise a folder, and need not.
    guard fsync(folder) == 0 || errno == EINVAL || errno == EROFS else {
      throw .notKept(path, detail: lastError)
    }
  }

  /// Whether there is anything at a path, be it a link that leads nowhere.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a file can be read at a path.
  package static func isReadable(_ path: String) -> Bool {
    access(path, R_OK) == 0
  }

  /// What the system said of the last call that failed.
  package static var lastError: String {
    strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
  }

  /// The folder that a path lies in.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
