import Glibc
import RegainKit

/// A folder of its own for files that are needed for a moment.
struct Scratch {
  /// Where it is.
  let path: String

  /// Makes an empty folder that only this user can read.
  init() throws(Failure) {
    let base = Environment.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(base)/regain-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(PrinterFault.noFolder(in: base, detail: FileSystem.lastError))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder with all that is in it.
  func remove() {
    removeTree(path)
  }
}

/// Removes a file, or a folder with all that is in it; links are removed, not followed.
private func removeTree(_ path: String) {
  var status = stat()
  guard lstat(path, &status) == 0 else { return }
  guard status.st_mode & S_IFMT == S_IFDIR else {
    unlink(path)
    return
  }
  for name in FileSystem.names(in: path) ?? [] where name != "." && name != ".." {
    removeTree("\(path)/\(name)")
  }
  rmdir(path)
}
