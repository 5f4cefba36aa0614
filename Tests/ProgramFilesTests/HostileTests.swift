import ProgramFiles
import Rehabilitation
import Testing

@Suite(.serialized) struct HostileTests {
  @Test(arguments: HostileFile.all)
  func `a hostile file is refused soon, with a diagnostic`(file: HostileFile) throws {
    let bytes = Array(file.text.utf8)
    var checked: Checked<Program>?
    let time = ContinuousClock().measure {
      checked = ProgramFile.read(bytes, path: "x.yaml", catalogue: Catalogue([]))
      _ = checked?.diagnostics.map(\.description)
    }
    let first = checked?.diagnostics.first.map { "\($0.line):\($0.column) \($0.rule.rawValue)" }
    print("HOSTILE", file.name, bytes.count, time, first ?? "-", checked?.diagnostics.count ?? 0)
    #expect(checked?.value == nil)
    #expect(checked?.diagnostics.isEmpty == false)
  }
}
