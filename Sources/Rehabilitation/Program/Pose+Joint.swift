extension Pose {
  /// A joint of one side, with the movement that its angle counts; 0 is standing at attention.
  public enum Joint: String, CaseIterable, Hashable, Sendable {
    /// Bend of the hip; behind the body below 0.
    case hip
    /// The leg away from the midline; across it below 0.
    case hipOut = "hip-out"
    /// The thigh turned outwards about its length; inwards below 0.
    case hipTurn = "hip-turn"
    /// Bend of the knee.
    case knee
    /// Toes towards the shin; pointed below 0.
    case ankle
    /// The arm raised forwards; behind the body below 0.
    case shoulder
    /// The arm raised to the side.
    case shoulderOut = "shoulder-out"
    /// Bend of the elbow.
    case elbow

    /// The least and the most that a healthy joint does, in degrees, by convention rounded up.
    public var range: ClosedRange<Int> {
      switch self {
      case .hip: -35...130
      case .hipOut: -35...60
      case .hipTurn: -45...60
      case .knee: 0...150
      case .ankle: -60...40
      case .shoulder: -60...180
      case .shoulderOut: -20...180
      case .elbow: 0...150
      }
    }

    /// The key of both sides at once, such as `knees` or `hips-out`.
    public var plural: String {
      let words = rawValue.split(separator: "-", maxSplits: 1)
      return ([words[0] + "s"] + words.dropFirst()).joined(separator: "-")
    }
  }
}
