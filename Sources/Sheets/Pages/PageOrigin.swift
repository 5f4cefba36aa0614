import Wording

/// How a sheet tells that Regain made it, so that the next one may take its place.
public enum PageOrigin {
  /// The line in the head of a page, which WeasyPrint takes as the creator of a PDF.
  static let line = "<meta name=\"generator\" content=\"Regain\">"
  /// The comment behind a drawing.
  public static let comment = "<!-- Regain -->"
  /// What the creator begins with in a PDF's own words.
  private static let creator = Array("/Creator (".utf8)

  /// Whether a page, or a drawing, says so.
  package static func isIn(html bytes: [UInt8]) -> Bool {
    bytes.prefix(2000).firstRange(of: Array(line.utf8)) != nil
      || bytes.suffix(40).firstRange(of: Array(comment.utf8)) != nil
  }

  /// Whether a PNG says so.
  package static func isIn(png bytes: [UInt8]) -> Bool {
    bytes.prefix(200).firstRange(of: software) != nil
  }

  /// What a PNG says of the program that made it (PNG, 11.3.3.2).
  private static let software = Array("tEXtSoftware\0Regain".utf8)

  /// A PNG that a browser made, which says that Regain did.
  public static func named(png bytes: [UInt8]) -> [UInt8] {
    // Behind the signature and the picture's size.
    let place = PNGCheck.signature.count + 25
    guard bytes.starts(with: PNGCheck.signature), bytes.count > place else { return bytes }
    let length = UInt32(software.count - 4)
    let chunk = length.bytes + software + PNGCheck.checksum(of: software).bytes
    return Array(bytes[..<place]) + chunk + Array(bytes[place...])
  }

  /// Whether a PDF says so.
  package static func isIn(pdf bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: creator + Array("Regain)".utf8)) != nil
  }

  /// Whether a sheet in text or Markdown says so, by its last sentence.
  package static func isIn(sheet bytes: [UInt8]) -> Bool {
    let end = String(decoding: bytes.suffix(1000), as: UTF8.self)
    return end.split { $0.isWhitespace || $0 == "*" || $0 == "#" }.joined(separator: " ")
      .hasSuffix(SheetLegend.disclaimer)
  }

  /// A PDF that a browser made of a page, with the page's creator in place of the browser.
  ///
  /// Browsers do not look at the line of the page. The name takes the room of the one that stands there, so
  /// that every place in the file stays where it is.
  public static func named(pdf bytes: [UInt8]) -> [UInt8] {
    guard let begin = bytes.firstRange(of: creator)?.upperBound else { return bytes }
    var end = begin
    while end < bytes.count, bytes[end] != UInt8(ascii: ")") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    let name = Array("Regain)".utf8)
    guard end < bytes.count, end + 1 - begin >= name.count else { return bytes }
    let blanks = [UInt8](repeating: 0x20, count: end + 1 - begin - name.count)
    return Array(bytes[..<begin]) + name + blanks + Array(bytes[(end + 1)...])
  }
}

extension UInt32 {
  /// The four bytes, the highest first.
  fileprivate var bytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
