import Rehabilitation

/// A posed body: where each of its parts is.
struct Body: Hashable {
  var pelvis: Vector
  /// Between the shoulders.
  var neck: Vector
  var head: Vector
  var trunk: Turn
  /// Where the head looks.
  var face: Turn
  var working: Leg
  var other: Leg
  var workingArm: Arm
  var otherArm: Arm

  /// Where a part is that an arrow is drawn at.
  func place(of arrow: Pose.Arrow) -> Vector {
    let leg = arrow.isOther ? other : working
    let arm = arrow.isOther ? otherArm : workingArm
    return switch arrow.part {
    case .head: head
    case .shoulder: neck
    case .elbow: arm.elbow
    case .hand: arm.hand
    case .hip: pelvis
    case .knee: leg.knee
    case .ankle: leg.ankle
    case .heel: leg.heel
    case .toes: leg.toes
    }
  }

  /// The body on its way to another: each bone turns, none changes its length.
  func blended(with other: Body, at share: Double) -> Body {
    func turned(_ from: Vector, _ to: Vector, _ start: Vector, _ end: Vector) -> Vector {
      let way = (to - from).unit
      let length = (to - from).length
      return (way + ((end - start).unit - way) * share).unit * length
    }
    func leg(_ first: Leg, _ last: Leg) -> Leg {
      var leg = first
      leg.hip += (last.hip - first.hip) * share
      leg.knee = leg.hip + turned(first.hip, first.knee, last.hip, last.knee)
      leg.ankle = leg.knee + turned(first.knee, first.ankle, last.knee, last.ankle)
      leg.foot.forward += (last.foot.forward - first.foot.forward) * share
      leg.foot.up += (last.foot.up - first.foot.up) * share
      return leg
    }
    func arm(_ first: Arm, _ last: Arm) -> Arm {
      var arm = first
      arm.shoulder += (last.shoulder - first.shoulder) * share
      arm.elbow = arm.shoulder + turned(first.shoulder, first.elbow, last.shoulder, last.elbow)
      arm.hand = arm.elbow + turned(first.elbow, first.hand, last.elbow, last.hand)
      return arm
    }
    var body = self
    body.pelvis += (other.pelvis - pelvis) * share
    body.neck = body.pelvis + turned(pelvis, neck, other.pelvis, other.neck)
    body.head = body.neck + turned(neck, head, other.neck, other.head)
    body.working = leg(working, other.working)
    body.other = leg(self.other, other.other)
    body.workingArm = arm(workingArm, other.workingArm)
    body.otherArm = arm(otherArm, other.otherArm)
    return body
  }

  func moved(by way: Vector) -> Body {
    var body = self
    body.pelvis += way
    body.neck += way
    body.head += way
    body.working = working.moved(by: way)
    body.other = other.moved(by: way)
    for arm in [\Body.workingArm, \Body.otherArm] {
      body[keyPath: arm].shoulder += way
      body[keyPath: arm].elbow += way
      body[keyPath: arm].hand += way
    }
    return body
  }
}
