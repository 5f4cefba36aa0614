import Pictograms
import Wording

/// A card that grows downwards with each picture and each text that is put on it.
struct CardPaper {
  /// The width, in pixels of a screen.
  static let width = 540
  private static let margin = 28

  /// How a text looks.
  enum Look {
    case strong, accent, plain, quiet, point

    fileprivate var attributes: String {
      switch self {
      case .strong: "fill=\"#17212b\" font-weight=\"600\""
      case .accent: "fill=\"#0b5563\" font-weight=\"600\""
      case .plain, .point: "fill=\"#17212b\""
      case .quiet: "fill=\"#4a5560\""
      }
    }
  }

  private var marks = [String]()
  private var pen = CardPaper.margin

  /// The height so far, with the margin below.
  var height: Int { pen + CardPaper.margin }

  /// Puts a picture on it, as wide as the card.
  mutating func picture(_ svg: String) {
    guard let match = svg.firstMatch(of: /viewBox="0 0 (\d+) (\d+)"/),
      let width = Int(match.1), let height = Int(match.2), width > 0
    else { return }
    let room = CardPaper.width - 2 * CardPaper.margin
    let tall = room * height / width
    marks.append(
      "<svg x=\"\(CardPaper.margin)\" y=\"\(pen)\" width=\"\(room)\" height=\"\(tall)\">\(svg)</svg>"
    )
    pen += tall + 12
  }

  /// Puts a text on it, in as many lines as it takes.
  mutating func text(_ text: String, size: Int, _ look: Look) {
    let indent = look == .point ? size : 0
    let room = Double(CardPaper.width - 2 * CardPaper.margin - indent)
    pen += size / 4
    for (index, line) in CardPaper.lines(of: text, size: size, room: room).enumerated() {
      pen += size * 5 / 4
      if look == .point, index == 0 {
        marks.append(
          "<circle cx=\"\(CardPaper.margin + size / 4)\" cy=\"\(pen - size / 3)\" r=\"\(size / 7)\" fill=\"#0b5563\"/>"
        )
      }
      marks.append(
        "<text x=\"\(CardPaper.margin + indent)\" y=\"\(pen)\" font-size=\"\(size)\" "
          + "\(look.attributes)>\(line.escapedXML)</text>")
    }
  }

  /// Draws a line across it.
  mutating func rule() {
    pen += 18
    marks.append(
      "<path d=\"M\(CardPaper.margin) \(pen)H\(CardPaper.width - CardPaper.margin)\" stroke=\"#0b5563\" "
        + "stroke-width=\"2\"/>")
  }

  /// The card.
  func svg(title: String) -> String {
    let (width, height) = (CardPaper.width, height)
    let fonts = PageStyle.fonts
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" font-family="\(fonts)">\
      <title>\(title.escapedXML)</title>\
      <rect width="\(width)" height="\(height)" fill="#fff"/>\(marks.joined())</svg>
      """.replacingUntrusted
  }

  /// A text in lines that fit, broken between words; a word that is too long is broken where it must be.
  private static func lines(of text: String, size: Int, room: Double) -> [String] {
    var lines = [String]()
    var line = ""
    for word in text.split(separator: " ") {
      for piece in pieces(of: word, size: size, room: room) {
        let longer = line.isEmpty ? piece : "\(line) \(piece)"
        if line.isEmpty || length(of: longer, size: size) <= room {
          line = longer
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func pieces(of word: Substring, size: Int, room: Double) -> [String] {
    var pieces = [""]
    for character in word {
      let longer = pieces[pieces.count - 1] + String(character)
      if length(of: longer, size: size) > room {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = longer
      }
    }
    return pieces
  }

  /// How long a text is at most, in the sans-serif fonts that devices have.
  private static func length(of text: String, size: Int) -> Double {
    text.reduce(0) { $0 + $1.breadth } * Double(size)
  }
}

extension Character {
  /// How broad it is at most in a usual sans-serif font, as a share of the font's size.
  fileprivate var breadth: Double {
    if "iljtfI.,:;'|!()[]/ -\u{A0}".contains(self) { return 0.37 }
    if "mwMW@%—".contains(self) { return 0.98 }
    if isUppercase { return 0.74 }
    return isASCII || isLetter && String(self).displayWidth == 1 ? 0.62 : 1
  }
}
