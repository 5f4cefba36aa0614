import Rehabilitation

/// Why the words of a change of a plan cannot be read, with a form that can.
public enum ChangeFault: Hashable, Sendable {
  /// Times are given where they are not what is changed.
  case misplacedTimes
  /// A change that takes nothing else is given with others.
  case notAlone(String)
  /// A word is missing, by what it names.
  case missing(String)
  /// The days of a hold.
  case hold(String)
  /// The share of the usual pace.
  case pace(String)
  /// The days of a pause.
  case pause
  /// The session and the time of a move.
  case move
  /// The days of another zone.
  case zone
  /// Other hours for some weeks come with something else, or without both days.
  case otherHours
  /// Their first day is after the last one, or they are over.
  case otherHoursOver(DaySpan?)
  /// Hours are named twice.
  case repeatedHours
  /// Hours are not named.
  case noHours
  /// An activity or a programme is not named.
  case unnamedPart

  /// The reason, with a form that can be read.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .misplacedTimes: "times are changed by 'windows': \(steps(.changeHours)) …"
    case .notAlone(let change): "'\(change)' stands alone."
    case .missing(let what): "\(what) is missing."
    case .hold(let text): "'hold' takes 1 to 84 days, such as 7d or 2w, not '\(text)'."
    case .pace(let text):
      "'pace' takes 25% to 100%, not '\(text)': no plan goes faster than its rules."
    case .pause: "'pause' takes days: pause 2026-04-03..2026-04-12."
    case .move: "'move' takes a session and a time: move strength/14 thu 18:30."
    case .zone:
      "'zone' needs its days: \(steps(.firstDate)) DATE, and \(steps(.lastDate)) DATE for the way "
        + "back."
    case .otherHours:
      "Other hours for some weeks take hours and both days, and nothing else: windows 'mon-fri 20:00-22:00' "
        + "\(steps(.firstDate)) DATE \(steps(.lastDate)) DATE."
    case .otherHoursOver(nil):
      "\(steps(.lastDate)) lies before \(steps(.firstDate)): turn them round."
    case .otherHoursOver(let span?):
      "The days \(span) are over: choose days from today on."
    case .repeatedHours: "name the windows once."
    case .noHours:
      "'windows' takes times: windows 'mon-fri 17:30-20:30', or \(steps(.daysOff)), "
        + "\(steps(.busyFile)) …"
    case .unnamedPart: "name one activity, or one of the plan's programmes."
    }
  }
}
