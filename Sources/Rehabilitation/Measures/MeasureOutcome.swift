/// What became of a measure between two values, and whether that is more than chance.
package struct MeasureOutcome: Hashable, Sendable {
  /// Which way the value went.
  package enum Direction: Hashable, Sendable {
    case same, better, worse
    /// It is another, and neither way is the better one.
    case changed
  }

  /// How much the change is, beside the one that matters.
  package enum Extent: Hashable, Sendable {
    /// It is at least the highest figure of the change that matters.
    case matters
    /// It lies between the lowest figure and the highest one.
    case mayMatter
    /// It is less than the lowest figure: chance, or an error of measuring.
    case little
    /// No figure is known.
    case unknown
  }

  /// Which way the value went.
  package let direction: Direction
  /// By how much, in the measure's unit, whichever way.
  package let amount: Amount
  /// How much that is.
  package let extent: Extent

  /// What became of a measure; of one that is not in the catalogue only the amount is known.
  package init(of measure: Measure?, from first: Amount, to last: Amount) {
    amount = max(first, last) - min(first, last)
    let isMore = last > first
    direction =
      switch measure?.better {
      case _ where first == last: .same
      case .higher: isMore ? .better : .worse
      case .lower: isMore ? .worse : .better
      case .neither, nil: .changed
      }
    guard let amounts = measure?.changes.first?.size.amounts(from: first) else {
      extent = .unknown
      return
    }
    extent =
      amount >= amounts.upperBound ? .matters : amount >= amounts.lowerBound ? .mayMatter : .little
  }
}

extension Measure.Change.Size {
  /// The change in the measure's unit, from a first value on.
  package func amounts(from first: Amount) -> ClosedRange<Amount> {
    switch self {
    case .amount(let amounts): return amounts
    case .percent(let percent):
      let share = { (part: Amount) in
        Amount(thousandths: first.thousandths * part.thousandths / 100_000)
      }
      return share(percent.lowerBound)...share(percent.upperBound)
    }
  }
}
