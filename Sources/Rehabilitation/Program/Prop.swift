/// What a picture shows besides the body.
///
/// What is sat or lain on is there without being named.
public enum Prop: String, CaseIterable, Hashable, Sendable {
  // What stands around.
  /// A chair to hold: its back is towards the body.
  case chair
  /// A chair behind a body that stands.
  case chairBehind = "chair-behind"
  case table
  case wall
  case wallBehind = "wall-behind"
  case rail
  case bed
  /// A wall beside a body that is seen from the front.
  case wallAside = "wall-aside"
  /// A low box ahead, to jump on.
  case boxAhead = "box-ahead"
  case path, cones, water

  // What is stood on.
  case lowStep = "low-step"
  case step
  case highStep = "high-step"
  /// A step below both feet.
  case platform
  /// A step that only the other foot stands on.
  case otherStep = "other-step"
  case stairs
  case board
  case cushionUnderFoot = "cushion-under-foot"
  /// A cloth that the other foot slides on.
  case cloth
  case kneePad = "knee-pad"

  // Machines.
  case bike, bicycle
  case crossTrainer = "cross-trainer"
  case legPress = "leg-press"
  case hackSquat = "hack-squat"
  case legPad = "leg-pad"

  // What is held, worn or pressed.
  case towelUnderHeel = "towel-under-heel"
  case towelUnderKnee = "towel-under-knee"
  case ballBetweenKnees = "ball-between-knees"
  case ballUnderFeet = "ball-under-feet"
  case ballUnderBack = "ball-under-back"
  /// A ball to play with, on the floor ahead.
  case ballAhead = "ball-ahead"
  case handWeights = "hand-weights"
  case ankleWeight = "ankle-weight"
  case barbell, backpack
  case strap
  /// A band from something fixed ahead to the ankle.
  case bandAhead = "band-ahead"
  /// A band from something fixed behind to the ankle.
  case bandBehind = "band-behind"
  /// A band from something fixed to the hands.
  case bandToHands = "band-to-hands"
  /// A band from the side of the other leg to the ankle, in a view from the front.
  case bandInside = "band-inside"
  /// A band from the side of the working leg to the ankle, in a view from the front.
  case bandOutside = "band-outside"
  /// A band from the side of the other leg to the knee, in a view from the front.
  case bandInsideKnee = "band-inside-knee"
  case bandAroundAnkles = "band-around-ankles"
  case bandAroundKnees = "band-around-knees"
  /// A belt behind the knees, fixed ahead.
  case beltBehindKnees = "belt-behind-knees"
  case crutches, cane
}
