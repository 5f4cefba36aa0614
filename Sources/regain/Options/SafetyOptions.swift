import ArgumentParser
import Publishing
import Rehabilitation

/// The red-flag questions and the clearance that stand before a start (EVIDENCE part 4).
struct SafetyOptions: ParsableArguments {
  @Flag(help: "Answer 'none of these' to the red-flag questions that no --flag answers.")
  var noFlags = false

  @Option(
    help: ArgumentHelp("Answer one red-flag question with yes, by its id.", valueName: "id"))
  var flag: [String] = []

  @Option(
    help: ArgumentHelp("The clinician who cleared you for the programme.", valueName: "name"))
  var clearedBy: String?

  func validate() throws {
    for id in flag where !RedFlag.all.contains(where: { $0.id == id }) {
      let known = RedFlag.all.map(\.id).joined(separator: ", ")
      throw ValidationError("no red flag '\(id)'; there are: \(known).")
    }
  }

  /// Lets a start go on, or refuses it.
  ///
  /// - Throws: ``Failure`` with what to do, where an answer or a missing clearance forbids it.
  func check(_ programs: [Program]) throws(Failure) {
    for program in programs where program.clearance == .clinician {
      guard let clearedBy, !clearedBy.trimmed.isEmpty else {
        throw Failure(
          .refused,
          """
          '\(program.id)' is only for people whom a clinician has cleared for it.
          Ask yours; then name them: --cleared-by "Dr Weber".
          """)
      }
    }
    if let worst = RedFlag.all.first(where: { flag.contains($0.id) }) {
      try refuse(worst, programs)
    }
    if noFlags { return }
    writeError(SafetyOptions.questions(for: programs))
    guard Machine.hasPerson else {
      throw Failure(
        .refused,
        """
        no plan was made: these questions are not answered, and nobody can be asked here.
        If none of them holds, add --no-flags. If one with an id does, add --flag ID to see what to
        do; if another does, ask your clinician first.
        """)
    }
    try ask()
  }

  private func ask() throws(Failure) {
    writeError("\nDoes any of these hold for you? [yes/no] ")
    let answer = readLine()?.trimmed.lowercased() ?? ""
    guard ["n", "no", "none"].contains(answer) else {
      throw Failure(
        .refused,
        ["y", "yes"].contains(answer)
          ? """
          no plan was made. Have it looked at first: at once where the list says so, else by your \
          clinician in the next days.
          """ : "no plan was made: answer 'no' to go on, or 'yes' to see what to do.")
    }
  }

  /// The red-flag questions and those of the programmes, as a list.
  private static func questions(for programs: [Program]) -> String {
    var page = TextLayout(width: Machine.columns, style: .plain)
    for level in RedFlag.Level.allCases {
      page.paragraph("\(level.heading):")
      for flag in RedFlag.all where flag.level == level {
        page.paragraph("\(flag.question) (\(flag.id))", mark: "- ", indent: 2)
      }
    }
    for program in programs where !program.contraindications.isEmpty {
      page.paragraph("Before '\(program.title)':")
      if program.clearance == .diagnosis {
        page.paragraph("Is it unknown what you have? Then get a diagnosis.", mark: "- ", indent: 2)
      }
      for question in program.contraindications {
        let advice = question.consequence == .ask ? " Then ask your clinician." : ""
        page.paragraph(question.question + advice, mark: "- ", indent: 2)
      }
    }
    return page.text
  }

  private func refuse(_ flag: RedFlag, _ programs: [Program]) throws(Failure) {
    switch flag.level {
    case .emergency:
      throw Failure(
        .refused,
        """
        no plan was made. You said yes to: \(flag.question)
        This can be an emergency. Call your emergency number (112, 911) or go to an emergency
        department now. A plan can wait until somebody has looked at it.
        """)
    case .urgent:
      throw Failure(
        .refused,
        """
        no plan was made. You said yes to: \(flag.question)
        See a doctor today or tomorrow, and do no exercise with this leg until then.
        """)
    case .clinic:
      guard programs.allSatisfy({ $0.clearance == .none }) else {
        throw Failure(
          .refused,
          """
          no plan was made. You said yes to: \(flag.question)
          Have it looked at in the next weeks, before a programme that needs a diagnosis.
          """)
      }
      writeError(
        """
        regain: you said yes to: \(flag.question)
        Have it looked at in the next weeks; a gentle start is fine meanwhile.

        """)
    }
  }
}

extension RedFlag.Level {
  fileprivate var heading: String {
    switch self {
    case .emergency: "Get help at once"
    case .urgent: "See a doctor within a day or two"
    case .clinic: "See your clinician in the next weeks"
    }
  }
}
