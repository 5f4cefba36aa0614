/// What must be found before the YAML parser unfolds it.
extension SourceText {
  /// The first `&name` in a text that also has a `*name`.
  ///
  /// The parser hashes the keys of a mapping, so a key made of aliases to aliases would never end.
  /// Both marks together are taken for YAML wherever they stand; a text with one of them is read.
  var aliasedAnchor: Place? {
    guard firstName(after: UInt8(ascii: "*")) != nil else { return nil }
    return firstName(after: UInt8(ascii: "&"))
  }

  /// The bracket at which more are open than any programme has.
  ///
  /// The parser takes time in proportion to the depth for each further token.
  var deepBracket: Place? {
    var brackets = BracketScanner()
    var text = text
    return text.withUTF8 { bytes in
      let depth = bytes.firstIndex { byte in
        brackets.step(over: byte)
        return brackets.depth > Limits.depth
      }
      return depth.map { place(ofByte: $0, in: bytes) }
    }
  }

  private func firstName(after sign: UInt8) -> Place? {
    var text = text
    return text.withUTF8 { bytes in
      let found = bytes.indices.first { index in
        bytes[index] == sign && (index == 0 || bytes[index - 1].opensValue)
          && index + 1 < bytes.count && bytes[index + 1].isNameStart
      }
      return found.map { place(ofByte: $0, in: bytes) }
    }
  }

  private func place(ofByte index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Place {
    let before = bytes[..<index]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let begin = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // A character begins with a byte that continues none.
    let column = before[begin...].count { $0 & 0xC0 != 0x80 } + 1
    return place(line: line, scalarColumn: column)
  }
}

extension Unicode.Scalar {
  /// Whether a value of YAML can begin behind it.
  var opensValue: Bool { isASCII && UInt8(ascii: self).opensValue }
}

extension UInt8 {
  /// Whether a value of YAML can begin behind it.
  fileprivate var opensValue: Bool { " \n\t[{,:?-".utf8.contains(self) }

  /// Whether a name of YAML can begin with it.
  fileprivate var isNameStart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
