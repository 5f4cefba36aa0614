import Rehabilitation

extension Scene {
  /// Machines, which stand around the body as it is.
  mutating func machine(_ prop: Prop) {
    switch prop {
    case .bike: bike()
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
      let bottom = body.pelvis + body.trunk(-9, -45)
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

  private mutating func bike() {
    let crank = (body.working.ankle + body.other.ankle) / 2 + Vector(3, -3.5, 0)
    let saddle = body.pelvis + Vector(-1, -Skeleton.hipRadius - 1.2, 0)
    let wheel = Vector(crank.x + 26, 13, 0)
    let grip = Vector(body.pelvis.x + 28, 63, 0)
    bars(
      [saddle, crank, wheel, grip + Vector(-4, -14, 0), grip, grip + Vector(4, 0, 0)],
      [Vector(crank.x - 18, 0, 0), crank, Vector(crank.x, 0, 0)],
      [Vector(crank.x - 22, 0, 0), Vector(wheel.x + 8, 0, 0)], width: 2.2)
    ball(wheel, 12.5)
    ball(crank, 4)
    box(saddle.x - 6...saddle.x + 6, saddle.y - 0.8...saddle.y + 0.4)
    for leg in [body.other, body.working] {
      let pedal = leg.ankle + leg.foot(5, -Skeleton.sole - 0.6)
      bars([crank, pedal], [pedal - Vector(3.5, 0, 0), pedal + Vector(3.5, 0, 0)])
    }
  }
}
