/// What must be found before the YAML parser unfolds it.
extension SourceText {
  /// The first `&name` in a text that also has a `*name`.
  ///
  /// The parser hashes the keys of a mapping, so a key made of aliases to aliases would never end.
  /// Both marks together are taken for YAML wherever they stand; a text with one of them is read.
  var aliasedAnchor: Place? {
    guard firstName(after: "*") != nil else { return nil }
    return firstName(after: "&")
  }

  /// The bracket at which more are open than any programme has.
  ///
  /// The parser takes time in proportion to the depth for each further token.
  var deepBracket: Place? {
    var brackets = BracketScanner()
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      brackets.step(over: scalar)
      if brackets.depth > Limits.depth { return place(line: line, scalarColumn: column) }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }

  private func firstName(after sign: Unicode.Scalar) -> Place? {
    var before: Unicode.Scalar = "\n"
    var isAfterSign = false
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if isAfterSign, scalar.isNameStart { return place(line: line, scalarColumn: column - 1) }
      isAfterSign = scalar == sign && before.opensValue
      before = scalar
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether a value of YAML can begin behind it.
  var opensValue: Bool { " \n\t[{,:?-".unicodeScalars.contains(self) }

  /// Whether a name of YAML can begin with it.
  fileprivate var isNameStart: Bool {
    isASCII && (properties.isAlphabetic || ("0"..."9").contains(self) || self == "_" || self == "-")
  }
}
