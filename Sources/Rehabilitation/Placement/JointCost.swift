/// What the places of a few sessions cost together, the first difference deciding.
struct JointCost: Hashable, Comparable {
  /// Sessions without a place, the most urgent in the highest digits (EVIDENCE 9, rule 23).
  var missing: UInt64 = 0
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
    // Seven bits each: a search holds far fewer than 127 sessions.
    missing = 1 << UInt64(7 * (8 - urgency))
    self.rest = rest
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
