#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files of the system's tz database.
enum ZoneFile {
  /// Where the database stands.
  static let directory = "/usr/share/zoneinfo/"

  /// Whether `name` is a plain zone name: it cannot leave the directory or name a side file.
  static func isWellFormed(_ name: String) -> Bool {
    let bytes = name.utf8
    guard (1...64).contains(bytes.count), bytes.first != 0x2F, bytes.last != 0x2F else {
      return false
    }
    let isPlain = bytes.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        || byte == 0x2B || byte == 0x2D || byte == 0x5F || byte == 0x2F
    }
    // `right/` counts leap seconds, `posix/` repeats the tree, the others are the host's choice.
    return isPlain && !name.hasPrefix("right/") && !name.hasPrefix("posix/")
      && name != "localtime" && name != "posixrules"
  }

  /// The bytes of a file of the database, nil when there is none or it is above 1 MB.
  static func read(_ name: String) -> [UInt8]? {
    guard let file = fopen(directory + name, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while bytes.count < 1 << 20 {
      let part = [UInt8](unsafeUninitializedCapacity: 8192) { buffer, count in
        count = fread(buffer.baseAddress, 1, 8192, file)
      }
      bytes += part
      guard part.count == 8192 else { break }
    }
    return ferror(file) == 0 && bytes.count < 1 << 20 ? bytes : nil
  }
}
