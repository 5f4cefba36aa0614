extension SourceText {
  /// The text of `bytes`, where it is plain UTF-8 that may be handed to the YAML parser.
  ///
  /// The lines of one that was linted before are not looked at again, and it may be longer.
  ///
  /// - Throws: The first thing that is wrong with it.
  static func checked(
    _ bytes: [UInt8], path: String, isPinned: Bool = false
  ) throws(Diagnostic) -> SourceText {
    guard bytes.count <= (isPinned ? 8 : 1) * Limits.fileBytes else {
      throw SourceText(path: path, text: "")
        .diagnostic(.fileTooLarge(bytes: bytes.count), at: .start)
    }
    let source = SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
    if let encoding = ByteOrder.mark(of: bytes) {
      throw source.diagnostic(.byteOrderMark(encoding), at: .start)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw source.diagnostic(.notUTF8, at: source.placeOfFirstFault(in: bytes))
    }
    if !isPinned { try source.checkLines() }
    return source
  }

  private func placeOfFirstFault(in bytes: [UInt8]) -> Place {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    return place(line: line, scalarColumn: column)
  }

  private func checkLines() throws(Diagnostic) {
    for number in 1...lineCount {
      let line = self[line: number]
      guard line.utf8.count <= Limits.lineBytes else {
        throw diagnostic(.lineTooLong, at: Place(line: number, column: 1))
      }
      // Most lines are plain ASCII.
      if line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { continue }
      let scalars = line.unicodeScalars
      if let control = scalars.firstIndex(where: { $0.isForbidden }) {
        let column = scalars.distance(from: scalars.startIndex, to: control) + 1
        throw diagnostic(
          .controlCharacter(code: scalars[control].value),
          at: place(line: number, scalarColumn: column))
      }
      let (space, tabulator) = (UInt8(ascii: " "), UInt8(ascii: "\t"))
      let indentation = line.utf8.prefix { $0 == space || $0 == tabulator }
      if let tab = indentation.firstIndex(of: tabulator), indentation.count < line.utf8.count {
        let column = indentation.distance(from: indentation.startIndex, to: tab) + 1
        throw diagnostic(.tabIndentation, at: Place(line: number, column: column))
      }
    }
  }
}

/// The marks by which a file says that it is no plain UTF-8.
private enum ByteOrder {
  static func mark(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    // Without a mark, UTF-16 and UTF-32 of a plain text show as NUL bytes near the start.
    guard bytes.count >= 4, bytes.prefix(4).contains(0) else { return nil }
    return bytes.prefix(4).allSatisfy { $0 == 0 } ? nil : "UTF-16"
  }
}

extension Unicode.Scalar {
  /// Whether YAML or a calendar would trip over it: a control other than a tab, an end of line
  /// that editors do not count, a mark that turns the direction of a text, or no character at all.
  var isForbidden: Bool {
    switch value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
