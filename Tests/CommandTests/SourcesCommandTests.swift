import Foundation
import TestSupport
import Testing

/// `regain sources` as its user runs it.
@Suite struct SourcesCommandTests {
  @Test func `sources lists every id that the bundled programmes cite, in lines that fit`() throws {
    let result = try BuiltCommand.run(["sources"])
    #expect(result.status == 0 && result.error.isEmpty)
    let ids = Set(
      result.output.split(separator: "\n").compactMap { $0.split(separator: " ").first })
    for id in Repository.programIDs {
      for cited in try Repository.text("Programs/\(id).yaml").matches(of: /- \{id: ([^,]+), title/)
      {
        #expect(ids.contains(cited.1), "\(id): \(cited.1)")
      }
    }
    for line in result.output.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `A source shows its title, grade and address, and what rests on it`() throws {
    let result = try BuiltCommand.run(["sources", "f25"])
    #expect(result.status == 0 && result.error.isEmpty)
    #expect(
      result.output == """
        F25: My Knee Exercise, programme 1
        ==================================
        Grade A: trial, guideline or journal table.
        https://mykneeexercise.org.au/program1/

        Named in EVIDENCE 1, EVIDENCE 3.1, P05.

        Cited by bakers-cyst, knee-osteoarthritis-strength.

        """)
  }

  @Test func `A rule shows what it says, what it rests on and where its text stands`() throws {
    let result = try BuiltCommand.run(["sources", "R13"])
    #expect(result.status == 0 && result.error.isEmpty)
    for part in [
      "R13: Missed sessions and breaks\n", "After 14 days the load\nis 80%",
      "  F97", "Training after a break, blog (grade C)\n", "'Progression-rules'",
    ] {
      #expect(result.output.contains(part), "\(result.output)")
    }
  }

  @Test func `A section is named as messages name it, and told as JSON`() throws {
    let result = try BuiltCommand.run(["sources", "EVIDENCE", "3.6", "--json"])
    #expect(result.status == 0 && result.error.isEmpty)
    let told = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let section = try #require(told as? [String: Any])
    #expect(section["id"] as? String == "EVIDENCE 3.6")
    #expect(section["title"] as? String == "Decision table")
    #expect(section["sources"] as? [String] == ["F75"])
    let all = try BuiltCommand.run(["sources", "--json"])
    let list = try JSONSerialization.jsonObject(with: Data(all.output.utf8))
    #expect(try #require(list as? [Any]).count > 400)
  }

  @Test func `An unknown id is answered with the nearest`() throws {
    let result = try BuiltCommand.run(["sources", "f169"])
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(
      result.error
        == "regain: no source, rule or section 'f169'. Did you mean F168, F167, F166? "
        + "'regain sources' lists them all.\n")
  }

  @Test func `Without programmes a source is shown all the same`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try BuiltCommand.run(["sources", "G1", "--programs", folder.path])
    #expect(result.status == 0)
    #expect(result.output.contains("G1: Grindem 2016"))
  }
}
