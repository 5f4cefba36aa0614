import Rehabilitation

extension Program {
  /// The length in days.
  public var days: Int { phases.reduce(0) { $0 + $1.days } }

  /// The length in weeks, the last one begun.
  public var weeks: Int { (days + 6) / 7 }

  /// Whose word is needed, in a sentence.
  package var clearanceSentence: String {
    switch clearance {
    case .none: "You may start on your own, after the red-flag check."
    case .diagnosis: "Have a diagnosis first."
    case .clinician: "Only when a named clinician has cleared you for it."
    }
  }
}

extension PainLimits {
  /// What to do at which pain.
  package var sentence: String {
    let climbing = climb < green ? " (do more only up to \(climb))" : ""
    return "up to \(green) go on\(climbing), up to \(amber) stay where you are, "
      + "above \(amber) stop."
  }
}

extension Source.Grade {
  /// The grade in a person's words (EVIDENCE 10).
  package var words: String {
    switch self {
    case .trial: "trial, guideline or journal table"
    case .clinic: "hospital or clinic protocol"
    case .secondary: "blog, vendor or secondary page"
    case .unknownAuthor: "unknown author"
    case .known: "professional knowledge"
    }
  }
}

extension Program {
  /// Its kind, its length and who clears it, as a list shows them.
  package var demand: String {
    "\(kind.rawValue), \(counted(weeks, "week")), clearance: \(clearance.rawValue)"
  }

  /// What it is for, as a list shows it.
  package var conditionsInList: String { "for " + conditions.joined(separator: ", ") }
}

extension String {
  /// A condition's id as people read it: `joint dystrophy`.
  var spaced: String { replacing("-", with: " ") }
}
