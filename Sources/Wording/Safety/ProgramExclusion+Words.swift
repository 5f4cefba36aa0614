import Rehabilitation

extension ProgramExclusion {
  /// Why two programmes do not stand together, in a sentence; `staying` is the one that stays.
  func reason(beside staying: String) -> String {
    switch self {
    case .program: "both lead the same knee, and each has its own order of steps."
    case .load(let load): "\(load.exclusionName) can harm a knee that follows '\(staying)'."
    }
  }
}

extension LoadClass {
  /// What is done with it, at the head of a sentence.
  fileprivate var exclusionName: String {
    switch self {
    case .running: "running"
    case .plyometric: "jumping"
    case .tendonHeavy: "heavy, slow strength work"
    case .eccentric: "squatting on a sloping board"
    case .heat: "warmth"
    case .cold: "cold"
    case .mud: "a mud pack"
    case .bath: "a bath"
    case .laser: "laser"
    case .magnet: "magnetotherapy"
    case .electrotherapy: "electrotherapy"
    case .injection: "an injection"
    case .strength: "strength work"
    case .neuromuscularClass: "a class that trains control"
    case .isometricHeavy: "long, heavy holds"
    case .isometricLight, .mobility: "even gentle movement"
    case .aerobicLow: "endurance work"
    case .none: "what it holds"
    }
  }
}
