/// The unfolded lines of a calendar file, one at a time and without the empty ones.
///
/// A line that stands on one line of the file is a part of it, not a copy; only a folded one is put
/// together anew. LF alone ends a line, too, and a byte order mark and blanks before the first line are
/// passed over.
///
/// - Source: RFC 5545 §3.1.
struct ContentLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int
  /// Whether blanks stand before the first line of the file.
  let hasLeadingBlanks: Bool
  /// The number of the last line of the file that was looked at.
  private var number: Int

  init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes
    let begin = bytes.starts(with: mark) ? mark.count : 0
    // No line stands before the first one for it to go on with.
    let before = bytes[begin...].prefix { $0.isBlank || $0 == 0x0A || $0 == 0x0D }
    hasLeadingBlanks = before.endIndex < bytes.count && before.contains(where: \.isBlank)
    position = before.endIndex
    number = before.count { $0 == 0x0A }
  }

  mutating func next() -> ContentLine? {
    while position < bytes.count {
      let line = physicalLine()
      guard !line.isEmpty else { continue }
      let first = number
      guard isFolded else { return ContentLine(number: first, bytes: line) }
      var whole = Array(line)
      while isFolded { whole += physicalLine().dropFirst() }
      return ContentLine(number: first, bytes: whole[...])
    }
    return nil
  }

  /// Whether the next line of the file goes on with the one before.
  private var isFolded: Bool {
    position < bytes.count && bytes[position].isBlank
  }

  /// The next line of the file, without its end.
  private mutating func physicalLine() -> ArraySlice<UInt8> {
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    var line = bytes[position..<end]
    if line.last == 0x0D { line.removeLast() }
    position = end + 1
    number += 1
    return line
  }
}
