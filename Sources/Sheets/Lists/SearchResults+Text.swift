import Rehabilitation
import Wording

extension ProgramSearch.Results {
  /// What was found, for a terminal: what must be looked at first, then programmes, measures, and
  /// what is good to know.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, at least 40.
  ///   - number: The number to call in an emergency.
  ///   - steps: How next steps are named.
  /// - Returns: The page; it always says whether a programme fits.
  public func text(
    width: Int, emergencyNumber number: String, offering steps: NextStepWording
  ) -> String {
    var page = TextLayout(width: width, style: .plain)
    for flag in flags { page.lay(flag, number: number) }
    if !flags.isEmpty { page.blank() }
    for word in mended { page.paragraph("I read '\(word.typed)' as '\(word.read)'.") }
    if !mended.isEmpty { page.blank() }
    let list =
      isAboutLigaments && programs.isEmpty
      ? ""
      : ProgramList(programs, reasons: reasons).text(width: width) + nearText(width: width, steps)
    var notes = TextLayout(width: width, style: .plain)
    if !measures.isEmpty {
      notes.blank()
      notes.paragraph(SheetHeading.toMeasure)
      for measure in measures {
        notes.paragraph("\(measure.id): \(measure.name), \(measure.cadenceWords)", indent: 2)
      }
    }
    for topic in topics {
      notes.blank()
      notes.paragraph("\(SheetHeading.goodToKnow): \(topic.title)")
      notes.paragraph(topic.text(offering: steps), indent: 2)
    }
    let separator = notes.text.isEmpty || list.isEmpty ? "" : "\n"
    return page.text + list + separator + notes.text
  }

  /// What to try where nothing fits.
  private func nearText(width: Int, _ steps: NextStepWording) -> String {
    guard isEmpty else { return "" }
    var page = TextLayout(width: width, style: .plain)
    let words = near.map { "'\($0.replacing("-", with: " "))'" }
    page.paragraph(
      (words.isEmpty ? "" : "Near words: \(words.orList). ")
        + "Try what you would tell a friend, such as 'knee hurts on stairs', or see all: "
        + "\(steps(.listPrograms))")
    return page.text
  }

  /// The flags alone, in a line or two each; empty where there are none.
  public func flagText(width: Int, emergencyNumber number: String) -> String {
    var page = TextLayout(width: width, style: .plain)
    for flag in flags { page.lay(flag, number: number) }
    return page.text
  }
}

extension TextLayout {
  fileprivate mutating func lay(_ flag: RedFlag, number: String) {
    blank()
    paragraph("\(flag.level.label): \(flag.name) (\(flag.id))")
    paragraph(flag.reason, indent: 2)
    paragraph("\(flag.action(emergencyNumber: number)) \(flag.advice)", indent: 2)
  }
}
