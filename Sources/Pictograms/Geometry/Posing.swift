import Rehabilitation

/// Turns a pose into a body: joint after joint from the pelvis, then set down on what carries it.
struct Posing {
  let pose: Pose
  let view: Picture.View
  let ground: Ground
  let props: Set<Prop>
  /// The body of the first pose, which what is held stands by.
  let first: Body?
  /// How the trunk is turned.
  let trunk: Turn
  /// How the pelvis is turned, from which the legs hang.
  let hips: Turn

  init(_ pose: Pose, seen view: Picture.View, after first: Body?) {
    self.pose = pose
    self.view = view
    self.first = first
    props = Set(pose.props)
    ground = Ground(for: pose.base, among: props)
    hips = pose.base.turn.flexed(-Double(pose.trunk))
    trunk = hips.abducted(-Double(pose.trunkOut))
  }

  /// The body; what it is carried by keeps its place from pose to pose.
  func body() -> Body {
    var pelvis = Vector(0, liesOrSits ? pelvisHeight : 0, 0)
    var working = leg(from: pelvis, isOther: false)
    var other = leg(from: pelvis, isOther: true)
    if !liesOrSits {
      let rise = -min(depth(of: working, false), pose.stride == nil ? depth(of: other, true) : 1e9)
      pelvis.y += rise
      working = working.moved(by: Vector(0, rise, 0))
      other = other.moved(by: Vector(0, rise, 0))
    }
    working.foot = foot(of: working, isOther: false)
    other.foot = foot(of: other, isOther: true)
    if let stride = pose.stride { other = strided(other, Double(stride), from: working) }
    let neck = pelvis + trunk(0, Skeleton.trunk)
    let face = face
    let hanging = Arm(shoulder: neck, elbow: neck, hand: neck)
    let body = Body(
      pelvis: pelvis, neck: neck, head: neck + face(1, Skeleton.neck), trunk: trunk, face: face,
      working: working, other: other, workingArm: hanging, otherArm: hanging)
    var placed = body.moved(by: Vector(-anchor(of: body), Double(pose.lift), 0))
    placed.workingArm = arm(of: placed, isOther: false)
    placed.otherArm = arm(of: placed, isOther: true)
    return placed
  }

  private var liesOrSits: Bool { ![.standing, .kneeling, .fourPoint].contains(pose.base) }

  /// How high the middle of the hips is in sitting and lying.
  private var pelvisHeight: Double {
    switch pose.base {
    case .sitting: ground.body
    case .sideLying, .sideLyingUnder: ground.body + Skeleton.hipHalf + Skeleton.hipRadius
    default: ground.body + Skeleton.trunkRadius + max(0, -trunk.up.y) * Skeleton.trunk
    }
  }

  /// How the head is turned: it stays more upright than the trunk.
  private var face: Turn {
    switch pose.base {
    case .standing, .sitting, .kneeling, .longSitting: trunk.flexed(Double(pose.trunk) * 0.5)
    case .supine: trunk.flexed(pose.trunk < 0 ? Double(pose.trunk) : 0)
    case .fourPoint: trunk.flexed(20)
    case .prone, .sideLying, .sideLyingUnder: trunk
    }
  }

  /// What keeps its place from pose to pose.
  private func anchor(of body: Body) -> Double {
    switch pose.base {
    case .standing:
      let isOther = depth(of: body.other, true) < depth(of: body.working, false) - 0.5
      return isOther ? body.other.ankle.x : body.working.ankle.x
    case .supine: return body.neck.x
    case .fourPoint, .kneeling: return body.other.knee.x
    default: return body.pelvis.x
    }
  }
}

extension Pose.Base {
  /// How the trunk is turned before it leans.
  fileprivate var turn: Turn {
    switch self {
    case .standing, .sitting, .kneeling: Turn()
    case .fourPoint: Turn().flexed(-84)
    case .supine: Turn().flexed(90)
    case .longSitting: Turn().flexed(8)
    case .prone: Turn().flexed(-90)
    case .sideLying:
      Turn(forward: Vector(0, 0, 1), up: Vector(1, 0, 0), right: Vector(0, 1, 0))
    case .sideLyingUnder:
      Turn(forward: Vector(0, 0, 1), up: Vector(-1, 0, 0), right: Vector(0, -1, 0))
    }
  }
}
