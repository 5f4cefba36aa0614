/// One thing to draw: outlines and lines that share their tones.
struct Shape: Hashable {
  enum Stroke: Hashable {
    case none
    case solid(String, width: Double)
    case dashed(String, width: Double)
  }

  var outlines: [BandOutline] = []
  var lines: [[Spot]] = []
  var curve: [Spot] = []
  var wave: Wave?
  var fill: String?
  var stroke = Stroke.none

  /// The circles and corners that it reaches to.
  var circles: [Circle] {
    outlines.flatMap { $0.arcs.map(\.circle) }
      + (lines.flatMap { $0 } + curve + (wave?.ends ?? [])).map { Circle($0, 0) }
  }

  /// The SVG element.
  func svg(_ placement: PosePlacement) -> String {
    var path = PathText(placement)
    for outline in outlines { path.add(outline) }
    for line in lines { path.add(line) }
    if curve.count == 3 { path.add(curve: curve[0], curve[1], curve[2]) }
    if let wave { path.add(wave) }
    var attributes = ""
    // The whole picture is without fill and with the body's line unless an element says otherwise.
    if let fill { attributes += " fill=\"\(fill)\"" }
    switch stroke {
    case .none: attributes += " stroke=\"none\""
    case .solid(let colour, let width), .dashed(let colour, let width):
      if colour != Ink.line { attributes += " stroke=\"\(colour)\"" }
      if width != Ink.lineWidth {
        attributes += " stroke-width=\"\(Int((width * PathText.scale).rounded()))\""
      }
      if case .dashed = stroke { attributes += " stroke-dasharray=\"9 9\"" }
    }
    return "<path\(attributes) d=\"\(path.text)\"/>"
  }
}
