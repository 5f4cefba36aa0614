import Rehabilitation

extension Posing {
  /// An arm of a body whose trunk and legs are in place.
  func arm(of body: Body, isOther: Bool) -> Arm {
    let side = isOther ? -1.0 : 1.0
    let shoulder = body.neck + trunk(0, -1.5, Skeleton.shoulderHalf * side)
    let limbs = limbs(isOther)
    let isMoved = [Pose.Joint.shoulder, .shoulderOut, .elbow].contains { limbs.angles[$0] != nil }
    if let hold = limbs.hand ?? (isMoved ? nil : pose.base.hold(isOther)) {
      let target = place(of: hold, for: shoulder, side: side, in: body)
      let (elbow, hand) = reach(
        from: shoulder, to: target, lengths: (Skeleton.upperArm, Skeleton.forearm),
        bend: bend(for: hold, side: side))
      return Arm(shoulder: shoulder, elbow: elbow, hand: hand)
    }
    let hanging = pose.base == .standing || pose.base == .kneeling ? Double(pose.trunk) * 0.9 : 0
    let upper = trunk.flexed(Double(limbs.angles[.shoulder] ?? 0) + (isMoved ? 0 : hanging - 4))
      .abducted(side * Double(limbs.angles[.shoulderOut] ?? (isMoved ? 0 : 7)))
    let lower = upper.flexed(Double(limbs.angles[.elbow] ?? (isMoved ? 0 : 14)))
    let elbow = shoulder + upper(0, -Skeleton.upperArm)
    return Arm(shoulder: shoulder, elbow: elbow, hand: elbow + lower(0, -Skeleton.forearm))
  }

  /// To which side an elbow bends.
  private func bend(for hold: Pose.Hold, side: Double) -> Vector {
    switch hold {
    case .chest, .ahead: Vector(0, -1, 0) + trunk(0, 0, side)
    case .prop where pose.base == .supine, .behindThigh where pose.base == .supine:
      trunk(0.3, 0, side)
    case .head where pose.base == .prone: trunk(-0.3, 0.6, side)
    case .head: lies ? trunk(1, 0.6, 0) : trunk(0.4, 0.3, side)
    case .hips: trunk(-1, 0, side * 0.8)
    default: trunk(-1, -0.3, side * 0.4)
    }
  }

  /// Where a hand is to be.
  private func place(
    of hold: Pose.Hold, for shoulder: Vector, side: Double, in body: Body
  ) -> Vector {
    // Both hands help the working leg where they reach below it.
    let leg = side < 0 && hold != .behindThigh ? body.other : body.working
    let half = (leg.hip + leg.knee) / 2
    let thigh = (leg.knee - leg.hip).unit
    let shin = (leg.ankle - leg.knee).unit
    // The front of a bent leg is where its knee points; that of a straight one is the trunk's.
    let front = (thigh - shin).length > 0.2 ? (thigh - shin).unit : trunk.forward
    return switch hold {
    case .prop: handle(for: shoulder, in: body)
    case .ahead: shoulder + Vector(32, -1, side * -2)
    case .chest: body.neck + trunk(6, -9, side * -3.5)
    case .hips: body.pelvis + trunk(2, 4, side * 7.5)
    case .thigh: half + (leg.knee - half) * 0.4 + Vector(0, 5.2, 0)
    case .knee: leg.knee + front * 4
    case .shin: leg.knee + shin * 6 + front * 5
    case .ankle: leg.ankle
    case .behindThigh: half - (leg.knee - half) * 0.3 - front * 4
    case .floor: ground(below: shoulder, in: body, side: side)
    case .behind: Vector(body.pelvis.x - 17, ground.body + 1.5, shoulder.z * 1.3)
    case .seat: body.pelvis + Vector(-2, -3, side * 7.5)
    case .shoulder: shoulder + trunk(4, 1.5, side * 1.5)
    case .head: behind(body.head, of: body, side: side)
    }
  }

  private func behind(_ head: Vector, of body: Body, side: Double) -> Vector {
    switch pose.base {
    case .prone: return head + body.face(3.2, 4, side * 3)
    case .sideLying, .sideLyingUnder:
      var place = head + body.face(2, 3)
      place.y = ground.body + 2.4
      return place
    default: return head + body.face(-5.5, 0, side * 4)
    }
  }

  private var lies: Bool { [.prone, .sideLying, .sideLyingUnder].contains(pose.base) }

  private func ground(below shoulder: Vector, in body: Body, side: Double) -> Vector {
    switch pose.base {
    case .fourPoint: Vector(shoulder.x + 1, ground.body + 2.5, shoulder.z)
    case .sideLying, .sideLyingUnder: body.neck + trunk(13, -12, 0) - Vector(0, 8, 0)
    case .prone: Vector(shoulder.x - 6, ground.body + 2.5, shoulder.z * 1.4)
    default: Vector(body.pelvis.x + 3, ground.body + 2, shoulder.z * 1.2)
    }
  }

  /// The place on a prop that is held.
  private func handle(for shoulder: Vector, in body: Body) -> Vector {
    if props.contains(.wall) {
      return Vector(Furniture.wall(before: first ?? body) - 1.5, shoulder.y - 1, shoulder.z)
    }
    if props.contains(.bike) || props.contains(.bicycle) {
      return Vector(body.pelvis.x + 28, Furniture.handlebarHeight, shoulder.z * 0.8)
    }
    if !props.isDisjoint(with: [.crutches, .cane]) {
      let isCrutch = props.contains(.crutches)
      return Vector(
        shoulder.x + (isCrutch ? 7 : 9), Furniture.gripHeight, shoulder.z * (isCrutch ? 1.15 : 1))
    }
    if props.contains(.rail) {
      return Vector(shoulder.x + 12, shoulder.y - 28, shoulder.z)
    }
    if props.contains(.strap), pose.base == .supine {
      return body.pelvis + Vector(-1, 13, shoulder.z * 0.5)
    }
    if props.contains(.strap) {
      return shoulder + (body.working.toes - shoulder).unit * 27
    }
    if props.contains(.legPress) || props.contains(.hackSquat) || props.contains(.legPad) {
      return body.pelvis + trunk(1, 2, shoulder.z > 0 ? 8 : -8)
    }
    if props.contains(.crossTrainer) {
      return Vector(body.pelvis.x + 22, shoulder.y - 12, shoulder.z)
    }
    if props.contains(.bandToHands) {
      return view == .front
        ? body.neck + Vector(20, -9, 2)
        : Vector(body.neck.x + 27, shoulder.y - 10, shoulder.z * 0.5)
    }
    let (ahead, height) = Furniture.hold(of: first ?? body, pose.base)
    return Vector(ahead + (pose.base == .sitting ? 6 : 0), height + 2, shoulder.z * 0.8)
  }
}

extension Pose.Base {
  /// What a hand does in a base where nothing else is said.
  fileprivate func hold(_ isOther: Bool) -> Pose.Hold? {
    switch self {
    case .standing, .kneeling, .supine: nil
    case .sitting: .thigh
    case .prone: .head
    case .fourPoint: .floor
    case .longSitting: .behind
    case .sideLying: isOther ? .head : .floor
    case .sideLyingUnder: isOther ? .floor : .head
    }
  }
}
