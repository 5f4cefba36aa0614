/// The cost of the places of a few sessions together; the first difference decides.
struct JointCost: Hashable, Comparable {
  /// Sessions without a place, by urgency.
  var missing = MissingCounts()
  /// All else, as sums over the sessions.
  var rest = PlacementCost()

  /// A place with a cost.
  init(_ rest: PlacementCost = PlacementCost()) {
    self.rest = rest
  }

  /// A session without a place.
  ///
  /// - Parameters:
  ///   - urgency: Its place in the order of clashes, 0...8.
  ///   - rest: What it costs besides.
  init(missing urgency: Int, _ rest: PlacementCost) {
    missing = MissingCounts(urgency: urgency)
    self.rest = rest
  }

  /// The part in which sessions hinder each other: missing, moved, after meals and shifted; without what
  /// is only less liked.
  var hindered: JointCost {
    var cost = JointCost(rest.hindered)
    cost.missing = missing
    return cost
  }

  static func + (left: JointCost, right: JointCost) -> JointCost {
    var sum = JointCost(left.rest + right.rest)
    sum.missing = left.missing + right.missing
    return sum
  }

  static func < (left: JointCost, right: JointCost) -> Bool {
    left.missing == right.missing ? left.rest < right.rest : left.missing < right.missing
  }
}

/// How many sessions have no place, the most urgent deciding first (EVIDENCE 9, rule 23).
struct MissingCounts: Hashable, Comparable {
  /// Nine counts of 21 bits, three a word, the most urgent in the highest bits.
  private var high: UInt64 = 0
  private var middle: UInt64 = 0
  private var low: UInt64 = 0

  /// No session.
  init() {}

  /// One session of an urgency from 0 to 8.
  init(urgency: Int) {
    let one: UInt64 = 1 << UInt64(21 * (2 - urgency % 3))
    switch urgency {
    case ..<3: high = one
    case ..<6: middle = one
    default: low = one
    }
  }

  static func + (left: MissingCounts, right: MissingCounts) -> MissingCounts {
    var sum = MissingCounts()
    sum.high = left.high + right.high
    sum.middle = left.middle + right.middle
    sum.low = left.low + right.low
    return sum
  }

  static func < (left: MissingCounts, right: MissingCounts) -> Bool {
    if left.high != right.high { return left.high < right.high }
    if left.middle != right.middle { return left.middle < right.middle }
    return left.low < right.low
  }
}
