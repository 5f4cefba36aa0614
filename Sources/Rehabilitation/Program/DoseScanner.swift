/// Reads the tokens of a dose from left to right, skipping spaces.
struct DoseScanner {
  private let characters: [Character]
  private(set) var offset = 0

  init(_ text: String) {
    characters = Array(text)
  }

  /// Whether only spaces are left.
  var isAtEnd: Bool {
    characters[offset...].allSatisfy { $0 == " " }
  }

  /// Where the next token begins.
  var tokenOffset: Int {
    var ahead = self
    return ahead.skippingSpaces()
  }

  /// Steps over `token` where it is next; a word must not go on in letters.
  mutating func skip(_ token: String) -> Bool {
    let start = skippingSpaces()
    let end = start + token.count
    guard end <= characters.count, characters[start..<end].elementsEqual(token) else {
      return false
    }
    if token.last?.isLetter == true, end < characters.count, characters[end].isLetter {
      return false
    }
    offset = end
    return true
  }

  /// Steps over `token`, which must be next.
  mutating func expect(_ token: String) throws(DoseError) {
    guard skip(token) else { throw expected("'\(token)'") }
  }

  /// The next run of letters, if any.
  mutating func word() -> String? {
    run { $0.isLetter && $0.isASCII || $0 == "%" }
  }

  /// The next amount, `10` or `2.5`.
  mutating func amount(limit: Int = 100_000) throws(DoseError) -> Amount {
    let start = skippingSpaces()
    guard let text = run({ $0.isASCII && $0.isNumber || $0 == "." }), let amount = Amount(text)
    else {
      throw expected("a number")
    }
    guard amount <= Amount(limit) else {
      throw DoseError(reason: .outOfRange(text, limit: limit), offset: start)
    }
    return amount
  }

  /// The next range of amounts: `10` or `8-12`.
  mutating func amounts() throws(DoseError) -> ClosedRange<Amount> {
    let start = skippingSpaces()
    let low = try amount()
    guard skip("-") else { return low...low }
    let high = try amount()
    guard low <= high else {
      throw DoseError(reason: .descendingRange("\(low)-\(high)"), offset: start)
    }
    return low...high
  }

  /// The next range of whole numbers, none above `limit`.
  mutating func count(limit: Int, from least: Int = 1) throws(DoseError) -> ClosedRange<Int> {
    let start = skippingSpaces()
    let range = try amounts()
    let ends = [range.lowerBound, range.upperBound].map(\.thousandths)
    guard ends.allSatisfy({ $0.isMultiple(of: 1000) }), ends[0] >= least * 1000 else {
      throw DoseError(
        reason: .expected("a whole number from \(least) up", found: "\(range.lowerBound)"),
        offset: start)
    }
    guard ends[1] <= limit * 1000 else {
      throw DoseError(
        reason: .outOfRange("\(range.upperBound)", limit: limit), offset: start)
    }
    return ends[0] / 1000...ends[1] / 1000
  }

  /// The next number, which must be whole, not a range, and not above `limit`.
  mutating func single(limit: Int, from least: Int = 1) throws(DoseError) -> Int {
    let start = tokenOffset
    let range = try count(limit: limit, from: least)
    guard range.lowerBound == range.upperBound else {
      throw DoseError(
        reason: .expected("one number", found: "'\(written(range))'"), offset: start)
    }
    return range.lowerBound
  }

  /// The next whole number, behind which a `-` may stand that makes no range of it.
  mutating func whole(limit: Int = 100_000) throws(DoseError) -> Int {
    let start = self
    let amount = try amount(limit: limit)
    guard amount.thousandths.isMultiple(of: 1000) else { throw start.expected("a whole number") }
    return amount.thousandths / 1000
  }

  /// Tries `read`, and goes back to where it began where that gives nothing.
  mutating func attempt<Value>(
    _ read: (inout DoseScanner) throws(DoseError) -> Value?
  ) throws(DoseError) -> Value? {
    let start = offset
    if let value = try read(&self) { return value }
    offset = start
    return nil
  }

  /// The error that something else than `token` stands here.
  func expected(_ token: String) -> DoseError {
    var ahead = self
    let start = ahead.skippingSpaces()
    let rest = String(characters[start...].prefix { $0 != " " && $0 != "," }.prefix(20))
    let found = start == characters.count ? "the end" : rest.isEmpty ? "','" : "'\(rest)'"
    return DoseError(reason: .expected(token, found: found), offset: start)
  }

  @discardableResult
  private mutating func skippingSpaces() -> Int {
    while offset < characters.count, characters[offset] == " " { offset += 1 }
    return offset
  }

  private mutating func run(_ belongs: (Character) -> Bool) -> String? {
    let start = skippingSpaces()
    while offset < characters.count, belongs(characters[offset]) { offset += 1 }
    return offset > start ? String(characters[start..<offset]) : nil
  }
}
