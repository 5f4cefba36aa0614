import Rehabilitation
import Wording

extension Screening {
  /// The questions before a start that no fact settles, each with the word or the number that answers it.
  ///
  /// - Parameters:
  ///   - programs: The programmes that are to be started.
  ///   - number: The number to call in an emergency.
  ///   - width: The columns of a line, at least 40.
  /// - Returns: A list under headings, most urgent first.
  public func questionList(for programs: [Program], number: String, width: Int) -> String {
    var page = TextLayout(width: width, style: .plain)
    page.list(self, programs, number: number)
    let asked = programQuestions(for: programs)
    for program in programs {
      let own = asked.filter { $0.program == program.id }
      if !own.isEmpty { page.paragraph(SheetHeading.before(program.title)) }
      for item in own {
        let advice = item.question.consequence == .ask ? SheetHeading.thenAsk : ""
        let prefix = programs.count > 1 ? "\(program.id)/" : ""
        page.question(item.question.question + advice, "\(prefix)\(item.number)")
      }
    }
    return page.text
  }

  /// The red flags alone, each with the word that answers it, as a running plan asks them again.
  public func flagList(for programs: [Program], number: String, width: Int) -> String {
    var page = TextLayout(width: width, style: .plain)
    page.list(self, programs, number: number)
    return page.text
  }
}

extension TextLayout {
  fileprivate mutating func list(
    _ screening: Screening, _ programs: [Program], number: String
  ) {
    let asked = screening.questions(for: programs)
    for level in RedFlag.Level.allCases {
      let own = asked.filter { $0.level == level && $0.audience != .injured }
      list(own.filter(\.isSameDay), under: SheetHeading.doctorToday)
      list(own.filter { !$0.isSameDay }, under: level.heading(number: number))
    }
    let injury = asked.filter { $0.audience == .injured }
    if !injury.isEmpty {
      paragraph(SheetHeading.afterInjury)
      for flag in injury { question(flag.question, flag.id) }
    }
  }

  private mutating func list(_ flags: [RedFlag], under heading: String) {
    guard !flags.isEmpty else { return }
    paragraph("\(heading):")
    for flag in flags { question(flag.question, flag.id) }
  }

  fileprivate mutating func question(_ question: String, _ answer: String) {
    paragraph("\(question) (\(answer))", mark: "- ", indent: 2)
  }
}
