import Foundation
import RegainKit
import TestSupport
import Testing

@testable import Snippets

/// The examples of the documentation, which are compiled as snippets.
@Suite struct ExampleTests {
  /// The types that a newcomer meets first; each has an example.
  static let hubs = [
    "Adjustment", "Amount", "CalendarReader", "CivilDate", "DaySpan", "DecisionTable", "Dose",
    "Enrolment", "Frequency", "Measure", "NextStepWording", "PlanChange", "PlanStore", "PlanZone",
    "ProgramFile", "ProgramLibrary", "Publication", "RedFlag", "SafetyGate", "Schedule", "Session",
    "TimeOfDay", "WeeklyWindows",
  ]

  private func sources(below folder: String) throws -> [String] {
    let root = Repository.root.appendingPathComponent(folder)
    let files = try #require(FileManager.default.enumerator(atPath: root.path))
    return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .map { String(decoding: try Repository.bytes("\(folder)/\($0)"), as: UTF8.self) }
  }

  /// The examples of a text's doc comments, without the marks of a comment.
  private func examples(in text: String) -> [String] {
    var examples = [String]()
    var open: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      guard words.hasPrefix("///") else {
        open = nil
        continue
      }
      let content = String(
        words.dropFirst(3).hasPrefix(" ") ? words.dropFirst(4) : words.dropFirst(3))
      if content == "```swift" {
        open = []
      } else if content == "```", let lines = open {
        examples.append(lines.joined(separator: "\n"))
        open = nil
      } else {
        open?.append(content)
      }
    }
    return examples
  }

  @Test func `each example in a doc comment is compiled to the letter`() throws {
    let compiled = try sources(below: "Tests/Snippets").map { file in
      file.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : String($0) }.joined(separator: "\n")
    }
    let found = try sources(below: "Sources").filter { $0.contains("/// ```swift\n") }
      .flatMap(examples)
    #expect(found.count >= Self.hubs.count)
    for example in found {
      #expect(compiled.contains { $0.contains(example) }, "not compiled:\n\(example)")
    }
    #expect(examples(in: "/// ```swift\n/// let no = 1\n/// ```\n") == ["let no = 1"])
  }

  @Test func `the code of the README is compiled to the letter`() throws {
    let readme = String(decoding: try Repository.bytes("README.md"), as: UTF8.self)
    let start = try #require(readme.range(of: "```swift\nimport RegainKit\n\n"))
    let rest = readme[start.upperBound...]
    let code = rest[..<(try #require(rest.range(of: "\n```")).lowerBound)]
    let snippet = try sources(below: "Tests/Snippets").map {
      $0.replacingOccurrences(of: "\n  ", with: "\n")
    }
    #expect(snippet.contains { $0.contains(code) })
  }

  @Test func `each type that a newcomer meets first has an example`() throws {
    let declaration = /^public (?:struct|enum|class) (\w+)/.anchorsMatchLineEndings()
    var known = Set<String>()
    for file in try sources(below: "Sources") where file.contains("/// ```swift\n") {
      known.formUnion(file.matches(of: declaration).map { String($0.1) })
    }
    #expect(known.isSuperset(of: Self.hubs), "\(Set(Self.hubs).subtracting(known).sorted())")
  }

  @Test func `the examples give what their comments say`() throws {
    #expect(civilDate().1 == 6)
    #expect(timeOfDay() == 1050)
    #expect(amount().description == "12.5")
    #expect(decisionTable() == .red)
    #expect(try planZone() == 120)
    #expect(sessionID().map { $0 == ("strength", 14) } == true)
    #expect(redFlag() != nil && measure() != nil && daySpan() != nil)
    #expect(try enrolment()?.availability.windows == WeeklyWindows("mon-fri 17:30-20:30"))
    #expect(try dose() == "3 x 8-12 @ 5 kg, rest 90 s")
    #expect(try frequency() == "3 per week")
  }
}
