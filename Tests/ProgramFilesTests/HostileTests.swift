import ProgramFiles
import Rehabilitation
import Testing
import Wording

@Suite(.serialized) struct HostileTests {
  @Test func `a file above the limit is not looked into`() throws {
    let bytes = [UInt8](repeating: 0x20, count: 1 << 21)
    let checked = ProgramFile.read(bytes, path: "x.yaml", catalogue: Catalogue([]))
    #expect(
      checked.diagnostics.map { $0.words(offering: .plain) } == [
        """
        x.yaml:1:1: file-too-large: the file has 2097152 bytes.
        1 | 
          | ^ a programme has at most 524288
        """
      ])
  }

  @Test(arguments: HostileFile.all)
  func `a hostile file is refused soon, with a diagnostic`(file: HostileFile) throws {
    let bytes = Array(file.text.utf8)
    var checked: Checked<Program>?
    let time = ContinuousClock().measure {
      checked = ProgramFile.read(bytes, path: "x.yaml", catalogue: Catalogue([]))
      _ = checked?.diagnostics.map { $0.words(offering: .plain) }
    }
    #expect(checked?.value == nil)
    let first = try #require(checked?.diagnostics.first)
    print("hostile: \(file.name): \(time), \(first.line):\(first.column) \(first.rule.rawValue)")
    // A debug build on a busy machine; an optimised one takes a tenth of it.
    #expect(time < .seconds(20))
  }
}
