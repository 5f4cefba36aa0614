extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// The day in the ISO 8601 form `2026-03-02`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads a day in the ISO 8601 form `2026-03-02`, with all its digits.
  public init?(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  /// Reads a day from ASCII; a journal of years holds thousands.
  init?(_ text: ArraySlice<UInt8>) {
    let (first, dash) = (text.startIndex, UInt8(ascii: "-"))
    guard text.count == 10, text[first + 4] == dash, text[first + 7] == dash,
      let year = digits(text[..<(first + 4)]), let month = digits(text[(first + 5)..<(first + 7)]),
      let day = digits(text[(first + 8)...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// The number that `text` spells in ASCII digits, at most nine of them.
package func digits(_ text: some Collection<UInt8>) -> Int? {
  guard (1...9).contains(text.count) else { return nil }
  var number = 0
  for byte in text {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}

/// `number` in at least `width` digits.
package func padded(_ number: Int, to width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
