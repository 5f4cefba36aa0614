import Glibc
import Rehabilitation
import Sheets
import Wording

/// The bytes of a file.
///
/// - Throws: ``Failure`` where it cannot be read, or is larger than `limit`.
func readFile(_ path: String, limit: Int = 64 << 20) throws(Failure) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw Failure(.failed, "cannot read \(path): \(lastSystemError())") }
  defer { close(file) }
  return try readAll(file, named: path, limit: limit)
}

/// The bytes of standard input.
///
/// - Throws: ``Failure`` where it cannot be read, or is longer than `limit`.
func readStandardInput(limit: Int = 64 << 20) throws(Failure) -> [UInt8] {
  try readAll(STDIN_FILENO, named: "standard input", limit: limit)
}

private func readAll(_ file: CInt, named path: String, limit: Int) throws(Failure) -> [UInt8] {
  var bytes = [UInt8]()
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= limit {
    let count = read(file, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw Failure(.failed, "cannot read \(path): \(lastSystemError())") }
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
  }
  throw Failure(.failed, "\(path) is larger than \(limit >> 20) MiB.")
}

/// Puts `bytes` in place of a file, whole or not at all.
///
/// They are written to a file beside it, which then takes its name; a device or a pipe is written to
/// as it is.
///
/// - Throws: ``Failure`` where that cannot be done; the old file is then as it was.
func replaceFile(_ path: String, with bytes: [UInt8]) throws(Failure) {
  let target = resolved(path)
  var status = stat()
  let exists = stat(target, &status) == 0
  if exists, status.st_mode & S_IFMT == S_IFDIR {
    throw Failure(.failed, "cannot write \(path): it is a folder.")
  }
  if exists, status.st_mode & S_IFMT != S_IFREG {
    return try write(bytes, to: open(target, O_WRONLY | O_CLOEXEC), named: path)
  }
  let draft = "\(target).\(getpid()).part"
  let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw Failure(.failed, "cannot write \(path): \(lastSystemError())") }
  if exists { fchmod(file, status.st_mode & 0o7777) }
  do throws(Failure) {
    try write(bytes, to: file, named: path)
    guard rename(draft, target) == 0 else {
      throw Failure(.failed, "cannot write \(path): \(lastSystemError())")
    }
  } catch {
    unlink(draft)
    throw error
  }
}

/// Writes a file that is not there yet.
///
/// - Throws: ``Failure`` where it is there, or cannot be written.
func createFile(_ path: String, with bytes: [UInt8]) throws(Failure) {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  if file < 0, errno == EEXIST {
    throw Failure(.failed, "\(path) is there already; nothing was written.")
  }
  do throws(Failure) {
    try write(bytes, to: file, named: path)
  } catch {
    if file >= 0 { unlink(path) }
    throw error
  }
}

/// Writes bytes to a file, or to standard output where there is none or it is `-`.
func writeOutput(_ bytes: [UInt8], to file: String?) throws(Failure) {
  guard let file, file != "-" else { return try writeOutput(bytes) }
  try replaceFile(file, with: bytes)
}

/// Writes bytes to standard output.
///
/// - Throws: ``Failure`` where they do not all arrive, such as on a full disk.
func writeOutput(_ bytes: [UInt8]) throws(Failure) {
  try write(all: bytes, to: STDOUT_FILENO, named: "standard output")
}

/// Writes text to standard output.
func writeOutput(_ text: String) throws(Failure) {
  try writeOutput(Array(text.utf8))
}

/// Writes text to standard error, as far as that goes.
func writeError(_ text: String) {
  try? write(all: Array(text.utf8), to: STDERR_FILENO, named: "standard error")
}

private func write(_ bytes: [UInt8], to file: CInt, named name: String) throws(Failure) {
  guard file >= 0 else { throw Failure(.failed, "cannot write \(name): \(lastSystemError())") }
  defer { close(file) }
  try write(all: bytes, to: file, named: name)
  // A device or a pipe cannot be synchronised, and need not be.
  guard fsync(file) == 0 || errno == EINVAL || errno == EROFS else {
    throw Failure(.failed, "cannot write \(name): \(lastSystemError())")
  }
}

private func write(all bytes: [UInt8], to file: CInt, named name: String) throws(Failure) {
  var offset = 0
  while offset < bytes.count {
    let count = bytes[offset...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw Failure(.failed, "cannot write \(name): \(lastSystemError())") }
    offset += count
  }
}

/// The file that a path leads to, through links.
func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

/// The names of the files of a folder, in order; `nil` where it cannot be read.
func fileNames(in folder: String) -> [String]? {
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

/// Whether a file can be read at a path.
func isReadable(_ path: String) -> Bool {
  access(path, R_OK) == 0
}

/// What the system said of the last call that failed.
func lastSystemError() -> String {
  strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
}
