import Foundation
import TestSupport
import Testing

/// The floors of DESIGN 2: what a module may import, besides what comes with the system.
@Suite struct ModuleTests {
  private static let allowed: [String: Set<String>] = [
    "ICalendar": ["CLibical"],
    "Rehabilitation": [],
    "Pictograms": ["Rehabilitation"],
    "Planning": ["Rehabilitation"],
    "Wording": ["ICalendar", "JournalStore", "Planning", "ProgramFiles", "Rehabilitation"],
    "ProgramFiles": ["Planning", "Rehabilitation", "Yams"],
    "JournalStore": ["GRDB", "Rehabilitation"],
    "Calendars": ["ICalendar", "Planning", "Rehabilitation", "Wording"],
    "Sheets": ["Mustache", "Pictograms", "Planning", "Rehabilitation", "Wording"],
    "RegainKit": [
      "Calendars", "ICalendar", "JournalStore", "Pictograms", "Planning", "ProgramFiles",
      "Rehabilitation", "Sheets", "Wording",
    ],
  ]
  private static let system: Set = [
    "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
  ]

  @Test(arguments: allowed.keys.sorted())
  func `a module imports nothing that stands above it`(module: String) throws {
    let known = try #require(Self.allowed[module])
    // The core knows no clock, file, locale or environment.
    let isCore = module == "Rehabilitation" || module == "Planning"
    let imports = try Self.imports(of: module)
    let further = imports.subtracting(known).subtracting(isCore ? [] : Self.system)
    #expect(further.isEmpty, "\(module) imports \(further.sorted())")
  }

  @Test func `every folder of sources is a module with its floor`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent("Sources").path)
    #expect(Set(folders) == Set(Self.allowed.keys).union(["CLibical", "regain"]))
  }

  @Test func `no module imports one that imports it`() {
    var open = Self.allowed.mapValues { $0.filter { Self.allowed[$0] != nil } }
    while let free = open.keys.sorted().first(where: { open[$0]?.isEmpty == true }) {
      open[free] = nil
      for module in open.keys { open[module]?.remove(free) }
    }
    #expect(open.isEmpty, "a circle of \(open.keys.sorted())")
  }

  @Test func `no two top-level types share a name`() throws {
    var places: [String: [String]] = [:]
    for path in try Repository.files(in: ["Sources"]) where path.hasSuffix(".swift") {
      for line in try Repository.text(path).split(separator: "\n") {
        if let name = Self.typeName(in: line) { places[name, default: []].append(path) }
      }
    }
    #expect(places.count > 400)
    let shared = places.filter { $0.value.count > 1 }
    #expect(shared.isEmpty, "\(shared)")
  }

  /// The name of the type that a line declares at the top level of its file.
  private static func typeName(in line: Substring) -> String? {
    let kinds: Set = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    let modifiers: Set = [
      "public", "package", "internal", "fileprivate", "private", "final", "indirect",
    ]
    guard line.first != " " else { return nil }
    let words = line.split(separator: " ").drop { modifiers.contains(String($0)) }
    guard let kind = words.first, kinds.contains(String(kind)), let name = words.dropFirst().first
    else { return nil }
    return String(name.prefix { $0.isLetter || $0.isNumber })
  }

  private static func imports(of module: String) throws -> Set<String> {
    var imports = Set<String>()
    let folder = Repository.root.appendingPathComponent("Sources/\(module)")
    let files = FileManager.default.enumerator(atPath: folder.path)
    for case let name as String in try #require(files) where name.hasSuffix(".swift") {
      let text = String(
        decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), position < 2,
          position == 0 || words[0].hasPrefix("@") || words[0] == "public",
          words.count > position + 1
        else { continue }
        imports.insert(String(words[words.count - 1].prefix { $0 != "." }))
      }
    }
    return imports
  }
}
