import Rehabilitation

extension AdjustedProgression {
  /// What repetitions up to a number lead to, in grams for the fourth set and the next session.
  private typealias Row = (most: Int, fourth: Int, next: Int)

  /// The rows, fewest repetitions first; the low end of each range.
  ///
  /// | DAPRE (F82, F83, F84) | set 4 | next session |
  /// |---|---|---|
  /// | 0-2 | -2.5 to -5 kg | -2.5 to -5 kg |
  /// | 3-4 | 0 to -2.5 kg | same |
  /// | 5-6 | same | +2.5 to 5 kg |
  /// | 7-10 | +2.5 to 5 kg | +2.5 to 7.5 kg |
  /// | 11 and more | +5 to 7.5 kg | +5 to 10 kg |
  ///
  /// The APRE tables have one column (`K: Mann 2010 JSCR 24:1718`).
  private var rows: [Row] {
    switch table {
    case .dapre: [(2, -2500, -2500), (4, 0, 0), (6, 0, 2500), (10, 2500, 2500), (.max, 5000, 5000)]
    case .apre10:
      [(6, -2500, -2500), (8, 0, 0), (11, 0, 0), (16, 2500, 2500), (.max, 5000, 5000)]
    case .apre3: [(2, -2500, -2500), (4, 0, 0), (6, 2500, 2500), (.max, 5000, 5000)]
    }
  }

  /// The load of the fourth set, in kilograms.
  ///
  /// - Parameters:
  ///   - repetitions: Those of the third set, done with `weight`.
  ///   - weight: The working weight.
  /// - Returns: The load, never below nothing.
  public func fourthLoad(after repetitions: Int, at weight: Amount) -> Amount {
    changed(weight, by: row(of: repetitions).fourth)
  }

  /// The next session's working weight, in kilograms.
  ///
  /// - Parameters:
  ///   - third: The repetitions of the third set.
  ///   - fourth: The repetitions of the fourth set; `nil` where they were not reported.
  ///   - weight: The working weight of this session.
  /// - Returns: The weight, never below nothing.
  public func nextWeight(third: Int, fourth: Int?, at weight: Amount) -> Amount {
    switch nextFrom {
    case .third: return changed(weight, by: row(of: third).next)
    case .fourth:
      let load = fourthLoad(after: third, at: weight)
      // Without the set that decides nothing rises.
      guard let fourth else { return min(load, weight) }
      return changed(load, by: row(of: fourth).next)
    }
  }

  /// A weight after one step of the table by hand or after a red session.
  func stepped(_ weight: Amount, isUp: Bool) -> Amount {
    changed(weight, by: isUp ? 2500 : -2500)
  }

  private func row(of repetitions: Int) -> Row {
    rows.first { repetitions <= $0.most } ?? (0, 0, 0)
  }

  /// A load changed by so many grams, a fifth of them below 10 kg (`DES`), down to the step.
  private func changed(_ load: Amount, by grams: Int) -> Amount {
    let change = Amount(thousandths: abs(grams) / (load < Amount(10) ? 5 : 1))
    let changed = grams > 0 ? load + change : load - change
    return max(step, changed.rounded(downTo: step))
  }
}

extension AdjustedProgression.Table {
  /// The repetitions that the working weight is the maximum for.
  var testedRepetitions: Int {
    switch self {
    case .dapre: 6
    case .apre3: 3
    case .apre10: 10
    }
  }

  /// The repetitions of the sets at 50% and 75% of the working weight.
  var warmUps: (half: Int, threeQuarters: Int) {
    switch self {
    case .dapre: (10, 6)
    case .apre3: (6, 3)
    case .apre10: (12, 10)
    }
  }
}
