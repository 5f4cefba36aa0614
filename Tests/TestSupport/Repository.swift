import Foundation

/// The files of the repository that tests read.
public enum Repository {
  /// The top folder.
  public static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }

  /// Whether everything is tried that `.ci/deep` tries, and not a sample.
  public static var isDeep: Bool { ProcessInfo.processInfo.environment["REGAIN_DEEP"] != nil }

  /// The seeds of a test that draws what it tries: a few, or many where everything is tried.
  ///
  /// `REGAIN_SEEDS=1000..<2000` has others tried, as in a long run by hand.
  public static func seeds(_ few: UInt64, deep many: UInt64) -> [UInt64] {
    let typed = ProcessInfo.processInfo.environment["REGAIN_SEEDS"] ?? ""
    if let range = typed.wholeMatch(of: /(\d+)\.\.<(\d+)/),
      let first = UInt64(range.1), let end = UInt64(range.2), first < end
    {
      return Array(first..<end)
    }
    return Array(0..<(isDeep ? many : few))
  }

  /// The bundled programmes, by id, in order.
  public static var programIDs: [String] {
    let folder = root.appendingPathComponent("Programs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && $0 != "exercises.yaml" }
      .map { String($0.dropLast(5)) }.sorted()
  }

  /// The bytes of a file below the top folder.
  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(path)))
  }
}
