import Rehabilitation

extension Posing {
  /// The limbs of one side as the pose gives them.
  func limbs(_ isOther: Bool) -> Pose.Limbs { isOther ? pose.other : pose.working }

  /// The angle that a pose gives to a joint, in degrees.
  func given(_ joint: Pose.Joint, _ isOther: Bool) -> Double? {
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
}
