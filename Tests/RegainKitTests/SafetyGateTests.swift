import RegainKit
import Testing

@Suite struct SafetyGateTests {
  @Test func `a programme for which a clinician must decide starts with their word alone`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let gate = try scratch.gate("total-knee-replacement")
    var answers = SafetyAnswers.none
    #expect(throws: RegainError.refused(.needsClearance(program: "total-knee-replacement"))) {
      _ = try gate.clear(answers)
    }
    answers.clearedBy = "Dr Weber"
    var choices = scratch.choices()
    choices.dayZero = choices.start.advanced(by: -10)
    try scratch.store.start(try gate.clear(answers), choices, at: scratch.morning)
    #expect(try scratch.store.names() == ["left-knee"])
  }

  @Test func `a question without an answer is not answered with no`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let gate = try scratch.gate("knee-osteoarthritis-strength")
    let questions = gate.questions()
    #expect(questions.count > 5)
    #expect(throws: RegainError.unanswered(questions)) { _ = try gate.clear(SafetyAnswers()) }
    var answers = SafetyAnswers()
    for question in questions.dropLast() { answers.answer(question.id, false) }
    let last = try #require(questions.last)
    #expect(throws: RegainError.unanswered([last])) { _ = try gate.clear(answers) }
    answers.answer(last.id, false)
    #expect(try gate.clear(answers).programs.map(\.id) == ["knee-osteoarthritis-strength"])
  }

  @Test(arguments: [-1, 121]) func `an age that nobody has clears nothing`(age: Int) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var answers = SafetyAnswers.none
    answers.age = age
    #expect(throws: RegainError.screening(.ageOutOfRange(age))) {
      _ = try scratch.gate("graded-walking").clear(answers)
    }
  }

  @Test func `an emergency is refused whatever else is answered`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let gate = try scratch.gate("graded-walking")
    var answers = SafetyAnswers.none
    answers.clearedBy = "Dr Weber"
    answers.answer(.flag("calf"), true)
    #expect {
      _ = try gate.clear(answers)
    } throws: { error in
      if case .refused(.flag(let flag)) = error as? RegainError { flag.id == "calf" } else { false }
    }
  }

  @Test func `a sign that can wait allows the first phase, with a reminder`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let gate = try scratch.gate("graded-walking")
    let sign = try #require(RedFlag.all.first { $0.level == .clinic && !$0.isTrigger })
    var answers = SafetyAnswers.none
    answers.answer(.flag(sign.id), true)
    let cleared = try gate.clear(answers)
    #expect(cleared.gentleBecauseOf == [sign])
    #expect(cleared.programs.map(\.phases.count) == [1])
    #expect(gate.programs[0].phases.count > 1)
  }
}
