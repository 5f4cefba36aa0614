/// How a jointed body stands, sits or lies: a base, and what differs from it.
///
/// The working leg is the one that a person sees first; its knee is marked. A joint that is not
/// given follows from the base, so that feet rest on what is below them.
public struct Pose: Hashable, Sendable {
  /// What the body is in before any joint is moved.
  public enum Base: String, CaseIterable, Hashable, Sendable {
    case standing, sitting, supine, prone, kneeling
    /// On hands and knees.
    case fourPoint = "four-point"
    /// On the floor with straight legs, the trunk upright.
    case longSitting = "long-sitting"
    /// On the side, the working leg above.
    case sideLying = "side-lying"
    /// On the side, the working leg below.
    case sideLyingUnder = "side-lying-under"
  }

  /// One leg with the arm of its side.
  public struct Limbs: Hashable, Sendable {
    /// The angles that are given, in degrees.
    public var angles: [Joint: Int]
    /// What the hand holds; hanging, or as the arm's joints say, where it is nothing.
    public var hand: Hold?

    /// Limbs that differ from their base in some joints.
    public init(angles: [Joint: Int] = [:], hand: Hold? = nil) {
      self.angles = angles
      self.hand = hand
    }
  }

  /// What the body is in.
  public var base: Base
  /// How far the trunk leans forwards, in degrees; backwards below 0.
  ///
  /// In lying, how far the shoulders are raised above the hips.
  public var trunk: Int
  /// How far the trunk leans to the working side, in degrees; to the other side below 0.
  public var trunkOut: Int
  /// How far the pelvis drops on the side of the other leg, in degrees.
  public var pelvis: Int
  /// The working leg and its arm.
  public var working: Limbs
  /// The other leg and its arm.
  public var other: Limbs
  /// How far the other foot stands behind the working one, or beside it in a front view, in
  /// hundredths of the body's height; before it below 0.
  public var stride: Int?
  /// How far the body is above what would carry it, in hundredths of its height.
  public var lift: Int
  /// What is there besides the body.
  public var props: [Prop]
  /// Whether it is only where the next pose begins.
  public var isGhost: Bool
  /// What moves, and where to.
  public var arrows: [Arrow]

  /// The least and the most lean of a trunk, in degrees.
  public static let trunkRange = -60...100
  /// The least and the most lean to a side, in degrees.
  public static let trunkOutRange = -45...45
  /// The least and the most drop of a pelvis, in degrees.
  public static let pelvisRange = -20...20
  /// The least and the most stride, in hundredths of the body's height.
  public static let strideRange = -60...60
  /// The least and the most height above the ground, in hundredths of the body's height.
  public static let liftRange = 0...40

  /// A pose.
  public init(
    base: Base, trunk: Int = 0, trunkOut: Int = 0, pelvis: Int = 0, working: Limbs = Limbs(),
    other: Limbs = Limbs(),
    stride: Int? = nil, lift: Int = 0, props: [Prop] = [], isGhost: Bool = false,
    arrows: [Arrow] = []
  ) {
    self.base = base
    self.trunk = trunk
    self.trunkOut = trunkOut
    self.pelvis = pelvis
    self.working = working
    self.other = other
    self.stride = stride
    self.lift = lift
    self.props = props
    self.isGhost = isGhost
    self.arrows = arrows
  }
}
