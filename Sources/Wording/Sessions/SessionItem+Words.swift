import Rehabilitation

extension SessionItem {
  /// The item in one line: `Sit to stand, each side: 3 x 10 @ RPE 5-6`.
  public var line: String {
    var text = label
    if let dose { text += ": \(dose)" }
    if isUncertain { text += " (uncertain)" }
    return note.map { "\(text). \($0)" } ?? text
  }

  /// The name with its part in the session and its side: `Warm-up: Walk`, `Step up, each side`.
  package var label: String {
    let sided = side.map { $0 == .both ? name : "\(name), \($0.words)" } ?? name
    switch role {
    case .warmUp: return "Warm-up: \(sided)"
    case .coolDown: return "Cool-down: \(sided)"
    case .main: return sided
    }
  }
}

extension Exercise.Side {
  /// The side in a person's words.
  package var words: String {
    switch self {
    case .both: "both legs"
    case .each: "each side"
    case .affected: "sore side"
    }
  }
}
