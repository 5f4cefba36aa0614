import Rehabilitation

/// The subject of a stop sign.
public enum StopTopic: Hashable, Sendable, CaseIterable {
  case pain, clot, heart, givingWay, swelling, rupture, skin, fever, unwell, wound

  /// Whether a sign, in small letters, is about it.
  func isNamed(in sign: String) -> Bool {
    // A swollen calf is another matter than a swollen knee.
    if self == .swelling, sign.contains("calf") { return false }
    return words.contains(where: sign.contains)
  }

  /// The words by which a sign is known, in small letters.
  private var words: [String] {
    switch self {
    case .pain: ["sharp pain", "pain above"]
    case .clot: ["calf"]
    case .heart: ["chest", "breath"]
    case .givingWay: ["gives way", "give way", "locks", "slips out"]
    case .swelling: ["swelling", "swells", "swollen"]
    case .rupture: ["pop"]
    case .skin: ["skin"]
    case .fever: ["fever"]
    case .unwell: ["unwell"]
    case .wound: ["wound"]
    }
  }

  /// Whether a programme needs such a sign, by what it loads.
  func isNeeded(by program: Program) -> Bool {
    let loads = Set(program.phases.flatMap(\.activities).map(\.load))
    return switch self {
    case .pain, .clot, .heart: loads.contains(where: \.isExercise)
    case .givingWay, .swelling: loads.contains(where: \.isDemanding)
    case .rupture: !loads.isDisjoint(with: [.tendonHeavy, .eccentric])
    case .skin: loads.contains(.heat) || loads.contains(where: \.isProcedure)
    case .fever: program.anchor == .operation || loads.contains(where: \.isProcedure)
    case .unwell: loads.contains(where: \.isProcedure)
    case .wound: program.anchor == .operation
    }
  }
}
