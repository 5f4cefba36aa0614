import ProgramFiles

extension Exclusion {
  /// What it is, in words.
  var name: String {
    switch self {
    case .growthPlates: "growing bones"
    case .dislocation: "a kneecap that slipped out"
    }
  }

  /// A question that asks for it.
  var example: String {
    switch self {
    case .growthPlates: "Are you under 16, and has nobody examined the knee?"
    case .dislocation:
      "Did the kneecap slip out in the last four months, and has no clinician let you run?"
    }
  }
}
