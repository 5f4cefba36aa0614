/// An unfolded line of a calendar file.
///
/// - Source: RFC 5545 §3.1.
struct ContentLine {
  /// The line of the text, from 1, at which it begins.
  var number: Int
  /// Its bytes in UTF-8, without the line end.
  var bytes: [UInt8]
  /// The property's name in capitals, empty when the line has none.
  var name: String

  /// The most bytes that a line may have.
  static let limit = 4 << 20

  init(number: Int, bytes: [UInt8]) {
    self.number = number
    self.bytes = bytes
    let prefix = bytes.prefix { $0 != 0x3A && $0 != 0x3B }
    let isName =
      (1...100).contains(prefix.count) && prefix.count < bytes.count
      && prefix.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D
      }
    let word = isName ? String(decoding: prefix, as: UTF8.self) : ""
    name = prefix.contains { $0 >= 0x61 } ? word.uppercased() : word
  }

  /// The bytes after the first colon outside quotes.
  var value: ArraySlice<UInt8> {
    guard let colon else { return [] }
    return bytes[(colon + 1)...]
  }

  /// Whether parameters stand between the name and the value.
  var hasParameters: Bool {
    bytes.dropFirst(name.utf8.count).first == 0x3B
  }

  /// Where the value's colon stands.
  private var colon: Int? {
    var isQuoted = false
    return bytes.firstIndex { byte in
      if byte == 0x22 { isQuoted.toggle() }
      return byte == 0x3A && !isQuoted
    }
  }

  /// Gives a text the blanks back with which the value begins and ends, and which libical drops.
  func restoringBlanks(of text: String) -> String {
    let value = value
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    guard let first = value.first, let last = value.last, isBlank(first) || isBlank(last) else {
      return text
    }
    let before = value.prefix(while: isBlank)
    let after = value[before.endIndex...].reversed().prefix(while: isBlank).reversed()
    let core = Array(text.utf8).drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(decoding: Array(before) + Array(core) + Array(after), as: UTF8.self)
  }

  /// Whether it holds a control character other than the tab.
  var hasControl: Bool {
    bytes.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }
  }

  /// One line for each value of a list, since libical 3.0.16 mistakes escaped commas and stops at
  /// 500 values.
  var separated: [ContentLine] {
    guard let colon, colon < 1000, bytes[colon...].contains(0x2C) else { return [self] }
    var parts: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in bytes[(colon + 1)...] {
      if byte == 0x2C && !isEscaped {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
      isEscaped = byte == 0x5C && !isEscaped
    }
    let head = bytes[...colon]
    return parts.map { ContentLine(number: number, bytes: head + $0) }
  }

  /// Splits a text in UTF-8 into unfolded lines without the empty ones.
  ///
  /// LF alone ends a line, too.
  static func lines(of bytes: [UInt8]) -> [ContentLine] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var lines: [ContentLine] = []
    var current: [UInt8] = []
    var first = 1
    var number = 0
    func finish() {
      if !current.isEmpty { lines.append(ContentLine(number: first, bytes: current)) }
      current.removeAll(keepingCapacity: true)
    }
    var position = bytes.starts(with: mark) ? mark.count : 0
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      var line = bytes[position..<end]
      if line.last == 0x0D { line.removeLast() }
      position = end + 1
      number += 1
      if let start = line.first, start == 0x20 || start == 0x09, !current.isEmpty {
        current += line.dropFirst()
      } else {
        finish()
        first = number
        current += line
      }
    }
    finish()
    return lines
  }
}
