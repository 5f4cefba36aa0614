import RegainKit
import Sheets

extension HelpTopic {
  /// The rules that doses climb by, and the classes of load.
  ///
  /// - Parameter width: The columns of a line; an example is one line, however long.
  /// - Returns: The page.
  static func progressionPage(width: Int) -> String {
    var page = TextLayout(width: width, style: .plain)
    page.paragraph("HOW DOSES CLIMB")
    page.line("")
    page.paragraph(
      "A rule stands in the 'progress' of an exercise. For all of them a red verdict steps back, an amber one "
        + "holds, and only a green one lets the dose rise. Each example is an entry of 'exercises' that can "
        + "be pasted. 'regain sources R2' shows what a rule rests on.")
    for rule in RuleGuide.all {
      page.line("")
      page.paragraph("\(rule.name): \(rule.words)")
      page.line("  \(rule.example)")
    }
    page.line("")
    page.paragraph("WHAT LOADS ASK")
    page.line("")
    page.paragraph(
      "The 'load' of an activity decides the least time from one session's start to the next one's of its class; "
        + "'least-gap' can make it longer.")
    page.line("")
    for load in LoadClass.allCases {
      page.row(
        load.rawValue, "\(load.gapWords.padding(to: 6))\(load.example)", indent: 2, column: 22)
    }
    return page.text
  }
}

extension String {
  /// The text with spaces up to a length.
  fileprivate func padding(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
