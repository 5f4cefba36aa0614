extension Posing {
  /// How far above what carries the body a leg that stands or kneels ends.
  func depth(of leg: Leg, _ isOther: Bool) -> Double {
    if pose.base != .standing {
      let isKneeling = leg.knee.y < leg.ankle.y + Skeleton.shank * 0.7
      return isKneeling
        ? leg.knee.y - Skeleton.kneeRadius - ground.body
        : leg.ankle.y - Skeleton.sole - ground.body
    }
    var turned = leg
    if let ankle = given(.ankle, isOther) {
      turned.foot = leg.foot.flexed(ankle)
    } else {
      turned.foot = Turn().flexed(isOther ? 0 : -ground.slope)
    }
    return turned.lowest - support(of: leg, isOther)
  }

  /// How a foot is turned: as the pose says, flat on its ground, on its toes, or hanging.
  func foot(of leg: Leg, isOther: Bool) -> Turn {
    if let ankle = given(.ankle, isOther) { return leg.foot.flexed(ankle) }
    switch pose.base {
    case .prone, .fourPoint: return leg.foot.flexed(-60)
    case .kneeling where leg.foot.up.y < 0.7: return leg.foot.flexed(-60)
    case .sideLying, .sideLyingUnder: return leg.foot.flexed(-10)
    default: break
    }
    let hanging = leg.foot.flexed(-12)
    let height = leg.ankle.y - support(of: leg, isOther)
    guard leg.foot.up.y > 0.4, height < 12 else { return hanging }
    let ahead = Vector(leg.foot.forward.x, 0, leg.foot.forward.z).unit
    let flat = Turn(forward: ahead, up: Vector(0, 1, 0), right: Vector(-ahead.z, 0, ahead.x))
    if !isOther, ground.slope > 0 { return flat.flexed(-ground.slope) }
    if height < Skeleton.sole + 0.7 { return flat }
    return onToes(leg, from: flat, isOther) ?? hanging
  }

  /// The turn with which the toes of a raised heel touch what is below; `nil` where they cannot.
  private func onToes(_ leg: Leg, from flat: Turn, _ isOther: Bool) -> Turn? {
    let support = support(of: leg, isOther)
    func height(_ pitch: Double) -> Double {
      var turned = leg
      turned.foot = flat.flexed(-pitch)
      return turned.lowest - support
    }
    var (low, high) = (0.0, Posing.mostPitch)
    guard height(high) <= 0 else { return nil }
    // The toes sink as the heel rises, so halving finds where they touch.
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if height(middle) > 0 { low = middle } else { high = middle }
    }
    return flat.flexed(-low)
  }

  /// How far a heel is raised at most, in degrees.
  private static let mostPitch = 65.0

  /// The height of what is below a foot: a step, too, where the other foot is beside the working one.
  private func support(of leg: Leg, _ isOther: Bool) -> Double {
    guard isOther else { return ground.working }
    let isBeside =
      view != .front && pose.base == .standing && pose.stride == nil
      && abs(leg.ankle.x - leg.hip.x) < 6 && !props.contains(.otherStep)
    return isBeside ? max(ground.other, ground.working) : ground.other
  }

  /// The other leg with its foot set down at a stride from the working one; a foot behind the body
  /// rises on its toes where the leg is too short.
  func strided(_ leg: Leg, _ stride: Double, from working: Leg) -> Leg {
    let isFront = view == .front
    let isBeside = !isFront && abs(stride) < 9
    let place = Vector(
      working.ankle.x - (isFront ? 0 : stride), isBeside ? ground.working : ground.other,
      isFront ? working.ankle.z - stride : leg.hip.z)
    let least = given(.ankle, true).map { max(0, -$0) } ?? 0
    let pitches = Array(Swift.stride(from: least, through: Posing.mostPitch, by: 5))
    func foot(_ pitch: Double) -> (ankle: Vector, turn: Turn) {
      let turn = Turn().flexed(-pitch)
      let toes = place + Vector(Skeleton.toes, Skeleton.toeRadius, 0)
      return (toes - turn(Skeleton.toes, Skeleton.toeRadius - Skeleton.sole), turn)
    }
    let most = Skeleton.thigh + Skeleton.shank - 0.3
    let isReached = { (pitch: Double) in (foot(pitch).ankle - leg.hip).length <= most }
    let (ankle, turn) = foot(stride > 0 ? pitches.first(where: isReached) ?? least : least)
    let (knee, end) = reach(
      from: leg.hip, to: ankle, lengths: (Skeleton.thigh, Skeleton.shank), bend: hips.forward)
    return Leg(hip: leg.hip, knee: knee, ankle: end, foot: turn)
  }
}
