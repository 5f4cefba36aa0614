import Glibc

/// Writes the `d` of an SVG path in whole units, relative where that is shorter.
struct PathText {
  /// Units of the view box in a hundredth of the body's height.
  static let scale = 5.0

  private(set) var text = ""
  private let placement: PosePlacement
  private var pen = (x: 0, y: 0)

  init(_ placement: PosePlacement) {
    self.placement = placement
  }

  mutating func add(_ outline: BandOutline) {
    let arcs = outline.arcs
    guard let first = arcs.first else { return }
    if arcs.count == 1 {
      circle(first.circle)
      return
    }
    move(to: spot(first, first.start))
    for (index, each) in arcs.enumerated() {
      if index > 0 { line(to: spot(each, each.start)) }
      if each.circle.radius > 0 {
        let isLarge = each.end - each.start > .pi
        arc(each.circle.radius, isLarge: isLarge, to: spot(each, each.end))
      }
    }
    text += "z"
  }

  mutating func add(_ spots: [Spot], isClosed: Bool = false) {
    guard let first = spots.first else { return }
    move(to: first)
    for spot in spots.dropFirst() { line(to: spot) }
    if isClosed { text += "z" }
  }

  mutating func add(_ wave: Wave) {
    move(to: wave.start)
    let width = placement.units(Wave.width) * (placement.isMirrored ? -1 : 1)
    let height = placement.units(1.8)
    text += "q" + pair(width / 2, -height) + joined([width, 0], after: true)
    for _ in 1..<wave.count { text += "t" + pair(width, 0) }
  }

  /// A curve that goes through three spots.
  mutating func add(curve start: Spot, _ middle: Spot, _ end: Spot) {
    move(to: start)
    let control = placement.units(middle * 2 - (start + end) / 2)
    let from = pen
    let to = placement.units(end)
    pen = to
    text += "q" + pair(control.x - from.x, control.y - from.y)
    text += joined([to.x - from.x, to.y - from.y], after: true)
  }

  private mutating func circle(_ circle: Circle) {
    let centre = placement.units(circle.centre)
    let radius = max(1, placement.units(circle.radius))
    text += "M" + pair(centre.x - radius, centre.y)
    text += "a\(radius) \(radius) 0 1 1 \(2 * radius) 0a\(radius) \(radius) 0 1 1-\(2 * radius) 0z"
  }

  private func spot(_ arc: BandOutline.Arc, _ direction: Double) -> Spot {
    arc.circle.centre + Spot(cos(direction), sin(direction)) * arc.circle.radius
  }

  private mutating func move(to spot: Spot) {
    pen = placement.units(spot)
    text += "M" + pair(pen.x, pen.y)
  }

  private mutating func line(to spot: Spot) {
    let to = placement.units(spot)
    guard to != pen else { return }
    text += "l" + pair(to.x - pen.x, to.y - pen.y)
    pen = to
  }

  private mutating func arc(_ radius: Double, isLarge: Bool, to spot: Spot) {
    let to = placement.units(spot)
    guard to != pen else { return }
    let units = max(1, placement.units(radius))
    let sweep = placement.isMirrored ? 0 : 1
    text += "a\(units) \(units) 0 \(isLarge ? 1 : 0) \(sweep)"
    text += joined([to.x - pen.x, to.y - pen.y], after: true)
    pen = to
  }

  private func pair(_ x: Int, _ y: Int) -> String { joined([x, y], after: false) }

  /// Numbers in a row, with a space only where a sign does not part them.
  private func joined(_ numbers: [Int], after isAfter: Bool) -> String {
    var text = ""
    for (index, number) in numbers.enumerated() {
      if number >= 0, index > 0 || isAfter { text += " " }
      text += "\(number)"
    }
    return text
  }
}
