import Foundation

extension Repository {
  /// The paths of all files in folders below the top folder, or of files themselves, in order.
  public static func files(in paths: [String]) throws -> [String] {
    try paths.flatMap { path -> [String] in
      let place = root.appendingPathComponent(path).path
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { return [] }
      if !isFolder.boolValue { return [path] }
      return try FileManager.default.subpathsOfDirectory(atPath: place).sorted()
        .map { "\(path)/\($0)" }
        .filter { path in
          let place = root.appendingPathComponent(path).path
          return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
            && !isFolder.boolValue
        }
    }
  }

  /// The text of a file below the top folder.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}
