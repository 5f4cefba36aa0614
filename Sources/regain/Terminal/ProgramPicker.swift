import RegainKit

/// Takes the programmes that are named, and the one that a need calls for.
struct ProgramPicker {
  let library: ProgramLibrary
  let catalogue: Catalogue
  /// The number to call in an emergency.
  let number: String

  /// What was taken.
  struct Pick {
    /// The programme that the need calls for, then those that were named.
    var programs: [LintedProgram]
    /// The activities that the answers switch on.
    var requested = [String]()
    /// The signs in the words that somebody should look at in the next weeks (EVIDENCE 4.4, C).
    var signs = [RedFlag]()
  }

  /// Takes programmes, asking where a question decides and somebody can be asked.
  ///
  /// - Parameters:
  ///   - names: The programmes by id or path.
  ///   - need: What is sought beside them, if anything.
  /// - Returns: At least one programme.
  /// - Throws: ``Failure`` that names the option that is missing, or what fits nothing.
  func pick(_ names: [String], _ need: ProgramChoice?) throws -> Pick {
    guard let need else { return Pick(programs: try named(names)) }
    var selection = try worded { () throws(RegainError) in
      try library.selection(for: need, beside: names, catalogue: catalogue)
    }
    let signs = warnOfFlags(of: need)
    var before = [ProgramSelection]()
    while true {
      switch selection.finding {
      case .program(let program, let requested):
        for topic in need.askedFirst {
          writeError("\(topic.title). \(topic.text(offering: .commands))\n")
        }
        writeError("'\(need.words)': \(program.id), \(program.title).\n")
        return Pick(
          programs: selection.programs(choosing: program), requested: requested, signs: signs)
      case .question(let question, let given):
        guard given == nil, Environment.hasPerson else {
          throw Failure(
            .usage, question.missing(for: need.words, given: given, offering: .commands))
        }
        let start = selection
        do {
          selection.answer(question, with: try ask(question, among: selection.offered))
          before.append(start)
        } catch is Prompt.Back {
          selection = before.popLast() ?? start
        }
      case .several(let equals):
        let chosen = try choose(equals, need.words)
        return Pick(programs: selection.programs(choosing: chosen), signs: signs)
      case let open:
        throw Failure(
          open.isFlagged ? .refused : .usage,
          open.words(for: selection.choice, in: catalogue, offering: .commands))
      }
    }
  }

  private func named(_ names: [String]) throws(Failure) -> [LintedProgram] {
    try worded { () throws(RegainError) in
      try library.programs(named: names, catalogue: catalogue)
    }
  }

  /// The words can name a warning sign: whoever means it must know before anything is planned.
  ///
  /// - Returns: The signs that only send to a doctor by themselves.
  private func warnOfFlags(of need: ProgramChoice) -> [RedFlag] {
    let flags = need.warningSigns
    for flag in flags {
      writeError("Your words can mean a warning sign. \(flag.sentences(emergencyNumber: number))\n")
    }
    return flags.filter(\.isTrigger)
  }

  private func ask(
    _ question: DecidingQuestion, among offered: [LintedProgram]
  ) throws -> String {
    let choices = question.answers.map { answer in
      let program = offered.first { $0.program.id == answer.program }?.program
      return Prompt.Choice(
        id: answer.id,
        label: "\(answer.words) (\(answer.id))"
          + (program.map { $0.demandWords(in: catalogue) } ?? ""))
    }
    writeError("\n\(question.question)")
    return try Prompt.chooseOrBack("Which? 'back' for the question before.", among: choices)
  }

  private func choose(_ programs: [Program], _ words: String) throws(Failure) -> Program {
    let choices = programs.prefix(8).map {
      Prompt.Choice(id: $0.id, label: "\($0.title) (\($0.id))\($0.demandWords(in: catalogue))")
    }
    let heading = "several programmes fit '\(words)':\n"
    guard Environment.hasPerson else {
      throw Failure(
        .usage,
        heading + choices.map { "  \($0.label)\n" }.joined()
          + "Name one of them instead of '--for'.")
    }
    writeError("\nS\(heading.dropFirst())")
    let id = try Prompt.choose("Which of these?", among: Array(choices))
    return programs.first { $0.id == id } ?? programs[0]
  }
}
