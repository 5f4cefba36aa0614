/// Reads the bytes of a compiled zone; a wrong file gives nil, never a trap.
///
/// Own code: libical's built-in zones end in 2037 and carry a prefix, and Foundation's need the data of ICU.
///
/// - Source: RFC 8536 §3.
struct TZifReader {
  /// The first bytes of every file (`TZif`).
  static let magic: [UInt8] = [0x54, 0x5A, 0x69, 0x66]

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The counts in a header, in the order of the file.
  private struct Header {
    var utcMarks: Int
    var standardMarks: Int
    var leaps: Int
    var changes: Int
    var types: Int
    var nameBytes: Int

    /// The bytes of the data after the header when an instant takes `width` bytes.
    func size(width: Int) -> Int {
      changes * (width + 1) + types * 6 + nameBytes + leaps * (width + 4) + standardMarks + utcMarks
    }
  }

  /// Reads the whole file.
  mutating func rules(_ identifier: String) -> ZoneRules? {
    guard bytes.count > 44 else { return nil }
    let version = bytes[4]
    guard var header = header() else { return nil }
    var width = 4
    if version >= 0x32 {
      // The first block, of 32-bit instants, is there for old readers.
      position += header.size(width: 4)
      guard let second = self.header() else { return nil }
      header = second
      width = 8
    }
    guard position + header.size(width: width) <= bytes.count, header.types > 0 else { return nil }
    let instants = (0..<header.changes).map { _ in integer(width) }
    let indices = (0..<header.changes).map { _ in integer(1) }
    let types = (0..<header.types).map { _ in (integer(4), integer(1), integer(1)) }
    let names = Array(bytes[position..<position + header.nameBytes])
    guard indices.allSatisfy({ $0 >= 0 && $0 < types.count }) else { return nil }
    position += header.size(width: width) - header.changes * (width + 1) - header.types * 6

    let regimes = types.map { offset, mark, start in
      let name = names.dropFirst(max(start, 0)).prefix { $0 != 0 }
      return ZoneRules.Regime(
        offset: offset, isDaylight: mark == 1, name: String(decoding: name, as: UTF8.self))
    }
    let changes = zip(instants, indices).map { instant, index in
      ZoneRules.Change(instant: instant, regime: regimes[index])
    }
    let footer = bytes[min(position, bytes.count)...].dropFirst().prefix { $0 != 0x0A }
    return ZoneRules(
      identifier: identifier, initial: regimes[0], changes: changes,
      footer: version >= 0x32 ? YearlyRule.parse(footer) : nil)
  }

  private mutating func header() -> Header? {
    guard position + 44 <= bytes.count,
      bytes[position..<position + 4].elementsEqual(Self.magic)
    else { return nil }
    position += 20
    let counts = (0..<6).map { _ in integer(4) }
    guard counts.allSatisfy({ (0...1 << 20).contains($0) }) else { return nil }
    return Header(
      utcMarks: counts[0], standardMarks: counts[1], leaps: counts[2], changes: counts[3],
      types: counts[4], nameBytes: counts[5])
  }

  /// The next signed integer of `width` bytes; the caller knows that they are there.
  private mutating func integer(_ width: Int) -> Int {
    var value = 0
    for byte in bytes[position..<position + width] { value = (value << 8) | Int(byte) }
    position += width
    let unused = Int.bitWidth - width * 8
    return width == 1 ? value : (value << unused) >> unused
  }
}
