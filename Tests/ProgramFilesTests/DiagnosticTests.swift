import Foundation
import ProgramFiles
import Rehabilitation
import Testing
import Wording

@Suite struct DiagnosticTests {
  /// The text of the first diagnostic for a file.
  private func text(_ file: String, path: String = "x.yaml") -> String {
    let checked = ProgramFile.read(Array(file.utf8), path: path, catalogue: Catalogue([]))
    return checked.diagnostics.first.map { $0.words(offering: .plain) } ?? ""
  }

  /// Where the caret stands, and what stands above it.
  private func excerpt(_ file: String) -> (above: Substring, caret: Int) {
    let lines = text(file).split(separator: "\n")
    return (lines[1], lines[2].prefix { $0 != "^" }.count)
  }

  @Test func `the caret stands below wide characters by their width`() {
    let (line, caret) = excerpt("id: é膝🦵e\u{301}\u{7}\n")
    #expect(line == "1 | id: é膝🦵e\u{301}�")
    #expect(caret == "1 | id: é1234e".count)
  }

  @Test func `a long line is cut around the caret`() {
    let file = "{id: \"" + String(repeating: "膝 ", count: 500) + "\", nonsense: 1}\n"
    let checked = ProgramFile.read(Array(file.utf8), path: "x.yaml", catalogue: Catalogue([]))
    for diagnostic in checked.diagnostics {
      let lines = diagnostic.words(offering: .plain).split(separator: "\n")
      #expect(lines[1].count <= 106)
      #expect(lines[2].prefix { $0 != "^" }.count <= 104)
    }
    let unknown = checked.diagnostics.first { $0.rule == .unknownKey }
    #expect(unknown?.words(offering: .plain).contains("膝 \", nonsense: 1}") == true)
  }

  @Test func `tabs and controls are shown as one column`() {
    #expect(text("id:\t\u{1B}[31mred\n").contains("1 | id: �[31mred\n  |     ^ delete it"))
    #expect(text("id: \u{202E}[\n").contains("1 | id: �["))
  }

  @Test func `a path cannot steer the terminal`() {
    #expect(text("", path: "a\u{1B}[2J\nb.yaml").hasPrefix("a�[2J�b.yaml:1:1: empty-file"))
  }

  @Test func `a record has the words for other programs`() throws {
    let checked = ProgramFile.read([], path: "x.yaml", catalogue: Catalogue([]))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = try encoder.encode(checked.diagnostics.map { $0.record(offering: .plain) })
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"[{"column":1,"hint":"begin with 'id: '","line":1,"message":"the file is empty","#
        + #""path":"x.yaml","rule":"empty-file","severity":"error"}]"#)
  }
}
