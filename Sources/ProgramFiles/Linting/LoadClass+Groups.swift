import Rehabilitation

/// The groups of load classes that rules speak of.
extension LoadClass {
  /// Whether it needs a day of rest a week: strength and impact (EVIDENCE 9, rule 21).
  var isDemanding: Bool {
    switch self {
    case .strength, .tendonHeavy, .eccentric, .plyometric, .running, .neuromuscularClass: true
    default: false
    }
  }

  /// Whether a clinic applies it to the body (EVIDENCE 5).
  var isProcedure: Bool {
    switch self {
    case .mud, .bath, .laser, .magnet, .electrotherapy: true
    default: false
    }
  }
}
