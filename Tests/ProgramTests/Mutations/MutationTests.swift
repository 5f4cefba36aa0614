import Foundation
import Rehabilitation
import TestSupport
import Testing

@testable import ProgramFiles

/// A single edit that makes a bundled programme less safe never passes the linter.
@Suite struct MutationTests {
  private static let catalogue = try? CatalogueFile.read(
    Repository.bytes("Programs/exercises.yaml"), path: "exercises.yaml"
  ).value

  /// A bundled programme and its file.
  private struct Original {
    let id: String
    let file: ProgramLines
    let program: Program

    init(_ id: String) throws {
      let bytes = try Repository.bytes("Programs/\(id).yaml")
      self.id = id
      file = ProgramLines(String(decoding: bytes, as: UTF8.self))
      // It was linted by other tests.
      program = try #require(ProgramFile.read(pinned: bytes).value)
    }

    /// The files after an edit, one for each of its places.
    func edited(by edit: SafetyEdit) -> [String] { edit.edits(of: file, program) }
  }

  @Test(arguments: Repository.programIDs)
  func `every edit that breaks safety is found, by its own rule`(id: String) throws {
    let catalogue = try #require(Self.catalogue)
    let original = try Original(id)
    var kinds = 0
    for edit in SafetyEdit.allCases {
      let texts = original.edited(by: edit)
      for text in texts {
        let checked = ProgramFile.read(Array(text.utf8), path: "\(id).yaml", catalogue: catalogue)
        let found = Set(checked.diagnostics.filter { $0.severity == .error }.map(\.rule))
        let line = original.file.firstLine(changedIn: text)
        #expect(!found.isDisjoint(with: edit.rules), "\(edit.rawValue) of \(id): \(line)")
        #expect(checked.value == nil)
      }
      if !texts.isEmpty { kinds += 1 }
    }
    #expect(kinds >= 5, "\(kinds) kinds of edits of \(id)")
  }

  @Test func `every edit can be made in some programme`() throws {
    var open = Set(SafetyEdit.allCases)
    for id in Repository.programIDs where !open.isEmpty {
      let original = try Original(id)
      open = open.filter { original.edited(by: $0).isEmpty }
    }
    #expect(open == [])
  }
}
