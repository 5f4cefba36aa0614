import ProgramFiles
import Rehabilitation
import Testing

@Suite struct ReadingTests {
  @Test func `a programme with every key is read without a finding`() throws {
    let checked = WholeProgram.read()
    #expect(checked.diagnostics.map(\.description) == [])
    let program = try #require(checked.value)
    #expect(program.anchor == .operation)
    #expect(program.phases[0].days == 56)
    #expect(program.phases[0].gate.count == 7)
  }

  @Test func `heavy exercise inherits the warm-up, the rest does not`() throws {
    let program = try #require(WholeProgram.read().value)
    let activities = program.phases[0].activities
    #expect(activities[0].warmUp == program.warmUp)
    #expect(activities[0].coolDown == program.coolDown)
    #expect(activities[1].warmUp == nil)
    #expect(activities[2].warmUp == nil)
  }
}
