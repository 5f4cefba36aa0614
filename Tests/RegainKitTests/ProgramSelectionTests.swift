import RegainKit
import Testing

/// Which programmes a start is made of.
@Suite struct ProgramSelectionTests {
  private func library() throws -> ProgramLibrary {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    return scratch.library
  }

  @Test func `a question between programmes is answered, and what is named comes after`() throws {
    var selection = try library().selection(
      for: ProgramChoice("arthroscopy"), beside: ["insoles"])
    guard case .question(let question, given: nil) = selection.finding else {
      Issue.record("no question: \(selection.finding)")
      return
    }
    let answer = try #require(question.answers.first)
    selection.answer(question, with: answer.id)
    guard case .program(let program, _) = selection.finding else {
      Issue.record("no programme: \(selection.finding)")
      return
    }
    #expect(program.id == answer.program)
    #expect(
      selection.programs(choosing: program).map(\.program.id) == [answer.program, "insoles"])
  }

  @Test func `an answer that a question does not have is handed back`() throws {
    var selection = try library().selection(for: ProgramChoice("arthroscopy"))
    guard case .question(let question, _) = selection.finding else {
      Issue.record("no question: \(selection.finding)")
      return
    }
    selection.answer(question, with: "maybe")
    #expect(selection.finding == .question(question, given: "maybe"))
  }

  @Test func `a warning sign in the words leads to no programme`() throws {
    let selection = try library().selection(for: ProgramChoice("insect bite"))
    #expect(selection.finding.isFlagged)
  }

  @Test func `things are those that an exercise needs`() throws {
    let catalogue = try library().catalogue()
    let things = catalogue.equipment.sorted()
    #expect(try catalogue.equipment(named: ["none"]).isEmpty)
    #expect(try catalogue.equipment(named: [things[0], things[1]]) == Set(things.prefix(2)))
    #expect(throws: RegainError.library(.unknownEquipment("spaceship", known: things))) {
      _ = try catalogue.equipment(named: [things[0], "spaceship"])
    }
  }
}
