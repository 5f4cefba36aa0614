extension MeasureReading {
  /// The limb symmetry index in percent: the involved leg against the other, or the other way round
  /// where less is better, such as in a test of time (EVIDENCE 6.2).
  ///
  /// `nil` where only one leg was measured, or where it would divide by 0.
  public var symmetry: Amount? {
    guard let otherSide else { return nil }
    let isLessBetter = Measure(named: measure)?.better == .lower
    return isLessBetter ? otherSide.percent(of: value) : value.percent(of: otherSide)
  }
}

extension Amount {
  /// This number in percent of another, rounded to the nearest thousandth and cut at ``maximum``;
  /// `nil` of 0.
  fileprivate func percent(of whole: Amount) -> Amount? {
    guard whole > Amount(0) else { return nil }
    let percent = (thousandths * 100_000 + whole.thousandths / 2) / whole.thousandths
    return min(.maximum, Amount(thousandths: percent))
  }
}
