/// The numbers that libical 3.0.16 reads of a value, which wraps a larger one without a word: of a rule 16
/// and 32 bits, of a length of time 32 bits.
extension ContentLine {
  /// The most that a number of a length of time may be, in its unit.
  private static let longest = 999_999_999

  /// Whether each number of a rule or of a length of time is one that libical keeps.
  ///
  /// Values of other properties are not looked at.
  ///
  /// - Source: RFC 5545 §3.3.6, §3.3.10.
  var holdsLibicalsNumbers: Bool {
    switch name {
    case "RRULE", "EXRULE":
      value.split(separator: 0x3B).allSatisfy { part in
        let key = part.prefix { $0 != 0x3D }.map { $0 & 0xDF }
        return part.numbers(upTo: Self.limit(of: key))
      }
    case "DURATION", "TRIGGER", "RDATE", "FREEBUSY":
      // Days and times of day have at most eight digits.
      value.numbers(upTo: Self.longest)
    default: true
    }
  }

  /// The largest number of a part of a rule, by the part's name in capitals.
  private static func limit(of key: [UInt8]) -> Int {
    switch String(decoding: key, as: UTF8.self) {
    case "COUNT": Int(Int32.max)
    case "UNTIL": longest
    case "INTERVAL": Int(Int16.max)
    case "BYDAY": 53
    default: 366
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether no run of digits stands for more than a limit.
  fileprivate func numbers(upTo limit: Int) -> Bool {
    var number = 0
    for byte in self {
      guard (0x30...0x39).contains(byte) else {
        number = 0
        continue
      }
      number = number * 10 + Int(byte - 0x30)
      guard number <= limit else { return false }
    }
    return true
  }
}
