/// What may stand in a text value.
///
/// A text can hold everything but control characters. Each kind of line break (CR LF, CR, NEL,
/// LINE and PARAGRAPH SEPARATOR) becomes one line feed, which libical writes as `\n`; the tab
/// stays; the other control characters of ASCII are left out.
///
/// - Source: RFC 5545 §3.1 (`CONTROL`) and §3.3.11.
enum PlainText {
  /// The text without control characters; the same text when it has none.
  static func cleaned(_ text: String) -> String {
    guard needsCleaning(text) else { return text }
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(scalar)
      case 0..<0x20, 0x7F: break
      default: result.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(result)
  }

  private static func needsCleaning(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case 0..<0x20: if bytes[index] != 0x0A && bytes[index] != 0x09 { return true }
        case 0x7F: return true
        case 0xC2: if bytes[index + 1] == 0x85 { return true }
        case 0xE2: if bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 { return true }
        default: break
        }
      }
      return false
    }
  }

  /// Whether a text is 1 to `limit` bytes without control characters, as an identifier must be.
  static func isIdentifier(_ text: String, limit: Int) -> Bool {
    (1...limit).contains(text.utf8.count) && !text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
  }
}
