import Wording

/// The begin of an element in a drawing, with its attributes.
struct SVGTag {
  /// The name as it is written: `svg:path`.
  let fullName: String
  /// Whether it has no end of its own.
  let isEmpty: Bool
  private let attributes: [(name: String, value: String)]

  /// Takes the begin of an element from the front of a text.
  ///
  /// - Throws: `LogoFault.damaged` where it does not end, or an attribute has no value.
  init(_ rest: inout Substring) throws(LogoFault) {
    var attributes = [(name: String, value: String)]()
    rest.removeFirst()
    fullName = SVGTag.name(&rest)
    guard !fullName.isEmpty else { throw .damaged }
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.first == ">" || rest.hasPrefix("/>") { break }
      let name = SVGTag.name(&rest)
      rest = rest.drop(while: \.isWhitespace)
      guard !name.isEmpty, rest.popFirst() == "=" else { throw .damaged }
      rest = rest.drop(while: \.isWhitespace)
      guard let quote = rest.popFirst(), quote == "\"" || quote == "'",
        let end = rest.firstIndex(of: quote)
      else { throw .damaged }
      attributes.append((name, String(rest[..<end])))
      rest = rest[end...].dropFirst()
    }
    isEmpty = rest.first == "/"
    rest = rest.dropFirst(isEmpty ? 2 : 1)
    self.attributes = attributes
  }

  private static func name(_ rest: inout Substring) -> String {
    let name = rest.prefix { !$0.isWhitespace && !"=/>\"'<".contains($0) }
    rest = rest.dropFirst(name.count)
    return String(name)
  }

  /// The name without what stands before its colon, in small letters.
  static func localName(of name: String) -> String {
    (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
  }

  /// The elements that run something, or bring in another document.
  private static let active: Set = [
    "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "handler",
    "listener", "link", "set", "animate", "animatemotion", "animatetransform", "discard",
  ]

  /// Looks whether it is the first element of a drawing that says how large it is.
  func checkRoot() throws(LogoFault) {
    let values = Dictionary(attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    guard fullName == "svg", values["xmlns"] == "http://www.w3.org/2000/svg" else {
      throw .otherKind
    }
    guard values["viewBox"] != nil || values["width"] != nil && values["height"] != nil else {
      throw .sizeless
    }
  }

  /// Looks whether it runs or loads something.
  func check() throws(LogoFault) {
    let element = SVGTag.localName(of: fullName)
    if SVGTag.active.contains(element) { throw .active(element) }
    for (name, value) in attributes {
      let local = SVGTag.localName(of: name)
      // What is written as a number, or behind a backslash, could spell anything.
      if value.contains("&#") || local == "style" && value.contains(where: { "&\\".contains($0) }) {
        throw .active(name)
      }
      if local.hasPrefix("on") { throw .active(name) }
      if name.lowercased() == "xml:base" { throw .reference(value) }
      if local == "href" || local == "src" {
        guard SVGTag.isInside(value) else { throw .reference(value) }
      }
      try SVGTag.checkAddresses(in: value)
    }
  }

  /// Looks at each `url(…)` of a text, which may only lead to a part of the drawing.
  static func checkAddresses(in text: String) throws(LogoFault) {
    var rest = text[...]
    while let range = rest.firstRange(of: /(?i)url\s*\(\s*["']?/) {
      rest = rest[range.upperBound...]
      let address = rest.prefix { !")\"'".contains($0) }
      guard isInside(String(address)) else { throw .reference(String(address)) }
    }
    for word in ["javascript:", "image-set(", "expression("]
    where text.lowercased().contains(word) {
      throw .active(word)
    }
  }

  /// Whether an address leads to a part of the drawing, or holds a picture itself.
  private static func isInside(_ address: String) -> Bool {
    let address = address.drop(while: \.isWhitespace)
    return address.hasPrefix("#")
      || ["png", "jpeg"].contains { address.hasPrefix("data:image/\($0);base64,") }
  }
}
