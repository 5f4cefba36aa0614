import ArgumentParser
import RegainKit

/// The red-flag questions, what forbids a programme, and the clearance that stand before a start
/// (EVIDENCE part 4).
struct SafetyOptions: ParsableArguments {
  @Flag(
    help: "Answer 'none of these' to the questions that nothing else answers.")
  var noFlags = false

  @Option(
    help: ArgumentHelp("Answer one red-flag question with yes, by its id.", valueName: "id"))
  var flag: [String] = []

  @Option(
    help: ArgumentHelp(
      "Answer a question of a programme with yes, by its number: 3, or graded-walking/3.",
      valueName: "n"))
  var yesTo: [String] = []

  @Option(
    help: ArgumentHelp("Your age in years, which decides some questions.", valueName: "years"))
  var age: Int?

  @Flag(
    inversion: .prefixedNo,
    help: "Whether there is an artificial joint in the leg: it decides some questions.")
  var prosthesis: Bool?

  @Flag(inversion: .prefixedNo, help: "Whether you are pregnant: it decides some questions.")
  var pregnant: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "Whether you take a medicine against clots: it decides some questions.")
  var bloodThinner: Bool?

  @Option(help: ArgumentHelp("Who told you what your knee has.", valueName: "name"))
  var diagnosedBy: String?

  @Option(
    help: ArgumentHelp("The clinician who cleared you for the programme.", valueName: "name"))
  var clearedBy: String?

  @OptionGroup var emergency: EmergencyOptions

  func validate() throws {
    try RedFlag.check(flag)
    try Screening.validate(age: age)
  }

  /// Lets a start go on, asking where somebody can be asked.
  ///
  /// - Parameters:
  ///   - programs: The programmes.
  ///   - enrolment: The choices of the start, which answer some questions; `nil` where they are not made.
  ///   - signs: Warning signs in the words of the person; only a clinician's diagnosis puts them aside.
  /// - Returns: What a plan may start from.
  /// - Throws: ``Failure`` with what to do, where an answer or a missing word forbids it.
  func clear(
    _ programs: [LintedProgram], for enrolment: Enrolment? = nil, wording signs: [RedFlag] = []
  ) throws(Failure) -> ClearedPrograms {
    let number = try emergency.number()
    let gate = SafetyGate(programs)
    var answers = try answers(for: gate.programs)
    if let enrolment { answers.takeFacts(from: enrolment) }
    if answers.diagnosedBy == nil {
      for flag in signs { answers.answer(.flag(flag.id), true) }
    }
    // Whose word is missing is asked first: it answers questions, and nobody answers any for nothing.
    if Environment.hasPerson, let refusal = gate.refusal(of: answers) {
      answers.askName(for: refusal)
    }
    if let refusal = gate.refusal(of: answers) {
      throw Failure(.refused(refusal), emergencyNumber: number)
    }
    if !noFlags { try ask(&answers, gate, number) }
    answers.denyRest()
    do {
      let cleared = try gate.clear(answers)
      if !cleared.gentleBecauseOf.isEmpty {
        writeError("regain: \(cleared.gentleBecauseOf.gentleStartWords(offering: .commands))\n\n")
      }
      return cleared
    } catch {
      throw Failure(error, emergencyNumber: number)
    }
  }

  /// Puts the open questions, a screen at a time; a grave answer makes the others needless.
  private func ask(
    _ answers: inout SafetyAnswers, _ gate: SafetyGate, _ number: String
  ) throws(Failure) {
    guard Environment.hasPerson else {
      writeError(
        answers.screening.questionList(
          for: gate.programs, number: number, width: Environment.columns))
      throw Failure(
        .refused, UnansweredSafety.nobody.words(emergencyNumber: number, offering: .commands))
    }
    let interview = SafetyInterview(screens: gate.screens(after: answers), number: number)
    let known = answers
    let present = try interview.ask { present in
      gate.refusal(of: known.adding(present)).map { !$0.isMissingWord } ?? false
    }
    answers = known.adding(present)
  }

  private func answers(for programs: [Program]) throws(Failure) -> SafetyAnswers {
    var answers = SafetyAnswers()
    answers.age = age
    answers.hasProsthesis = prosthesis
    answers.isPregnant = pregnant
    answers.takesBloodThinner = bloodThinner
    for id in flag { answers.answer(.flag(id), true) }
    answers.diagnosedBy = diagnosedBy.flatMap(\.name)
    answers.clearedBy = clearedBy.flatMap(\.name)
    for name in [answers.diagnosedBy, answers.clearedBy] {
      try worded(RegainError.screening) { () throws(ScreeningError) in
        try Screening.check(name: name)
      }
    }
    for typed in yesTo {
      guard let question = programs.question(typed) else {
        throw Failure(
          .usage, "'--yes-to \(typed)' names no question; " + programs.numberedQuestions)
      }
      answers.answer(question, true)
    }
    return answers
  }
}

extension SafetyAnswers {
  /// The answers with yes to more questions.
  fileprivate func adding(_ present: Set<SafetyQuestion.ID>) -> SafetyAnswers {
    var answers = self
    for question in present { answers.answer(question, true) }
    return answers
  }

  /// Asks a person for the name that a start still needs; Enter means that there is none yet.
  fileprivate mutating func askName(for refusal: Screening.Refusal) {
    switch refusal {
    case .needsDiagnosis: diagnosedBy = name(answering: .diagnosis)
    case .needsClearance(let program): clearedBy = name(answering: .clearance(program: program))
    default: break
    }
  }

  private func name(answering prompt: SafetyPrompt) -> String? {
    while let typed = Prompt.line(prompt.words), !typed.isEmpty {
      if let name = typed.name, (try? Screening.check(name: name)) != nil { return name }
      writeError("\(SafetyPrompt.unreadableName(typed).words)\n")
    }
    return nil
  }
}

extension [Program] {
  /// How the questions of programmes are numbered, in a sentence.
  fileprivate var numberedQuestions: String {
    let spans = map { program in
      let prefix = count > 1 ? "\(program.id)/" : ""
      let count = program.contraindications.count
      return count == 0 ? "'\(program.id)' has none" : "\(prefix)1 to \(prefix)\(count)"
    }
    return "there are: \(spans.joined(separator: ", "))."
  }
}

extension String {
  /// The text as a name; `nil` where there is nothing to read.
  fileprivate var name: String? {
    let name = String(trimmed)
    return name.isReadable ? name : nil
  }
}
