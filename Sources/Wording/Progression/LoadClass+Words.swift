import Rehabilitation

extension LoadClass {
  /// What is of the class, in a few words.
  public var example: String {
    switch self {
    case .mobility: "heel slides, stretches, ankle pumps"
    case .isometricLight: "quad sets, glute sets, straight leg raises"
    case .isometricHeavy: "holds of 45 s near 70% of full force"
    case .strength: "squats, leg press, step-ups"
    case .tendonHeavy: "heavy slow leg press, 15RM to 6RM"
    case .eccentric: "decline squats lowered on the sore leg"
    case .plyometric: "hops and jumps"
    case .running: "jogs, walk and run by turns"
    case .aerobicLow: "walking, cycling, moving in water"
    case .neuromuscularClass: "a class of balance and control, such as GLA:D"
    case .heat: "a hot pack"
    case .cold: "a cold pack"
    case .mud: "a mud pack"
    case .bath: "a mineral bath"
    case .laser: "laser treatment in a clinic"
    case .magnet: "magnet treatment in a clinic"
    case .electrotherapy: "TENS or muscle stimulation"
    case .injection: "an injection into the knee"
    case .none: "a talk, a meal, a measurement, an aid"
    }
  }

  /// The least time between the starts of two sessions of the class, in a few words.
  public var gapWords: String { leastGapHours == 0 ? "none" : "\(leastGapHours) h" }
}
