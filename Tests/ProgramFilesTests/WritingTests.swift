import ProgramFiles
import Rehabilitation
import Testing

@Suite struct WritingTests {
  @Test func `what is written is read as the same programme`() throws {
    let program = try #require(WholeProgram.read().value)
    let text = ProgramFile.write(program)
    let again = WholeProgram.read(text)
    #expect(again.diagnostics.map(\.description) == [])
    #expect(again.value == program)
    print(text)
  }
}
