import ProgramFiles
import Rehabilitation
import Testing
import Wording

@Suite struct ReadingTests {
  @Test func `a programme with every key is read without a finding`() throws {
    let checked = WholeProgram.read()
    #expect(checked.diagnostics.map { $0.words(offering: .plain) } == [])
    let program = try #require(checked.value)
    #expect(program.anchor == .operation)
    #expect(program.phases[0].days == 56)
    #expect(program.phases[0].gate.count == 7)
  }

  @Test func `a warning does not keep a programme from being used`() {
    let text = WholeProgram.text.replacing(
      "phases:\n", with: "  - {id: F99, title: Nothing, grade: D}\nphases:\n")
    let checked = WholeProgram.read(text)
    #expect(checked.value != nil)
    #expect(checked.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `ends of lines may be those of Windows`() {
    let text = WholeProgram.text.replacing("\n", with: "\r\n")
    #expect(WholeProgram.read(text).value == WholeProgram.read().value)
    let faulty = WholeProgram.read(text.replacing("length: 8 weeks", with: "length: 8 moons"))
    #expect(faulty.diagnostics.map { "\($0.line):\($0.column)" } == ["39:13"])
  }

  @Test func `a text is what is written, not what YAML takes it for`() throws {
    let text = WholeProgram.text.replacing("title: Mud\n", with: "title: no\n")
      .replacing("title: Walk\n        kind", with: "title: 12:30\n        kind")
    let activities = try #require(WholeProgram.read(text).value).phases[0].activities
    #expect(activities.map(\.title) == ["Leg strength", "12:30", "no"])
  }

  @Test func `a measure may aim at 0`() {
    let text = WholeProgram.text.replacing("at-least: 90 deg", with: "at-most: 0 deg")
    #expect(WholeProgram.read(text).diagnostics.map { $0.words(offering: .plain) } == [])
  }

  @Test func `a quota and steps may be done with a load`() throws {
    let text = WholeProgram.text.replacing("dose: 10 min\n", with: "dose: 10 min @ 5 kg\n")
      .replacing("dose: 3000 steps", with: "dose: 3000 steps @ 5 kg")
    let checked = WholeProgram.read(text)
    #expect(checked.diagnostics.map { $0.words(offering: .plain) } == [])
    let program = try #require(checked.value)
    #expect(WholeProgram.read(ProgramFile.write(program)).value == program)
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
