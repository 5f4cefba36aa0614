import Glibc

/// The shape of a band that is drawn tight around circles.
struct BandOutline: Hashable {
  /// A part of the band: round a circle from one direction to another, both in radians.
  struct Arc: Hashable {
    let circle: Circle
    let start: Double
    let end: Double
  }

  let arcs: [Arc]

  /// The band around at least one circle, which runs from right to bottom to left.
  init(around circles: [Circle]) {
    if circles.count == 1 {
      arcs = [Arc(circle: circles[0], start: 0, end: 2 * .pi)]
      return
    }
    // Where one walks round the band, the circle that reaches farthest outwards changes.
    let steps = 120
    func farthest(_ direction: Double) -> Int {
      let way = Spot(cos(direction), sin(direction))
      var best = (index: 0, reach: -Double.infinity)
      for (index, circle) in circles.enumerated() {
        let reach = circle.centre.x * way.x + circle.centre.y * way.y + circle.radius
        if reach > best.reach + 1e-9 { best = (index, reach) }
      }
      return best.index
    }
    let directions = (0...steps).map { Double($0) / Double(steps) * 2 * .pi + 0.001 }
    let indices = directions.map(farthest)
    var changes: [(direction: Double, next: Int)] = []
    for step in 1...steps where indices[step] != indices[step - 1] {
      let (from, to) = (circles[indices[step - 1]], circles[indices[step]])
      let exact = BandOutline.tangent(from, to, near: directions[step])
      changes.append((exact, indices[step]))
    }
    guard let last = changes.last else {
      arcs = [Arc(circle: circles[indices[0]], start: 0, end: 2 * .pi)]
      return
    }
    var start = last.direction - 2 * .pi
    var index = last.next
    var arcs: [Arc] = []
    for change in changes {
      arcs.append(Arc(circle: circles[index], start: start, end: change.direction))
      (start, index) = (change.direction, change.next)
    }
    self.arcs = arcs
  }

  /// The band around a bent limb: three circles, the middle one at its joint.
  ///
  /// A corner where two sides of the band meet is a circle without a width.
  init(limb first: Circle, _ joint: Circle, _ last: Circle) {
    let upper = BandOutline.sides(from: first, to: joint)
    let lower = BandOutline.sides(from: joint, to: last)
    func turn(_ from: Double, _ to: Double) -> Double {
      let difference = to - from
      return difference - (difference / (2 * .pi)).rounded() * 2 * .pi
    }
    // Round the last circle, along one side past the joint, round the first, and back.
    func bend(_ from: Double, _ to: Double) -> Arc {
      let turn = turn(from, to)
      if turn >= 0 { return Arc(circle: joint, start: from, end: from + turn) }
      let middle = from + turn / 2
      let reach = min(joint.radius / max(cos(turn / 2), 0.2), 4 * joint.radius)
      let corner = joint.centre + Spot(cos(middle), sin(middle)) * reach
      return Arc(circle: Circle(corner, 0), start: middle, end: middle)
    }
    arcs = [
      Arc(circle: last, start: lower.left, end: lower.right),
      bend(lower.right, upper.right),
      Arc(circle: first, start: upper.right, end: upper.left + 2 * .pi),
      bend(upper.left, lower.left),
    ]
  }

  /// The directions in which the two sides of a band around two circles look.
  private static func sides(from: Circle, to: Circle) -> (left: Double, right: Double) {
    let way = to.centre - from.centre
    let distance = max(1e-9, (way * way).sum().squareRoot())
    let middle = atan2(way.y, way.x)
    let spread = acos(max(-1, min(1, (from.radius - to.radius) / distance)))
    return (middle - spread, middle + spread)
  }

  /// The direction in which two circles reach equally far, of two the nearer one.
  private static func tangent(_ from: Circle, _ to: Circle, near direction: Double) -> Double {
    let way = to.centre - from.centre
    let distance = (way * way).sum().squareRoot()
    guard distance > 1e-9 else { return direction }
    let middle = atan2(way.y, way.x)
    let spread = acos(max(-1, min(1, (from.radius - to.radius) / distance)))
    let candidates = [middle + spread, middle - spread].map { angle in
      angle + ((direction - angle) / (2 * .pi)).rounded() * 2 * .pi
    }
    return abs(candidates[0] - direction) < abs(candidates[1] - direction)
      ? candidates[0] : candidates[1]
  }
}
