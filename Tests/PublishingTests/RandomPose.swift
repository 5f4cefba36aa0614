import Planning
import Rehabilitation
import TestSupport

/// Any pose whose joints are within their ranges.
struct RandomPose {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func pose(from bases: [Pose.Base] = Pose.Base.allCases) -> Pose {
    var pose = Pose(base: bases.randomElement(using: &random) ?? .standing)
    pose.trunk = .random(in: -30...40, using: &random)
    pose.trunkOut = .random(in: -20...20, using: &random)
    pose.working = limbs()
    pose.other = limbs()
    if Bool.random(using: &random) { pose.stride = .random(in: -40...40, using: &random) }
    pose.props = [Prop.allCases.randomElement(using: &random)].compactMap { $0 }
    pose.arrows = [
      Pose.Arrow(
        Pose.Arrow.Part.allCases.randomElement(using: &random) ?? .knee,
        isOther: .random(using: &random),
        course: Pose.Arrow.Course.allCases.randomElement(using: &random) ?? .up)
    ]
    return pose
  }

  private mutating func limbs() -> Pose.Limbs {
    var limbs = Pose.Limbs()
    for joint in Pose.Joint.allCases where Bool.random(using: &random) {
      limbs.angles[joint] = .random(in: joint.range, using: &random)
    }
    if Bool.random(using: &random) {
      limbs.hand = Pose.Hold.allCases.randomElement(using: &random)
    }
    return limbs
  }

  /// A picture of one to three poses.
  mutating func picture() -> Picture {
    var poses = (0..<Int.random(in: 1...Picture.mostPoses, using: &random)).map { _ in pose() }
    if poses.count > 1 { poses[0].isGhost = .random(using: &random) }
    return Picture(
      shows: "Something.", view: Picture.View.allCases.randomElement(using: &random) ?? .side,
      poses: poses)
  }
}
