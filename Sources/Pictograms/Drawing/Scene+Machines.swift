import Rehabilitation

extension Scene {
  /// Machines, which stand around the body as it is.
  mutating func machine(_ prop: Prop) {
    switch prop {
    case .bike: bike()
    case .bicycle: bicycle()
    case .crossTrainer: crossTrainer()
    case .legPress:
      pad(from: -5, to: Skeleton.trunk + 8)
      let sole = body.working
      let plate = [sole.ankle + sole.foot(-7, -5.4), sole.ankle + sole.foot(15, -5.4)]
      let seat = body.pelvis + body.trunk(-7, -6)
      bars(
        [seat, Vector(seat.x, 0, 0)], [seat + Vector(-6, 0, 0), seat + Vector(14, 0, 0)],
        [Vector(seat.x - 12, 0, 0), Vector(plate[0].x + 8, 0, 0)],
        [Vector(plate[0].x + 8, 0, 0), (plate[0] + plate[1]) / 2], width: 2.2)
      bars(plate, width: 3.4)
    case .hackSquat:
      pad(from: -3, to: Skeleton.trunk + 6)
      let top = body.neck + body.trunk(-9, 16)
      let bottom = top - body.trunk.up * (top.y / max(0.3, body.trunk.up.y))
      bars([top, bottom], width: 2.2)
    default:
      // A pad before the shin, on a lever that turns at the knee.
      let leg = body.working
      let seat = body.pelvis
      bars(
        [seat + Vector(-7, -5, 0), Vector(seat.x - 7, 0, 0)],
        [seat + Vector(14, -5, 0), Vector(seat.x + 14, 0, 0)])
      box(seat.x - 9...seat.x + 18, seat.y - 7...seat.y - 5.4, depth: -11...11)
      pad(from: -3, to: Skeleton.trunk)
      let place = leg.ankle + (leg.knee - leg.ankle).unit * 4 + leg.foot.forward * 5.4
      bars([leg.knee, leg.ankle + leg.foot(8, 6), place], width: 1.8)
      ball(place, 3, inFront: true)
    }
  }

  /// A pad along the back.
  private mutating func pad(from low: Double, to high: Double) {
    let away = -Skeleton.trunkRadius - 2.6
    add([
      drawing.outline(
        (body.pelvis + body.trunk(away, low), 1.7), (body.pelvis + body.trunk(away, high), 1.7))
    ])
  }

  /// The middle of the pedals.
  private var crank: Vector {
    (body.working.ankle + body.other.ankle) / 2 + Vector(4, -Skeleton.sole - 0.6, 0)
  }

  private var saddle: Vector { body.pelvis + Vector(-1, -Skeleton.hipRadius - 1.2, 0) }

  private mutating func bike() {
    let wheel = Vector(crank.x + 26, 13, 0)
    let grip = Vector(body.pelvis.x + 28, Furniture.handlebarHeight - 1, 0)
    bars(
      [saddle, crank, wheel, grip + Vector(-4, -14, 0), grip, grip + Vector(4, 0, 0)],
      [Vector(crank.x - 18, 0, 0), crank, Vector(crank.x, 0, 0)],
      [Vector(crank.x - 22, 0, 0), Vector(wheel.x + 8, 0, 0)], width: 2.2)
    ball(wheel, 12.5)
    pedals()
  }

  private mutating func bicycle() {
    let hub = crank
    let grip = Vector(body.pelvis.x + 28, Furniture.handlebarHeight - 1, 0)
    let (rear, front) = (Vector(hub.x - 23, 14.5, 0), Vector(hub.x + 31, 14.5, 0))
    let joint = saddle * 0.25 + hub * 0.75 + Vector(1, 14, 0)
    for wheel in [rear, front] {
      let shape = Shape(
        outlines: [drawing.outline((wheel, 13.5))],
        stroke: .solid(Ink.propLine, width: Ink.propWidth + 0.6))
      append(shape)
    }
    let head = grip + Vector(-2, -12, 0)
    bars(
      [saddle, hub, rear, joint, head, hub], [front, head, grip, grip + Vector(4, 1, 0)],
      width: 2)
    pedals()
  }

  private mutating func pedals() {
    let crank = crank
    ball(crank, 4)
    box(saddle.x - 6...saddle.x + 6, saddle.y - 0.8...saddle.y + 0.4)
    for leg in [body.other, body.working] {
      let pedal = leg.ankle + leg.foot(5, -Skeleton.sole - 0.6)
      bars([crank, pedal], [pedal - Vector(3.5, 0, 0), pedal + Vector(3.5, 0, 0)])
    }
  }

  private mutating func crossTrainer() {
    let (near, far) = (body.working, body.other)
    let wheel = Vector(min(near.heel.x, far.heel.x) - 12, 13, 0)
    let front = body.workingArm.hand.x + 6
    for leg in [far, near] {
      let plate = leg.ankle.y - Skeleton.sole - 1
      bars(
        [Vector(leg.heel.x - 3, plate, 0), Vector(leg.toes.x + 3, plate, 0)], width: 2.4)
      bars(
        [wheel, Vector(leg.heel.x, plate, 0)], [Vector(leg.toes.x, plate, 0), Vector(front, 12, 0)])
    }
    ball(wheel, 11)
    bars(
      [Vector(front, 0, 0), Vector(front, 50, 0)],
      [Vector(wheel.x - 4, 0, 0), Vector(front + 4, 0, 0)],
      [Vector(front, 14, 0), body.workingArm.hand, body.workingArm.hand + Vector(0.5, 7, 0)],
      width: 2.2)
  }
}
