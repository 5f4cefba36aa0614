import Rehabilitation
import Testing
import Wording

@testable import ProgramFiles

/// The key `defaults`: what holds all over a file where a part says nothing of it.
@Suite struct DefaultsTests {
  private static let limits = "{green: 2, amber: 5, source: [F19, DES]}"

  /// The whole programme, with one text in place of another.
  private func text(_ changes: [(String, String)]) -> String {
    changes.reduce(WholeProgram.text) { $0.replacing($1.0, with: $1.1) }
  }

  private func read(_ changes: [(String, String)]) throws -> Program {
    let checked = WholeProgram.read(text(changes))
    #expect(checked.diagnostics.map { $0.words(offering: .plain) } == [])
    return try #require(checked.value)
  }

  @Test func `a source that is said once is that of every part without one`() throws {
    let whole = try #require(WholeProgram.read().value)
    let short = try read([
      (", source: F19}", "}"),
      ("pain: \(Self.limits)", "defaults: {source: F19}\npain: \(Self.limits)"),
    ])
    #expect(short == whole)
    #expect(text([(", source: F19}", "}")]) != WholeProgram.text)
  }

  @Test func `pain limits can stand among the defaults`() throws {
    let whole = try #require(WholeProgram.read().value)
    #expect(try read([("pain: \(Self.limits)", "defaults: {pain: \(Self.limits)}")]) == whole)
    let none = WholeProgram.read(text([("pain: \(Self.limits)\n", "")]))
    #expect(none.diagnostics.contains { $0.finding == .missingKey("pain") })
  }

  @Test func `a rest lies between the sets of a dose that names none`() throws {
    let file = try #require(ProgramFile.starter(id: "stairs"))
    let plain = ProgramFile.read(Array(file.utf8), path: "stairs.yaml", catalogue: .stairs)
    let rested = file.replacing(
      "defaults: {source: DES}", with: "defaults: {source: DES, rest: 45 s}"
    )
    .replacing(", rest 2 min", with: "")
    let read = ProgramFile.read(Array(rested.utf8), path: "stairs.yaml", catalogue: .stairs)
    #expect((plain.diagnostics + read.diagnostics).map { $0.words(offering: .plain) } == [])
    let doses = try #require(read.value).phases.flatMap(\.activities).flatMap(\.prescriptions).map(
      \.dose)
    #expect(
      doses.map { "\($0)" } == [
        "3 x 8 @ RPE 5-6, rest 45 s", "3 x 8 @ RPE 5-6, rest 45 s",
        "3 x 10, step 10 cm, rest 1 min",
      ])
    // A walk has no sets.
    #expect(read.value?.warmUp?.dose.rest == nil)
    #expect(plain.value?.phases.first?.activities.first?.citations == [.design])
  }

  @Test
  func `what is written of a file with defaults stands in each part, and is the same programme`()
    throws
  {
    let short = try read([
      (", source: F19}", "}"),
      ("pain: \(Self.limits)", "defaults: {source: F19}\npain: \(Self.limits)"),
    ])
    let written = ProgramFile.write(short)
    #expect(!written.contains("defaults:") && written.contains("source: F19"))
    #expect(WholeProgram.read(written).value == short)
  }

  @Test func `a default is looked at once, where it stands`() {
    let checked = WholeProgram.read(
      text([
        (", source: F19}", "}"),
        ("pain: \(Self.limits)", "defaults: {source: F20}\npain: \(Self.limits)"),
      ]))
    let found = checked.diagnostics.filter { $0.rule == .sourceExists }
    #expect(found.count == 1 && found.first?.sourceLine == "defaults: {source: F20}")
  }

  @Test(arguments: [
    "defaults: {source: F19, rest: 5 kg}", "defaults: {sourse: F19}", "defaults: F19",
    "defaults: {pain: 3}",
  ])
  func `defaults that cannot be read are found`(line: String) {
    #expect(WholeProgram.read("\(line)\n\(WholeProgram.text)").value == nil)
  }
}

extension Catalogue {
  /// The exercises of the starter.
  fileprivate static let stairs = Catalogue(
    ["sit-to-stand", "step-up", "walk"].map {
      Exercise(id: $0, name: $0, cues: ["Do it."], load: .strength)
    })
}
