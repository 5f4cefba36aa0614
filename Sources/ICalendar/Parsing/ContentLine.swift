/// An unfolded line of a calendar file: a property's name, its parameters and its value.
///
/// - Source: RFC 5545 §3.1 (`contentline`).
struct ContentLine: Sendable {
  /// The line of the file, from 1, at which it begins.
  let number: Int
  /// Its bytes in UTF-8, without the line end: a part of the file, or of its own where it was folded.
  let bytes: ArraySlice<UInt8>
  /// The property's name in capitals, empty when the line has none.
  let name: String

  /// The most bytes that a line may have.
  static let limit = 4 << 20

  init(number: Int, bytes: ArraySlice<UInt8>) {
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

  /// The value as text, without the blanks around it and as it is escaped.
  var text: String {
    String(decoding: value.trimmingBlanks, as: UTF8.self)
  }

  /// A short value, without the blanks around it, in capitals.
  var word: String {
    value.count <= 200 ? text.uppercased() : ""
  }

  /// Whether parameters stand between the name and the value.
  var hasParameters: Bool {
    bytes.dropFirst(name.utf8.count).first == 0x3B
  }

  /// Whether it holds a control character other than the tab.
  var hasControl: Bool {
    bytes.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }
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
    guard let first = value.first, let last = value.last, first.isBlank || last.isBlank else {
      return text
    }
    let core = value.trimmingBlanks
    let read = Array(text.utf8)[...].trimmingBlanks
    return String(
      decoding: value[..<core.startIndex] + read + value[core.endIndex...], as: UTF8.self)
  }

  /// The parameters between the name and the colon, as they are written.
  var parameters: [ArraySlice<UInt8>] {
    guard hasParameters, let colon else { return [] }
    var isQuoted = false
    return bytes[..<colon].dropFirst(name.utf8.count + 1).split(omittingEmptySubsequences: true) {
      byte in
      if byte == 0x22 { isQuoted.toggle() }
      return byte == 0x3B && !isQuoted
    }
  }

  /// Whether it has no more parameters than libical, which looks through all for each, reads soon.
  var hasFewParameters: Bool {
    guard hasParameters, let colon else { return true }
    return colon - bytes.startIndex < Self.headLimit
      && bytes[..<colon].count { $0 == 0x3B } <= Self.parameterLimit
  }

  private static let headLimit = 4000
  private static let parameterLimit = 100
}

extension UInt8 {
  /// Whether it is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension ArraySlice<UInt8> {
  /// The bytes without the blanks around them; of blanks alone, nothing at their end.
  fileprivate var trimmingBlanks: ArraySlice<UInt8> {
    let rest = drop(while: \.isBlank)
    let end = rest.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? rest.startIndex
    return rest[..<end]
  }
}
