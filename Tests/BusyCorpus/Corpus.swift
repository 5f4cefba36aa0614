import TestSupport

/// Calendar files as the clients of this world write them: each scenario in the manner of each client.
///
/// Written by us after what the clients' documentation and issue threads tell of their files; seeded,
/// so that the same files come out each time.
public enum Corpus {
  /// A calendar file.
  public struct File: Sendable {
    /// Its name, such as `google-weekly.ics`.
    public let name: String
    /// What is in it.
    public let text: String
  }

  /// The year that the files are about.
  public static let year = 2026

  /// All files, in order.
  public static var files: [File] {
    var seed: UInt64 = 0
    return Client.allCases.flatMap { client in
      Scenario.all.map { scenario in
        seed += 1
        var draft = Draft(client: client, seed: seed)
        scenario.write(&draft)
        return File(name: "\(client.rawValue)-\(scenario.name).ics", text: draft.text)
      }
    }
  }
}

/// What a file is about.
struct Scenario: Sendable {
  let name: String
  let write: @Sendable (inout Draft) -> Void

  init(_ name: String, _ write: @escaping @Sendable (inout Draft) -> Void) {
    self.name = name
    self.write = write
  }

  static let all = single + repeated + changed + odd
}
