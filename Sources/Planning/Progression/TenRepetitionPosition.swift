import Rehabilitation

/// The position of a person in DeLorme's or the Oxford sets around a 10RM (EVIDENCE R4).
struct TenRepetitionPosition: RulePosition {
  private let rule: TenRepetitionProgression
  /// The load that can be lifted ten times, in kilograms, as displayed.
  private var maximum: Amount
  private var isTested = false

  /// The position at a first 10RM.
  init(_ rule: TenRepetitionProgression, maximum: Amount) {
    self.rule = rule
    self.maximum = max(rule.step, maximum.rounded(downTo: rule.step))
  }

  func dose(of prescription: Prescription) -> ProjectedDose {
    var dose = prescription.dose
    dose.load = nil
    let shares = rule.order == .lightToHeavy ? [50, 75, 100] : [100, 75, 50]
    dose.work = .loadedSets(
      shares.map { share in
        let load = maximum.scaled(byPercent: share).rounded(downTo: rule.step)
        return Work.LoadedSet(.count(10...10), load: Quantity(load, .kilograms))
      })
    return ProjectedDose(prescription, dose: dose)
  }

  /// A session with more than the 10RM is a test of it, once a week: its load is that of the first
  /// try, and its repetitions are those of each try.
  mutating func rise(after outcome: SessionOutcome, of dose: Dose) -> Move {
    guard let load = outcome.load, load > maximum, !outcome.repetitions.isEmpty else {
      return (.held, .notReported)
    }
    guard !isTested else { return (.held, .capPerWeek(1)) }
    isTested = true
    let before = maximum
    maximum = rule.retested(from: maximum, firstTry: load, repetitions: outcome.repetitions)
    return move(from: before, to: maximum, because: .retested(outcome.repetitions))
  }

  mutating func closeWeek(_ outcome: WeekOutcome) -> Move {
    isTested = false
    guard outcome.signal == .green else { return (.held, .signal(outcome.signal)) }
    return (.unchanged, .retestDue(maximum + TenRepetitionProgression.rise))
  }

  mutating func repeatWeek() { isTested = false }

  mutating func lower() { load = maximum - TenRepetitionProgression.rise }
  mutating func raise() { load = maximum + TenRepetitionProgression.rise }
  mutating func limit(to other: TenRepetitionPosition) { maximum = min(maximum, other.maximum) }

  var load: Amount? {
    get { maximum }
    set { maximum = max(rule.step, (newValue ?? maximum).rounded(downTo: rule.step)) }
  }
}

extension TenRepetitionProgression {
  /// What each try of a new 10RM adds, in kilograms (EVIDENCE R4, F89; the first one is `UNC`).
  static let rise = Amount(thousandths: 2750)

  /// The 10RM after a test (EVIDENCE R4; F89).
  ///
  /// Below 8 repetitions the load before stands; above 12 another 2.75 kg are tried, three times at
  /// most.
  ///
  /// - Parameters:
  ///   - maximum: The 10RM until now, in kilograms.
  ///   - firstTry: The load of the first try, in kilograms; no more counts than three tries add.
  ///   - repetitions: Those of each try.
  /// - Returns: The new 10RM, in kilograms.
  public func retested(
    from maximum: Amount, firstTry: Amount, repetitions: [Int]
  ) -> Amount {
    let rise = TenRepetitionProgression.rise
    var (found, tried) = (maximum, firstTry)
    for count in repetitions.prefix(3) {
      guard count >= 8 else { break }
      found = tried
      guard count > 12 else { break }
      tried = tried + rise
    }
    return max(maximum, min(found, maximum + rise + rise + rise).rounded(downTo: step))
  }
}
