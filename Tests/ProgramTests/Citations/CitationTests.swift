import TestSupport
import Testing

@Suite struct CitationTests {
  /// Everything that a person may cite in, but what a program wrote and what is made to be wrong.
  private static func files() throws -> [String] {
    let files = try Repository.files(
      in: ["Sources", "Programs", "Tests", ".ci", ".github", "README.md"])
    return files.filter { path in
      let parts = path.split(separator: "/")
      let ending = parts.last?.split(separator: ".").dropFirst().last ?? ""
      return ["", "swift", "md", "yaml", "yml", "py", "sh"].contains(ending)
        && !parts.contains("Golden") && !parts.contains("Errors")
        && parts.last != "CitedTextTests.swift"
    }
  }

  @Test func `Each citation leads to a section, a rule, a programme or a source`() throws {
    let documents = try CitedDocuments.ofRepository.get()
    let files = try Self.files()
    #expect(files.count > 500)
    var count = 0
    var lost: [String] = []
    for file in files {
      let places = CitedText(try Repository.text(file)).places
      count += places.count
      lost += places.filter { !documents.places.contains($0.place) }
        .map { "\(file):\($0.line): \($0.place) leads nowhere" }
    }
    #expect(count > 2000)
    #expect(lost.isEmpty, "\(lost.joined(separator: "\n"))")
  }
}
