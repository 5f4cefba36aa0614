/// The values of a list, one line for each, since libical 3.0.16 mistakes escaped commas and stops at 500
/// values.
struct ListValues: Sequence, IteratorProtocol {
  private let line: ContentLine
  private let head: [UInt8]
  private var rest: ArraySlice<UInt8>?

  init(of line: ContentLine) {
    self.line = line
    head = line.headOfValues
    rest = line.value
  }

  mutating func next() -> ContentLine? {
    guard let values = rest else { return nil }
    var end = values.startIndex
    var isEscaped = false
    while end < values.endIndex, values[end] != 0x2C || isEscaped {
      isEscaped = values[end] == 0x5C && !isEscaped
      end += 1
    }
    // A comma at the end has an empty value behind it.
    rest = end < values.endIndex ? values[(end + 1)...] : nil
    return ContentLine(number: line.number, bytes: (head + values[..<end])[...])
  }
}

extension ContentLine {
  /// The parameters that say how a value is read.
  private static let meant = ["VALUE", "TZID", "FBTYPE", "RANGE", "ENCODING"]

  /// What stands before a value of a list: the name, the parameters that say how it is read, the colon.
  fileprivate var headOfValues: [UInt8] {
    var head = Array(name.utf8)
    for parameter in parameters {
      let word = String(decoding: parameter.prefix { $0 != 0x3D }, as: UTF8.self)
      guard Self.meant.contains(word.uppercased()) else { continue }
      head.append(0x3B)
      head += parameter
    }
    return head + [0x3A]
  }
}
