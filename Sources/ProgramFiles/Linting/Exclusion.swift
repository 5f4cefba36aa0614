import Rehabilitation

/// What a programme must ask for before it starts.
public enum Exclusion: Hashable, Sendable, CaseIterable {
  /// Growing bones (EVIDENCE 5.4, `K: Houghton 2010`; P06, P10).
  case growthPlates
  /// A kneecap that slipped out: runs and jumps from week 16 on, by what the knee can do (P11).
  case dislocation

  /// Whether a question, in small letters, asks for it.
  func isNamed(in question: String) -> Bool { words.contains(where: question.contains) }

  private var words: [String] {
    switch self {
    case .growthPlates: ["growing", "growth plate", "under 16"]
    case .dislocation: ["slip out", "slipped out", "out of place", "dislocat"]
    }
  }

  /// Whether a programme does what the exclusion is about.
  func isNeeded(by program: Program) -> Bool {
    let loads = Set(program.phases.flatMap(\.activities).map(\.load))
    return switch self {
    case .growthPlates: !loads.isDisjoint(with: [.laser, .tendonHeavy, .eccentric])
    case .dislocation: !loads.isDisjoint(with: [.running, .plyometric])
    }
  }
}
