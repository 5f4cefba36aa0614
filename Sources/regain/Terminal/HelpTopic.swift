import RegainKit
import Sheets

/// A page of help that is about no single command.
enum HelpTopic: String, CaseIterable {
  case dates, progression, calendars

  /// The topic that `regain help TOPIC` asks for; `nil` for another command line.
  init?(_ arguments: [String]) {
    guard arguments.count == 2, arguments[0] == "help",
      let topic = HelpTopic(rawValue: arguments[1])
    else { return nil }
    self = topic
  }

  /// The page.
  var text: String {
    switch self {
    case .dates: HelpTopic.datesPage
    case .progression: HelpTopic.progressionPage(width: Environment.columns)
    case .calendars: HelpTopic.calendarsPage
    }
  }
}
