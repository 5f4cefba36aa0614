/// How deep the values of a JSON text lie in one another.
package enum JSONDepth {
  /// More than any fact has, or will have: what is read takes longer with the cube of its depth.
  package static let most = 32

  /// Whether a text is no deeper than that, and of UTF-8: in another encoding, which has zeros, its depth is not seen.
  package static func isPossible(_ text: some Sequence<UInt8>) -> Bool {
    var depth = 0
    var (isText, isEscaped) = (false, false)
    for byte in text {
      if byte == 0 { return false }
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > most { return false }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return true
  }
}
