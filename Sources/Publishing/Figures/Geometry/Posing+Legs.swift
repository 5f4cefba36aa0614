import Rehabilitation

extension Posing {
  /// The limbs of one side as the pose gives them.
  func limbs(_ isOther: Bool) -> Pose.Limbs { isOther ? pose.other : pose.working }

  /// The angle that a pose gives to a joint, in degrees.
  private func given(_ joint: Pose.Joint, _ isOther: Bool) -> Double? {
    limbs(isOther).angles[joint].map(Double.init)
  }

  private func kneeBend(_ isOther: Bool) -> Double {
    if let knee = given(.knee, isOther) { return knee }
    return switch pose.base {
    case .sitting, .kneeling, .fourPoint: 90
    case .standing, .supine, .prone, .longSitting, .sideLying, .sideLyingUnder: 0
    }
  }

  /// The leg below a pelvis; its foot is not yet turned.
  func leg(from pelvis: Vector, isOther: Bool) -> Leg {
    let side = isOther ? -1.0 : 1.0
    let hip = pelvis + hips.abducted(Double(pose.pelvis))(0, 0, Skeleton.hipHalf * side)
    let knee = kneeBend(isOther)
    let bend = given(.hip, isOther) ?? hipBend(from: hip, knee: knee, isOther)
    let thigh = hips.flexed(bend)
      .abducted(side * (given(.hipOut, isOther) ?? 0))
      .rotated(side * (given(.hipTurn, isOther) ?? 0))
    let shank = thigh.flexed(-knee)
    let kneePlace = hip + thigh(0, -Skeleton.thigh)
    return Leg(
      hip: hip, knee: kneePlace, ankle: kneePlace + shank(0, -Skeleton.shank), foot: shank)
  }

  /// The bend of a hip that is not given: what lets the foot rest on its ground.
  private func hipBend(from hip: Vector, knee: Double, _ isOther: Bool) -> Double {
    let lean = Double(pose.trunk)
    switch pose.base {
    case .standing: return 0.58 * knee + lean
    case .sitting: return 90 + lean
    case .kneeling: return lean
    case .fourPoint: return 84 + lean
    case .prone: return lean
    case .sideLying, .sideLyingUnder: return 0
    case .supine, .longSitting:
      // The ankle's height climbs with the thigh's, so halving finds where it meets the mat.
      let target = (isOther ? ground.other : ground.working) + Skeleton.sole + 0.3
      var (low, high) = (-20.0, 120.0)
      for _ in 0..<40 {
        let middle = (low + high) / 2
        let height =
          hip.y + Skeleton.thigh * sine(middle) - Skeleton.shank * sine(knee - middle)
        if height < target { low = middle } else { high = middle }
      }
      return low + lean + (pose.base == .longSitting ? 82 : 0)
    }
  }

  /// How far above what carries the body a leg that stands or kneels ends.
  func depth(of leg: Leg, _ isOther: Bool) -> Double {
    if pose.base != .standing {
      let isKneeling = leg.knee.y < leg.ankle.y + Skeleton.shank * 0.7
      return isKneeling
        ? leg.knee.y - Skeleton.kneeRadius - ground.body
        : leg.ankle.y - Skeleton.sole - ground.body
    }
    let support = support(of: leg, isOther)
    var turned = leg
    if let ankle = given(.ankle, isOther) {
      turned.foot = leg.foot.flexed(ankle)
    } else {
      turned.foot = Turn().flexed(isOther ? 0 : -ground.slope)
    }
    return turned.lowest - support
  }

  /// The height of what is below a foot: a step, too, where the other foot is beside the working one.
  private func support(of leg: Leg, _ isOther: Bool) -> Double {
    guard isOther else { return ground.working }
    let isBeside =
      view != .front && pose.base == .standing && pose.stride == nil
      && abs(leg.ankle.x - leg.hip.x) < 6 && !props.contains(.otherStep)
    return isBeside ? max(ground.other, ground.working) : ground.other
  }

  /// How a foot is turned: as the pose says, flat on its ground, on its ball, or hanging.
  func foot(of leg: Leg, isOther: Bool) -> Turn {
    if let ankle = given(.ankle, isOther) { return leg.foot.flexed(ankle) }
    switch pose.base {
    case .prone, .fourPoint: return leg.foot.flexed(-60)
    case .kneeling where leg.foot.up.y < 0.7: return leg.foot.flexed(-60)
    case .sideLying, .sideLyingUnder: return leg.foot.flexed(-10)
    default: break
    }
    let height = leg.ankle.y - support(of: leg, isOther)
    guard leg.foot.up.y > 0.4, height < 12 else { return leg.foot.flexed(-12) }
    let ahead = Vector(leg.foot.forward.x, 0, leg.foot.forward.z).unit
    let flat = Turn(
      forward: ahead, up: Vector(0, 1, 0),
      right: Vector(-ahead.z, 0, ahead.x))
    if !isOther, ground.slope > 0 { return flat.flexed(-ground.slope) }
    if height < Skeleton.sole + 0.7 { return flat }
    let radius = (Skeleton.ball * Skeleton.ball + Skeleton.sole * Skeleton.sole).squareRoot()
    guard height <= radius else { return leg.foot.flexed(-12) }
    return flat.flexed(angle(ofSine: Skeleton.sole / radius) - angle(ofSine: height / radius))
  }

  /// The other leg with its foot set down at a stride from the working one.
  func strided(_ leg: Leg, _ stride: Double, from working: Leg) -> Leg {
    let way = view == .front ? Vector(0, 0, -stride) : Vector(-stride, 0, 0)
    var place = working.ankle + way
    if view != .front { place.z = leg.hip.z }
    place.y = abs(stride) < 9 && view != .front ? ground.working : ground.other
    let flat = Turn()
    let most = Skeleton.thigh + Skeleton.shank - 0.3
    let least = given(.ankle, true).map { max(0, -$0) } ?? 0
    var foot = flat
    var ankle = place
    for pitch in stride > 0 ? Array(Swift.stride(from: least, through: 65, by: 5)) : [least] {
      foot = flat.flexed(-pitch)
      ankle = place + Vector(Skeleton.ball, 0, 0) + foot(-Skeleton.ball, Skeleton.sole)
      if (ankle - leg.hip).length <= most { break }
    }
    let (knee, end) = reach(
      from: leg.hip, to: ankle, lengths: (Skeleton.thigh, Skeleton.shank), bend: hips.forward)
    return Leg(hip: leg.hip, knee: knee, ankle: end, foot: foot)
  }
}
