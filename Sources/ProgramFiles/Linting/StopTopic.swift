import Rehabilitation

/// What a stop sign tells of.
public enum StopTopic: Hashable, Sendable, CaseIterable {
  case pain, clot, heart, givingWay, swelling, rupture, skin, fever, unwell, wound

  /// Whether a sign, in small letters, tells of it.
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

  /// What it is, in words.
  var name: String {
    switch self {
    case .pain: "sharp or strong pain"
    case .clot: "calf pain"
    case .heart: "chest pain"
    case .givingWay: "a knee that gives way or locks"
    case .swelling: "new swelling"
    case .rupture: "a sudden pop"
    case .skin: "the skin"
    case .fever: "fever"
    case .unwell: "feeling unwell"
    case .wound: "the wound"
    }
  }

  /// A sign that tells of it.
  var example: String {
    switch self {
    case .pain: "Sharp pain, or pain above 5 of 10"
    case .clot: "Calf pain or a swollen calf: the same day to a doctor"
    case .heart: "Chest pain or short of breath: call the emergency number"
    case .givingWay: "The knee gives way or locks"
    case .swelling: "New or clearly more swelling"
    case .rupture: "A sudden pop, or you cannot lift the straight leg: emergency"
    case .skin: "A skin reaction"
    case .fever: "Fever"
    case .unwell: "You feel unwell after a procedure: pause and ask your doctor"
    case .wound: "A leaking wound: call the clinic the same day"
    }
  }

  /// Whether a programme asks something of the body for which it must be told.
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
