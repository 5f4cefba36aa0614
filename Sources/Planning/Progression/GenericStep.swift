import Rehabilitation

/// The steps back from a dose that no rule of its own lowers (EVIDENCE R0, 12.1).
///
/// It stands for a prescription without a rule, and for the lowest rung and the lowest load of one with a rule.
///
/// | Session | Dose |
/// |---|---|
/// | red | a set less; of one set, three quarters of its repetitions, hold or length |
/// | third red running | left out until a clinician or physiotherapist was asked |
/// | two green ones running | a step of it returns, up to the prescribed dose |
struct GenericStep: Hashable {
  /// How many steps the dose is below the prescribed one.
  private(set) var count = 0
  /// The red sessions running.
  private var reds = 0
  /// The green sessions running since the last step.
  private var greens = 0
  /// The day since which the exercise is left out; `nil` where it is done.
  private(set) var leftOutSince: CivilDate?

  /// The red sessions running after which the exercise is left out.
  static let mostReds = 3
  /// The green sessions running that a step forward takes.
  static let greensPerStep = 2

  /// Whether the dose is the prescribed one.
  var isWhole: Bool { count == 0 && leftOutSince == nil }

  /// A dose as many steps back.
  func dose(from prescribed: Dose) -> Dose {
    if leftOutSince != nil { return Dose(.wording(.off)) }
    return (0..<count).reduce(prescribed) { dose, _ in dose.oneStepBack() }
  }

  /// One step back from `prescribed`, where there is one below.
  mutating func lower(from prescribed: Dose) {
    greens = 0
    let now = dose(from: prescribed)
    if leftOutSince == nil, now.oneStepBack() != now { count += 1 }
  }

  /// Counts a red session of a day.
  mutating func countRed(on date: CivilDate) {
    greens = 0
    reds += 1
    if reds >= GenericStep.mostReds, leftOutSince == nil { leftOutSince = date }
  }

  /// Begins anew to count what an amber session interrupts.
  mutating func interrupt() { (reds, greens) = (0, 0) }

  /// Counts a green session, which may be one too few for a step.
  ///
  /// - Returns: The green sessions running, of those that a step takes.
  mutating func rise() -> Int {
    reds = 0
    greens += 1
    let running = greens
    if running >= GenericStep.greensPerStep { raise() }
    return running
  }

  /// One step forward, or none from the prescribed dose.
  mutating func raise() {
    count = max(0, count - 1)
    greens = 0
  }

  /// Takes the exercise up again, since somebody was asked after it was left out.
  mutating func review() {
    leftOutSince = nil
    (reds, greens) = (0, 0)
  }

  /// Goes back to as many steps as `other`, where those are more.
  mutating func limit(to other: GenericStep) {
    guard other.count > count else { return }
    count = other.count
    greens = 0
  }
}

extension Dose {
  /// The dose one step back: a set less, or three quarters of one set's repetitions, hold or length.
  ///
  /// The same dose where nothing is below it.
  func oneStepBack() -> Dose {
    var dose = self
    switch work {
    case .sets(let sets, of: let repetitions):
      guard sets.upperBound == 1 else { return withFewerSets(1) }
      if case .count(let count) = repetitions, count.upperBound > 1 {
        dose.work = .sets(sets, of: .count(count.threeQuarters))
      } else {
        dose.hold = hold?.threeQuarters
      }
    case .holds(let count, of: let length):
      guard count.upperBound == 1 else { return withFewerSets(1) }
      dose.work = .holds(count, of: length.threeQuarters)
    case .loadedSets(let sets):
      guard sets.count <= 2, let first = sets.first else { return withFewerSets(1) }
      dose.work = .sets(1...1, of: first.repetitions)
      dose.load = first.load?.low
    case .bouts(let bouts): dose.work = .bouts(bouts.oneStepBack)
    case .wording: break
    }
    return dose
  }
}

extension [Work.Bout] {
  /// The bouts with one fewer of the longest row of them, or each at three quarters.
  fileprivate var oneStepBack: [Work.Bout] {
    let counts = map { bout in
      if case .group(let number, _) = bout { number } else { 1 }
    }
    guard let most = counts.max(), most > 1, let index = counts.firstIndex(of: most),
      case .group(_, let intervals) = self[index]
    else {
      return map { bout in
        switch bout {
        case .single(let interval): .single(interval.threeQuarters)
        case .group(let number, let intervals): .group(number, intervals.map(\.threeQuarters))
        }
      }
    }
    var bouts = self
    bouts[index] = .group(most - 1, intervals)
    return bouts
  }
}

extension Work.Interval {
  fileprivate var threeQuarters: Work.Interval {
    Work.Interval(quantity.threeQuarters, manner: manner)
  }
}

extension ClosedRange<Int> {
  /// Three quarters of both ends, rounded down, at least 1.
  fileprivate var threeQuarters: ClosedRange<Int> {
    Swift.max(1, lowerBound * 3 / 4)...Swift.max(1, upperBound * 3 / 4)
  }
}

extension Quantity {
  /// Three quarters of both ends, rounded down to a whole unit, of which one stays.
  fileprivate var threeQuarters: Quantity {
    let step = unit.grain
    func part(_ amount: Amount) -> Amount {
      Swift.max(min(step, amount), amount.scaled(byPercent: 75).rounded(downTo: step))
    }
    return Quantity(part(amounts.lowerBound)...part(amounts.upperBound), unit)
  }
}

extension Quantity.Unit {
  /// What a part of a quantity is rounded down to: a whole one, but quarter hours, and tens and hundreds of what is
  /// counted so.
  fileprivate var grain: Amount {
    switch self {
    case .hours: Amount(thousandths: 250)
    case .kilometres, .miles: Amount(thousandths: 100)
    case .metres: Amount(10)
    case .steps: Amount(100)
    default: Amount(1)
    }
  }
}
