import Rehabilitation

/// How high above the floor a body is carried, in hundredths of its height.
struct Ground: Hashable {
  /// Where it lies, or the middle of its hips where it sits.
  let body: Double
  /// Below the working foot, or the heel of a body that lies.
  let working: Double
  /// Below the other foot.
  let other: Double
  /// How far the toes are below the heel on a sloping board, in degrees.
  let slope: Double

  static let bedHeight = 21.0
  static let seatHeight = 22.0
  /// A bed that is sat on is high: the feet hang.
  static let highSeatHeight = 30.0
  static let saddleHeight = 56.0
  static let padHeight = 3.0
  static let boardSlope = 25.0

  /// What carries a body that is in a base, among props.
  init(for base: Pose.Base, among props: Set<Prop>) {
    slope = props.contains(.board) ? Ground.boardSlope : 0
    switch base {
    case .sitting:
      let isHigh = props.contains(.bed) || props.contains(.legPad)
      body =
        props.isDisjoint(with: [.bike, .bicycle])
        ? (isHigh ? Ground.highSeatHeight : Ground.seatHeight) + Skeleton.hipRadius
        : Ground.saddleHeight
    case .kneeling, .fourPoint: body = props.contains(.kneePad) ? Ground.padHeight : 0
    default:
      body =
        props.contains(.bed) ? Ground.bedHeight : props.contains(.ballUnderBack) ? 17 : 0
    }
    switch base {
    case .supine, .prone, .longSitting, .sideLying, .sideLyingUnder:
      let heels = props.contains(.ballUnderFeet) ? 19 : props.contains(.ballUnderBack) ? 0 : body
      working = props.contains(.towelUnderHeel) ? body + 6.5 : heels
      other = heels
    case .standing, .sitting, .kneeling, .fourPoint:
      working = props.compactMap(\.heightBelowFoot).max() ?? 0
      other = props.compactMap(\.heightBelowOtherFoot).max() ?? 0
    }
  }
}

extension Prop {
  /// How high the working foot stands on it.
  var heightBelowFoot: Double? {
    switch self {
    case .lowStep: 6
    case .step, .platform, .stairs: 10
    case .highStep: 16
    case .cushionUnderFoot, .board: 4
    case .crossTrainer: 8
    default: nil
    }
  }

  /// How high the other foot stands on it.
  var heightBelowOtherFoot: Double? {
    switch self {
    case .platform, .otherStep: 10
    case .crossTrainer: 13
    case .stairs: 20
    default: nil
    }
  }
}
