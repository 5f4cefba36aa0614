import Rehabilitation

/// How high above the floor a body is carried, in hundredths of its height.
struct Ground: Hashable {
  /// Where it lies, or its hips where it sits.
  let body: Double
  /// Below the working foot.
  let working: Double
  /// Below the other foot.
  let other: Double
  /// How far the toes are below the heel on a sloping board, in degrees.
  let slope: Double

  static let bedHeight = 21.0
  static let seatHeight = 22.0
  static let saddleHeight = 47.0
  static let boardSlope = 25.0

  /// What carries a body that is in a base, among props.
  init(for base: Pose.Base, among props: Set<Prop>) {
    let step = props.compactMap(\.stepHeight).max() ?? 0
    let isStep = !props.isDisjoint(with: [.lowStep, .step, .highStep, .stairs])
    working = isStep || props.contains(.platform) || props.contains(.cushionUnderFoot) ? step : 0
    other = props.contains(.platform) || props.contains(.otherStep) ? step : 0
    slope = props.contains(.board) ? Ground.boardSlope : 0
    switch base {
    case .sitting:
      body =
        props.contains(.bike)
        ? Ground.saddleHeight
        : props.contains(.legPad) ? Ground.seatHeight + 10 : Ground.seatHeight + Skeleton.hipRadius
    default: body = props.contains(.bed) ? Ground.bedHeight : 0
    }
  }
}

extension Prop {
  /// How high a foot stands on it.
  var stepHeight: Double? {
    switch self {
    case .lowStep: 6
    case .step, .platform, .otherStep, .stairs: 10
    case .highStep: 16
    case .cushionUnderFoot: 4
    default: nil
    }
  }
}
