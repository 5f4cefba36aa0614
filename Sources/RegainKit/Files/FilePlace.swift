import Glibc

/// Where a path leads: through all links, also to a file that is not there yet.
struct FilePlace: Hashable {
  /// The file, or the last name that a chain of links gives for it.
  let path: String
  /// The device and the number of the file; `nil` where there is none.
  private let identity: Identity?

  private struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  init(_ name: String) {
    path = FilePlace.end(of: name)
    var status = stat()
    identity =
      stat(path, &status) == 0
      ? Identity(device: UInt(status.st_dev), number: UInt(status.st_ino)) : nil
  }

  /// Whether two paths lead to one file, by another name of it, too.
  func isSame(as other: FilePlace) -> Bool {
    path == other.path || identity != nil && identity == other.identity
  }

  /// The file at the end of a chain of links.
  private static func end(of name: String) -> String {
    var name = name
    // As many as Linux follows.
    for _ in 0..<40 {
      if let real = realpath(name, nil) {
        defer { free(real) }
        return String(cString: real)
      }
      guard let next = link(at: name) else { break }
      name = next.hasPrefix("/") ? next : "\(FileSystem.folder(of: name))/\(next)"
    }
    guard let folder = realpath(FileSystem.folder(of: name), nil) else { return name }
    defer { free(folder) }
    let base = name.split(separator: "/").last.map(String.init) ?? name
    let place = String(cString: folder)
    return place == "/" ? "/\(base)" : "\(place)/\(base)"
  }

  /// What a link holds; `nil` where there is none.
  private static func link(at path: String) -> String? {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &name, name.count)
    guard count > 0 else { return nil }
    return String(decoding: name.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
