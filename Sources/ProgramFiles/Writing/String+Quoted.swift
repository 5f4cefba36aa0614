import Rehabilitation

extension String {
  /// The text as a scalar of YAML that every reader takes for a text: as it is where that is safe,
  /// or in double quotes; a comma ends it where it stands `inFlow`, between brackets.
  func quoted(inFlow: Bool) -> String {
    if isSafe(inFlow: inFlow) { return self }
    let scalars = Array(unicodeScalars)
    var text = "\""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      // Here a reader that looks for names of anchors would take it for one.
      case "&", "*":
        let isName = index > 0 && scalars[index - 1].opensValue
        text += isName ? scalar.escaped : "\(scalar)"
      default: text += scalar.isShown ? "\(scalar)" : scalar.escaped
      }
    }
    return text + "\""
  }

  private func isSafe(inFlow: Bool) -> Bool {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.first, let last = scalars.last,
      first.isWordPart && first != "-" && first != "_", last != " ",
      !Self.reserved.contains(lowercased()), !isNumberLike
    else { return false }
    return scalars.indices.allSatisfy { index in
      switch scalars[index] {
      case ":":
        // A colon is safe within a number, such as a time.
        index + 1 < scalars.count && ("0"..."9").contains(scalars[index - 1])
          && ("0"..."9").contains(scalars[index + 1])
      case ",": !inFlow
      case " ", "(", ")", "/", ".", "%", "@", "+", "=", ";", "!", "?", "'", "<", ">": true
      case let scalar: scalar.isWordPart
      }
    }
  }

  /// Whether a reader may take it for a number, a time or a date.
  private var isNumberLike: Bool {
    utf8.first.map { (0x30...0x39).contains($0) } == true
      && utf8.allSatisfy { "0123456789abcdefABCDEFxXoO_.:+".utf8.contains($0) }
      || utf8.count == 10 && utf8.filter { $0 == 0x2D }.count == 2
  }

  /// What YAML 1.1 takes for a truth value or for nothing.
  private static let reserved: Set = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "none",
  ]
}

extension Unicode.Scalar {
  /// Whether a word can be made of it: a letter, a digit, a hyphen or an underline.
  fileprivate var isWordPart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: !isASCII && properties.isAlphabetic
    }
  }

  /// Whether YAML may hold it and a person can see it.
  fileprivate var isShown: Bool {
    guard !isForbidden, self != "\t" else { return false }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return false
    case .format: return value == 0x200C || value == 0x200D
    case .spaceSeparator: return self == " "
    default: return true
    }
  }

  fileprivate var escaped: String {
    let digits = String(value, radix: 16, uppercase: true)
    let (letter, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
  }
}
