extension YearlyRule {
  /// Reads the last line of a TZif file, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
  ///
  /// - Returns: The rule; nil when the text names one offset for all year, or is not understood.
  static func parse(_ text: some Sequence<UInt8>) -> YearlyRule? {
    var scanner = Scanner(bytes: Array(text))
    guard let standardName = scanner.name(), let west = scanner.time(),
      let daylightName = scanner.name()
    else { return nil }
    let daylightWest = scanner.peek == 0x2C ? west - 3600 : scanner.time()
    guard let daylightWest, let start = scanner.point(), let end = scanner.point() else {
      return nil
    }
    return YearlyRule(
      standard: .init(offset: -west, isDaylight: false, name: standardName),
      daylight: .init(offset: -daylightWest, isDaylight: true, name: daylightName),
      daylightStart: start, daylightEnd: end)
  }

  /// Walks over the text of a rule.
  private struct Scanner {
    let bytes: [UInt8]
    var position = 0

    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard peek == byte else { return false }
      position += 1
      return true
    }

    mutating func name() -> String? {
      let isQuoted = skip(0x3C)
      let start = position
      while let byte = peek, isQuoted ? byte != 0x3E : (0x41...0x5A).contains(byte & 0xDF) {
        position += 1
      }
      let name = String(decoding: bytes[start..<position], as: UTF8.self)
      if isQuoted, !skip(0x3E) { return nil }
      return name.isEmpty ? nil : name
    }

    mutating func number() -> Int? {
      let start = position
      var value = 0
      while let byte = peek, (0x30...0x39).contains(byte), position - start < 4 {
        value = value * 10 + Int(byte - 0x30)
        position += 1
      }
      return position > start ? value : nil
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
      let isNegative = skip(0x2D)
      if !isNegative { _ = skip(0x2B) }
      guard var seconds = number().map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] where skip(0x3A) {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// `,date[/time]`.
    mutating func point() -> Point? {
      guard skip(0x2C), let day = day() else { return nil }
      guard skip(0x2F) else { return Point(day: day, seconds: 7200) }
      return time().map { Point(day: day, seconds: $0) }
    }

    private mutating func day() -> Day? {
      if skip(0x4A) { return number().map(Day.fixed) }
      guard skip(0x4D) else { return number().map(Day.ordinal) }
      guard let month = number(), (1...12).contains(month), skip(0x2E), let ordinal = number(),
        (1...5).contains(ordinal), skip(0x2E), let weekday = number(), weekday < 7
      else { return nil }
      return .weekday(month: month, ordinal: ordinal, weekday: weekday)
    }
  }
}
