import Wording

/// Looks whether a text is a drawing in SVG that runs nothing and needs nothing but itself.
///
/// It is no reader of XML: what it does not know how to judge it refuses. A page shows the drawing as an
/// image, where browsers run no script and load nothing either.
struct SVGCheck {
  private var rest: Substring
  private var open = [String]()

  /// The text of a file.
  init(_ text: String) {
    rest = Substring(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
  }

  /// Looks through the elements.
  ///
  /// - Throws: `LogoFault` with the first thing that a sheet cannot hold.
  func check() throws(LogoFault) {
    var scan = self
    var hasRoot = false
    while let tag = try scan.nextTag() {
      if !hasRoot { try tag.checkRoot() }
      hasRoot = true
      try tag.check()
    }
    guard hasRoot else { throw .otherKind }
    guard scan.open.isEmpty else { throw .damaged }
  }

  /// The next element's begin; `nil` at the end.
  ///
  /// What stands between is looked at on the way.
  private mutating func nextTag() throws(LogoFault) -> SVGTag? {
    while let mark = rest.firstIndex(of: "<") {
      try checkText(rest[..<mark])
      rest = rest[mark...]
      if rest.hasPrefix("<!--") {
        try skip(behind: "-->")
      } else if rest.hasPrefix("<![CDATA[") {
        let text = try skip(behind: "]]>")
        try checkText(text)
      } else if rest.hasPrefix("<!") {
        throw .declaration
      } else if rest.hasPrefix("<?") {
        let text = try skip(behind: "?>")
        if text.hasPrefix("<?xml-") { throw .reference("xml-stylesheet") }
      } else if rest.hasPrefix("</") {
        let name = try skip(behind: ">").dropFirst(2).dropLast().filter { !$0.isWhitespace }
        guard open.popLast() == name else { throw .damaged }
      } else {
        let tag = try SVGTag(&rest)
        if !tag.isEmpty { open.append(tag.fullName) }
        return tag
      }
    }
    try checkText(rest)
    return nil
  }

  /// Looks at the text of an element, which in a style can refer to something.
  private func checkText(_ text: Substring) throws(LogoFault) {
    if open.isEmpty {
      guard text.allSatisfy(\.isWhitespace) else { throw .otherKind }
      return
    }
    guard open.contains(where: { SVGTag.localName(of: $0) == "style" }) else { return }
    guard !text.contains("&"), !text.contains("\\") else { throw .active("style") }
    if text.lowercased().contains("@import") { throw .reference("@import") }
    try SVGTag.checkAddresses(in: String(text))
  }

  /// Takes what stands up to some characters, with them.
  @discardableResult
  private mutating func skip(behind end: String) throws(LogoFault) -> Substring {
    guard let range = rest.firstRange(of: end) else { throw .damaged }
    let text = rest[..<range.upperBound]
    rest = rest[range.upperBound...]
    return text
  }
}
