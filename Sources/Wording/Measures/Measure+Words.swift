import Rehabilitation

extension Measure {
  /// The unit of values, as it stands behind the name; points by their range.
  public var unitWords: String {
    switch unit {
    case .points, .grade: "\(range.lowerBound)-\(range.upperBound)"
    default: unit.rawValue
    }
  }

  /// What may be recorded, in a sentence.
  public var rangeSentence: String {
    let numbers = "\(range.lowerBound) to \(range.upperBound)"
    return switch unit {
    case .points, .grade: "'\(id)' takes \(numbers)."
    default: "'\(id)' takes \(numbers) \(unit.rawValue)."
    }
  }

  /// A line to fill in on paper or in an entry: `Bend: __ deg`, `Pain: __ (0-10)`.
  package var blank: String {
    let value =
      switch unit {
      case .points, .grade: "__ (\(range.lowerBound)-\(range.upperBound))"
      default: "__ \(unit.rawValue)"
      }
    return isPerSide
      ? "\(name): sore side \(value), other side \(value)" : "\(name): \(value)"
  }

  /// What may be kept of it, in a sentence; empty where it is free.
  public var licenceSentence: String {
    switch licence {
    case .free: ""
    case .totalOnly(let owner):
      "Only the total is kept: the questions belong to \(owner)."
    }
  }

  /// How often it is taken.
  public var cadenceWords: String {
    switch cadence {
    case .days(let days) where days == 1...1: "daily"
    case .days(let days):
      days.count == 1
        ? "every \(days.lowerBound) days" : "every \(days.lowerBound) to \(days.upperBound) days"
    case .weeks(let weeks, let then):
      "in week \(weeks.map(String.init).joined(separator: ", ")), then every \(then) weeks"
    case .sessions: "after each session"
    case .daysAndSessions: "daily and after each session"
    case .gates: "before a phase is left"
    }
  }
}

extension MeasureError {
  /// What is wrong with a value, and what can be given instead.
  public var words: String {
    guard case .outOfRange(let value, let measure) = self else { return words(offering: .plain) }
    return "\(value) is not possible: \(measure.rangeSentence)"
  }

  /// What is wrong with a value, and what can be given instead; next steps as the reader knows them.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .unknown(let name):
      "no measure '\(name)'."
        + DidYouMean(name, among: Measure.nearNames, all: Measure.all.map(\.id))
        .words(lister: steps(.measure))
    case .outOfRange(let value, let measure):
      measure.canExceedRange
        ? "\(measure.question(of: value)) Nothing was stored. If it is right, add '\(steps(.certainty))'."
        : "\(value) is not possible: \(measure.rangeSentence)"
    case .notWhole(let value, let measure):
      "\(value) is not a whole number: \(measure.rangeSentence)"
    case .noSides(let measure):
      "'\(measure.id)' is not a measure of one leg: leave the other side out."
    }
  }
}
