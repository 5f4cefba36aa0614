import Glibc

/// A folder for what a benchmark writes, which goes with all that is in it.
enum Scratch {
  /// No folder could be made.
  struct Unavailable: Error {}

  /// Does some work with the path of a new folder.
  static func withFolder(_ work: (_ folder: String) throws -> Void) throws {
    var template = Array("/tmp/regain-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Unavailable() }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(folder) }
    try work(folder)
  }

  /// The bytes of a file, a mebibyte at most; none where it cannot be read.
  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return bytes
  }

  private static func remove(_ folder: String) {
    if let open = opendir(folder) {
      defer { closedir(open) }
      while let entry = readdir(open) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        unlink("\(folder)/\(name)")
      }
    }
    rmdir(folder)
  }
}
