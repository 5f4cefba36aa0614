/// A decimal number with three places, exact when it is added, compared and printed.
///
/// Doses are compared as they are displayed, so they must not carry binary fractions.
///
/// ```swift
/// let load = Amount(10).scaled(byPercent: 125)  // 12.5
/// ```
public struct Amount: Hashable, Comparable, Sendable {
  /// The largest number that arithmetic gives: no dose comes near it.
  public static let maximum = Amount(1_000_000)

  /// The number in thousandths, 0 or more.
  public let thousandths: Int

  /// The number of `thousandths`, at least 0.
  public init(thousandths: Int) {
    precondition(thousandths >= 0, "\(thousandths) thousandths")
    self.thousandths = thousandths
  }

  /// A whole number, at least 0.
  public init(_ whole: Int) {
    self.init(thousandths: whole * 1000)
  }

  /// The largest multiple of `step` that is not above this number (never rounds a load up).
  public func rounded(downTo step: Amount) -> Amount {
    guard step.thousandths > 0 else { return self }
    return Amount(thousandths: thousandths / step.thousandths * step.thousandths)
  }

  /// This number times `percent` hundredths, cut after three places and at ``maximum``.
  public func scaled(byPercent percent: Int) -> Amount {
    let (product, overflows) = thousandths.multipliedReportingOverflow(by: percent)
    return overflows ? .maximum : min(.maximum, Amount(thousandths: product / 100))
  }

  /// Whether this number is less than `other`.
  public static func < (left: Amount, right: Amount) -> Bool {
    left.thousandths < right.thousandths
  }

  /// The sum of two numbers, cut at ``maximum``.
  public static func + (left: Amount, right: Amount) -> Amount {
    min(.maximum, Amount(thousandths: left.thousandths + right.thousandths))
  }

  /// The first number without the second, cut at 0.
  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(thousandths: max(0, left.thousandths - right.thousandths))
  }
}

extension Amount {
  /// The next whole number, on the careful side of a scale on which more is worse.
  package var roundedUp: Int { (thousandths + 999) / 1000 }
}

extension Amount: CustomStringConvertible, LosslessStringConvertible {
  /// The number with as many places as it needs: `10`, `2.5`.
  public var description: String {
    let fraction = thousandths % 1000
    guard fraction > 0 else { return String(thousandths / 1000) }
    var places = padded(fraction, to: 3)
    while places.hasSuffix("0") { places.removeLast() }
    return "\(thousandths / 1000).\(places)"
  }

  /// Reads a number such as `10` or `2.5`: up to six digits, then up to three places.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].count <= 6, let whole = digits(parts[0]) else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard parts[1].count <= 3, let places = digits(parts[1]) else { return nil }
      fraction = places * [100, 10, 1][parts[1].count - 1]
    }
    self.init(thousandths: whole * 1000 + fraction)
  }
}
