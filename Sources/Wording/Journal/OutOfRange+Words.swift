import Rehabilitation

extension OutOfRange {
  /// What is wrong with the value: `effort takes 0 to 10, not 99`.
  public var words: String {
    switch field {
    case .day: "the day must lie from \(lowest) to \(highest), not on \(value): check the year"
    case .recorded: "the time at which it was stored, \(value), lies outside the years 1900 to 2999"
    default: "\(field.words) takes \(lowest) to \(highest), not \(value)"
    }
  }

  /// What becomes of the value in a plan, by its name, that holds it.
  public func note(
    entry: Int, ofPlan plan: String, offering steps: NextStepWording
  ) -> String {
    "Entry \(entry) of '\(plan)' does not count in full: \(words). Log it again, or see "
      + "'\(steps(.showHistory))'."
  }
}

extension OutOfRange.Field {
  /// What the value is of, in a word or two.
  fileprivate var words: String {
    switch self {
    case .before: "pain before"
    case .pain: "pain"
    case .morning: "pain in the morning"
    case .usual: "usual pain"
    case .effort: "effort"
    case .done: "the part that was done"
    case .swelling: "swelling"
    case .stiffness: "stiffness"
    case .minutes: "minutes"
    case .repetitions(let exercise):
      exercise.isEmpty ? "repetitions" : "repetitions of \(exercise.printable(limit: 40))"
    case .load(let exercise):
      exercise.isEmpty ? "load" : "load of \(exercise.printable(limit: 40))"
    case .measure(let id): "'\(id.printable(limit: 40))'"
    case .session: "the number of a session"
    case .goal: "the number of a goal"
    case .hold: "days of a hold"
    case .pace: "pace"
    case .calm: "minutes after getting up"
    case .windDown: "minutes before sleep"
    case .travel: "minutes of the way"
    case .sequence: "the revision of a calendar entry"
    case .day, .recorded: "the day"
    }
  }
}
