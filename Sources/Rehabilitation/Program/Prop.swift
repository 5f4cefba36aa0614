/// What a picture shows besides the body. What is sat or lain on is there without being named.
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
  case path
  case water

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

  // Machines.
  case bike
  case legPress = "leg-press"
  case hackSquat = "hack-squat"
  case legPad = "leg-pad"

  // What is held, worn or pressed.
  case towelUnderHeel = "towel-under-heel"
  case towelUnderKnee = "towel-under-knee"
  case ballBetweenKnees = "ball-between-knees"
  case ballUnderFeet = "ball-under-feet"
  case ballBehindBack = "ball-behind-back"
  case handWeights = "hand-weights"
  case ankleWeight = "ankle-weight"
  case barbell, backpack
  case strap
  /// A band from something fixed ahead to the ankle.
  case bandAhead = "band-ahead"
  /// A band from something fixed behind to the ankle.
  case bandBehind = "band-behind"
  case bandAroundAnkles = "band-around-ankles"
  case bandAroundKnees = "band-around-knees"
  /// A belt behind the knees, fixed ahead.
  case beltBehindKnees = "belt-behind-knees"
  case crutches, cane, walker
}
