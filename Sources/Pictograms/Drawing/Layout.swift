import Rehabilitation

/// The poses of a picture beside each other, or one above the other where they lie.
struct Layout {
  /// The width of every picture, in hundredths of the body's height.
  static let width = 128.0
  static let mostHeight = 112.0
  private static let margin = 3.0
  private static let gap = 5.0

  let panels: [Panel]
  private(set) var placements: [PosePlacement] = []
  private(set) var height = 0.0

  init(_ picture: Picture, knee: Knee?) {
    panels = Panel.panels(of: picture)
    let isMirrored = knee == .left
    let isStacked = panels.count > 1 && panels.allSatisfy { $0.size.x > 70 && $0.size.y < 62 }
    let room = Spot(Layout.width, Layout.mostHeight) - 2 * Layout.margin
    let gaps = Double(panels.count - 1) * Layout.gap
    let sum = panels.reduce(Spot(0, 0)) { $0 + $1.size }
    let most = panels.reduce(Spot(0, 0)) { Spot(max($0.x, $1.size.x), max($0.y, $1.size.y)) }
    let scale =
      isStacked
      ? min(1, room.x / most.x, (room.y - gaps) / sum.y)
      : min(1, (room.x - gaps) / sum.x, room.y / most.y)
    height = (isStacked ? sum.y * scale + gaps : most.y * scale) + 2 * Layout.margin
    // What is left of the width stands around the panels.
    let free = isStacked ? 0 : (room.x - gaps - sum.x * scale) / Double(panels.count)
    var pen = Spot(Layout.margin, Layout.margin)
    for panel in panels {
      let size = panel.size * scale
      let left = isStacked ? (Layout.width - size.x) / 2 : pen.x + free / 2
      let bottom = isStacked ? pen.y + size.y : height - Layout.margin
      let edge = isMirrored ? left + panel.high.x * scale : left - panel.low.x * scale
      placements.append(
        PosePlacement(
          scale: scale, origin: Spot(edge, bottom - panel.high.y * scale), isMirrored: isMirrored))
      if isStacked { pen.y += size.y + Layout.gap } else { pen.x += size.x + free + Layout.gap }
    }
  }

  func svg(title: String, description: String) -> String {
    let width = Int(Layout.width * PathText.scale)
    let height = Int((self.height * PathText.scale).rounded())
    let line = Int((Ink.lineWidth * PathText.scale).rounded())
    let shapes = zip(panels, placements).map { panel, placement in
      panel.shapes.map { $0.svg(placement) }.joined()
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img">\
      <title>\(title.escapedXML)</title><desc>\(description.escapedXML)</desc>\
      <g fill="none" stroke="\(Ink.line)" stroke-width="\(line)" stroke-linecap="round" \
      stroke-linejoin="round">\(shapes.joined())</g></svg>
      """
  }
}

extension String {
  /// The text with the marks of XML escaped, those too that carry an accent.
  package var escapedXML: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
