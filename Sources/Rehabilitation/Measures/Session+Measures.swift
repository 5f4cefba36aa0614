extension Session {
  /// The measures that it is for, where it is a measurement.
  ///
  /// They follow from the activity's id: a measure's id, or a word for it, with `-start`, `-end` or
  /// `-week-6` behind it as it may be.
  public var measures: [Measure] {
    guard kind == .measurement, !isGate, let id = id.activity.split(separator: ".").last else {
      return []
    }
    return Session.measures(ofActivity: String(id))
  }

  /// The measures that a measurement is for, by its activity's id alone.
  package static func measures(ofActivity id: String) -> [Measure] {
    let name = Session.stem(of: id)
    if let ids = Session.activities[name] { return ids.compactMap { Measure(named: $0) } }
    if let measure = Measure(named: name) { return [measure] }
    return Measure.all.filter { $0.id.hasPrefix("\(name)-") }
  }

  /// What activities are for whose ids are no measure's.
  private static let activities = [
    "akps": ["kujala"], "bend-and-straighten": ["flexion", "extension-deficit"],
    "falls-diary": ["falls"], "good-leg": ["thigh-strength", "hamstring-strength"],
    "hop-test": hops, "hop-tests": hops,
    "koos-12": ["koos12-pain", "koos12-function", "koos12-qol", "koos12-summary"],
    "morning-check-in": ["pain", "stiffness", "swelling", "night-wakings"],
    "oxford-score": ["oxford-knee-score"], "single-leg-tests": ["step-down-count"],
    "side-hops": ["side-hop"], "step-count": ["steps"],
    "thigh-strength": ["thigh-strength", "hamstring-strength"], "up-and-go": ["timed-up-and-go"],
    "y-balance": ["balance-reach", "balance-reach-anterior"],
  ]

  /// The hop battery (EVIDENCE-2 0.2).
  private static let hops = ["single-leg-hop", "triple-hop", "crossover-hop", "timed-hop"]

  /// The id without the part for the time at which it is taken.
  private static func stem(of id: String) -> String {
    var words = id.split(separator: "-").map(String.init)
    if ["start", "end"].contains(words.last) { words.removeLast() }
    if words.count > 2, words[words.count - 2] == "week", Int(words[words.count - 1]) != nil {
      words.removeLast(2)
    }
    return words.joined(separator: "-")
  }
}
