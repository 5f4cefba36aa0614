import Wording

/// The style of pages: one sheet for the screen and for paper.
struct PageStyle {
  private let options: PageOptions

  init(_ options: PageOptions) {
    self.options = options
  }

  /// The style, with what stands in the margins of each printed page.
  ///
  /// - Parameter runningTitle: Whose page it is, repeated on each.
  /// - Returns: Style that no name can end.
  func text(runningTitle: String) -> String {
    let size = options.paper == .a4 ? "A4" : "letter"
    let printed =
      SheetSentence.printedBelow(on: options.printedOn) + " · " + SheetSentence.page.before
    return """
      @page { size: \(size); margin: 13mm 14mm 15mm;
      @bottom-left { content: \(runningTitle.styleString); \(Self.margin) }
      @bottom-right { content: \(printed.styleString) counter(page) \(SheetSentence.page.between.styleString) counter(pages); \(Self.margin) text-align: right; } }
      @page month { size: \(size) landscape; }
      \(Self.screen)
      \(Self.paper)
      \(options.isLarge ? Self.large : "")
      """
  }

  private static let margin =
    "font: 7.5pt \(fonts); color: #4a5560; vertical-align: top; padding-top: 3mm;"

  static let fonts =
    "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"
}

extension String {
  /// The text as a string of CSS: every character that is not a plain letter or digit is written as
  /// its number, so that none can end the string, the style or the page.
  fileprivate var styleString: String {
    let body = replacingUntrusted.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": text.unicodeScalars.append(scalar)
      default: text += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return "\"\(body)\""
  }
}
