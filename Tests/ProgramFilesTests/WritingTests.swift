import Foundation
import Rehabilitation
import Testing
import Wording

@testable import ProgramFiles

@Suite struct WritingTests {
  @Test func `what is written is read as the same programme`() throws {
    let program = try #require(WholeProgram.read().value)
    let text = ProgramFile.write(program)
    let again = WholeProgram.read(text)
    #expect(again.diagnostics.map { $0.words(offering: .plain) } == [])
    #expect(again.value == program)
    #expect(again.value.map(ProgramFile.write) == text)
  }

  @Test func `any programme is written so that it is read as itself`() {
    for seed in 0..<300 as Range<UInt64> {
      var random = RandomProgram(seed: seed)
      let program = random.program()
      let text = ProgramFile.write(program)
      // What a programme should not ask of a knee is the linter's matter.
      let again = ProgramFile.read(pinned: Array(text.utf8))
      #expect(again.diagnostics.map { $0.words(offering: .plain) } == [], "seed \(seed)")
      #expect(again.value == program, "seed \(seed)")
    }
  }

  /// The bundled programmes, where they are there.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Programs")

  private static let bundled: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") && $0 != "exercises.yaml" }.sorted()
  }()

  @Test(arguments: bundled)
  func `a bundled programme is written so that it is read as itself`(name: String) throws {
    let exercises = try Data(contentsOf: Self.folder.appendingPathComponent("exercises.yaml"))
    let catalogue = try #require(
      CatalogueFile.read(Array(exercises), path: "exercises.yaml").value)
    let file = try Data(contentsOf: Self.folder.appendingPathComponent(name))
    let program = try #require(
      ProgramFile.read(Array(file), path: name, catalogue: catalogue).value)
    let text = ProgramFile.write(program)
    #expect(ProgramFile.read(Array(text.utf8), path: name, catalogue: catalogue).value == program)
  }
}
