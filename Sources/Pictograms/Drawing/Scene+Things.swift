import Rehabilitation

extension Scene {
  /// What is held or worn.
  mutating func hold(_ prop: Prop) {
    let (hand, far) = (body.workingArm.hand, body.otherArm.hand)
    switch prop {
    case .crutches:
      for (arm, isNear) in [(body.otherArm, false), (body.workingArm, true)] {
        let way = (arm.hand - Vector(arm.hand.x + 5, 0.8, arm.hand.z))
        bars(
          [arm.hand - way, arm.hand, arm.hand + Vector(-7, 15, 0)], width: 2, tone: Ink.line,
          inFront: isNear)
      }
    case .cane:
      bars(
        [far + Vector(-3, 0, 0), far + Vector(2, 0, 0), Vector(far.x + 3, 0.8, far.z)], width: 2,
        tone: Ink.line)
    case .handWeights:
      for place in [far, hand] {
        let isFlat = drawing.view == .front
        let way = isFlat ? Vector(0, 0, 4.4) : Vector(4.4, 0, 0)
        bars([place - way, place + way], width: 2, tone: Ink.line, inFront: true)
        bars(
          [place - way, place - way * 0.75], [place + way * 0.75, place + way], width: 5.5,
          tone: Ink.line, inFront: true)
      }
    case .barbell:
      let bar = body.neck + body.trunk(-6, 1)
      if drawing.view == .front {
        bars([bar - Vector(0, 0, 26), bar + Vector(0, 0, 26)], width: 2, tone: Ink.line)
        bars(
          [bar - Vector(0, 8, 24), bar + Vector(0, 8, -24)],
          [bar - Vector(0, 8, -24), bar + Vector(0, 8, 24)], width: 4, tone: Ink.line)
      } else {
        ball(bar, 7.5, inFront: true)
        ball(bar, 1.4, inFront: true)
      }
    case .backpack:
      let spine = body.pelvis
      add([
        drawing.outline(
          (spine + body.trunk(-9, 8), 5), (spine + body.trunk(-8.5, 21), 4),
          (spine + body.trunk(-5, 8), 3), (spine + body.trunk(-5, 22), 3))
      ])
    case .strap:
      let ball = body.working.ankle + body.working.foot(7, -Skeleton.sole)
      bars([hand, ball, ball + body.working.foot(1, 4)], width: 1.8, tone: Ink.line, inFront: true)
    default:
      let leg = body.working
      let up = (leg.knee - leg.ankle).unit
      let cuff = drawing.outline((leg.ankle + up * 2.6, 3.5), (leg.ankle + up * 5.4, 3.7))
      let shape = Shape(
        outlines: [cuff], fill: Ink.propLine, stroke: .solid(Ink.line, width: Ink.lineWidth))
      append(shape, inFront: true)
    }
  }

  /// What is pressed or rested on.
  mutating func press(_ prop: Prop) {
    let leg = body.working
    switch prop {
    case .towelUnderHeel:
      let radius = max(1, (leg.heel.y - Skeleton.heelRadius - ground.body) / 2)
      ball(Vector(leg.heel.x - 1, ground.body + radius, 0), radius, inFront: true)
    case .towelUnderKnee:
      let radius = max(1, (leg.knee.y - Skeleton.kneeRadius - ground.body) / 2)
      ball(Vector(leg.knee.x, ground.body + radius, 0), radius, inFront: true)
    case .ballBetweenKnees:
      let middle = (leg.knee + body.other.knee) / 2
      let gap = (leg.knee - body.other.knee).length / 2 - Skeleton.kneeRadius
      ball(middle, max(3.5, gap), inFront: drawing.view == .front)
    case .ballUnderFeet:
      let heel = (leg.heel + body.other.heel) / 2
      let radius = max(2, (heel.y - Skeleton.heelRadius - ground.body) / 2)
      ball(Vector(heel.x - 1, ground.body + radius, 0), radius)
    default:
      let radius = (ground.body + 1) / 2 + 2
      ball(Vector(body.pelvis.x - 5, radius, 0), radius)
    }
  }

  /// Bands and belts.
  mutating func pull(_ prop: Prop) {
    let (leg, far) = (body.working, body.other)
    let tone = Ink.line
    switch prop {
    case .bandAhead, .bandBehind:
      let way = prop == .bandAhead ? 1.0 : -1.0
      let ankle = leg.ankle + (leg.knee - leg.ankle).unit * 2
      let isOnChair = base == .sitting && prop == .bandBehind
      let post = isOnChair ? body.pelvis.x - 9 : ankle.x + way * 30
      if !isOnChair { bars([Vector(post, 0, 0), Vector(post, 30, 0)], width: 2.4) }
      bars([Vector(post, 9, 0), ankle], width: 1.4, tone: tone)
      cuff(leg.ankle, leg.knee, 2)
    case .bandToHands:
      let hand = (body.workingArm.hand + body.otherArm.hand) / 2
      let post =
        drawing.view == .front
        ? Vector(0, hand.y, body.other.ankle.z - 34) : Vector(body.neck.x + 44, hand.y, 0)
      bars([Vector(post.x, 0, post.z), Vector(post.x, post.y + 10, post.z)], width: 2.4)
      bars([post, hand], width: 1.4, tone: tone, inFront: drawing.view == .front)
    case .bandInside, .bandOutside, .bandInsideKnee:
      let isKnee = prop == .bandInsideKnee
      let place = isKnee ? leg.knee + leg.foot(0, 1) : leg.ankle + (leg.knee - leg.ankle).unit * 2
      let side = prop == .bandOutside ? leg.hip.z + 36 : far.hip.z - 34
      bars([Vector(0, 0, side), Vector(0, max(30, place.y + 6), side)], width: 2.4)
      bars([Vector(0, place.y - 2, side), place], width: 1.4, tone: tone, inFront: !isKnee)
      if !isKnee { cuff(leg.ankle, leg.knee, 2) }
    case .bandAroundAnkles, .bandAroundKnees:
      let isAbove = prop == .bandAroundKnees
      let ends = [leg, far].map { isAbove ? ($0.knee, $0.hip, 8.0) : ($0.ankle, $0.knee, 2.0) }
      bars(
        ends.map { $0.0 + ($0.1 - $0.0).unit * $0.2 }, width: 2, tone: tone, inFront: true)
      for (joint, next, height) in ends { cuff(joint, next, height) }
    default:
      let knee = leg.knee + leg.foot(-4.4, 1)
      bars([Vector(knee.x + 46, 0, 0), Vector(knee.x + 46, 40, 0)], width: 2.6)
      bars([knee, Vector(knee.x + 46, knee.y, 0)], width: 2.2, tone: tone)
    }
  }

  /// A band round a bone at a height above its lower joint.
  private mutating func cuff(_ joint: Vector, _ next: Vector, _ height: Double) {
    let up = (next - joint).unit
    let isThigh = joint == body.working.knee || joint == body.other.knee
    let radius = isThigh ? 4.6 : Skeleton.ankleRadius + height / 16 + 0.5
    let cuff = drawing.outline((joint + up * height, radius), (joint + up * (height + 1.2), radius))
    append(Shape(outlines: [cuff], fill: Ink.line), inFront: true)
  }
}
