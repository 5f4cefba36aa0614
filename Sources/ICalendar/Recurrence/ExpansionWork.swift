/// How much work an expansion may still do, so that no rule stalls the reader.
///
/// One unit is about 50 nanoseconds: a day looked at, or an instance found. A call of libical's
/// iterator, which goes through ICU, takes about 60 of them, and making one about 1200.
public struct ExpansionWork: Sendable {
  /// The rule gives more instances, or takes more work, than one rule may.
  public enum Exhausted: Error, Hashable, Sendable {
    /// One rule: it is left out, and the others are read on.
    case rule
    /// All rules together: this one is left out, and so are all that follow.
    case total
  }

  /// What one rule may take: about a quarter of a second.
  static let ruleLimit = 5_000_000
  /// The most instances that one rule may give.
  static let instanceLimit = 100_000
  static let step = 60
  static let placing = 10
  static let iterator = 1200

  private var total: Int
  private var rule = Self.ruleLimit

  /// Work of `seconds`, roughly, for all rules together.
  public init(seconds: Int) {
    self.init(units: seconds * Self.unitsOfSecond)
  }

  /// Work for all rules of a file together, by its size: so many seconds, roughly, for each megabyte, and as
  /// many for a smaller file.
  public init(secondsPerMegabyte seconds: Int, bytes: Int) {
    self.init(units: max(seconds * Self.unitsOfSecond, bytes * seconds * Self.unitsOfSecond >> 20))
  }

  private init(units: Int) { total = units }

  private static let unitsOfSecond = 20_000_000

  /// Takes what it costs to place some instances of a series.
  public mutating func place(_ count: Int) throws(Exhausted) {
    beginRule()
    try spend(count * Self.placing)
  }

  /// Begins with the next rule.
  mutating func beginRule() {
    rule = Self.ruleLimit
  }

  mutating func spend(_ units: Int) throws(Exhausted) {
    total -= units
    rule -= units
    guard total > 0 else { throw .total }
    guard rule > 0 else { throw .rule }
  }
}
