import Rehabilitation

extension Session.Instruction {
  /// The line that a session shows.
  package var line: String {
    isTicked ? "[ ] \(words)" : words
  }

  /// The line without the box to tick.
  package var words: String {
    switch self {
    case .programme(let sentence), .flag(let sentence): sentence
    case .ordered(let prescriber): "As ordered by \(prescriber), in your own words."
    case .limit(let name, let text): "Your clinician's plan, \(name): \(text)"
    case .goal(let criterion): "\(criterion)"
    case .noWarningSign: "No warning sign"
    case .nothingPlanned(let phase):
      "Nothing was logged for eight weeks, so nothing more is planned in \"\(phase)\"."
    case .wakesByLog: "Log how your knee is this morning: your plan goes on the next day."
    case .askPhysiotherapist: "Not sure how to go on? Ask your physiotherapist."
    case .doctorToday: "See a doctor today."
    }
  }

  /// Whether it is a line of a checklist.
  private var isTicked: Bool {
    switch self {
    case .goal, .noWarningSign: true
    default: false
    }
  }
}
