import Rehabilitation

/// How much a dose asks for as one number: what a curve can show.
///
/// A dose with a load in kilograms is its load; sets are their repetitions in all, holds their
/// seconds in all, and bouts their time or way. Of a range the low end counts.
struct DoseVolume: Hashable {
  let amount: Amount
  let unit: String

  init?(_ dose: Dose) {
    if let load = dose.kilograms {
      self.init(amount: load, unit: "kg")
      return
    }
    switch dose.work {
    case .sets(let sets, of: .count(let repetitions)):
      self.init(amount: Amount(sets.lowerBound * repetitions.lowerBound), unit: "repetitions")
    case .holds(let count, of: let length):
      guard let seconds = length.seconds else { return nil }
      self.init(amount: Amount(count.lowerBound * seconds), unit: "s held")
    case .bouts(let bouts):
      self.init(intervals: bouts.flatMap(\.all))
    case .loadedSets(let sets):
      guard let most = sets.compactMap(\.load?.low).max() else { return nil }
      self.init(amount: most, unit: "kg")
    case .sets(_, of: .max), .wording: return nil
    }
  }

  private init(amount: Amount, unit: String) {
    self.amount = amount
    self.unit = unit
  }

  /// The time in minutes where all is timed, else the sum where all has one unit.
  private init?(intervals: [Work.Interval]) {
    let seconds = intervals.compactMap(\.quantity.seconds)
    if seconds.count == intervals.count {
      let total = min(seconds.reduce(0, +), 100_000)
      self.init(amount: Amount(thousandths: total * 1000 / 60), unit: "min")
      return
    }
    let units = Set(intervals.map(\.quantity.unit))
    guard let unit = units.first, units.count == 1 else { return nil }
    self.init(
      amount: intervals.reduce(Amount(0)) { $0 + $1.quantity.low }, unit: unit.rawValue)
  }

  /// How much of it a record says was done; `nil` where nothing was.
  func done(in record: SessionRecord, item: SessionItem, among count: Int = 1) -> Amount? {
    guard record.isSkipped != true, record.donePercent != 0, let dose = item.dose,
      record.telling(of: item.loggedName, dose: dose, among: count) == .done
    else { return nil }
    let name = item.loggedName
    if unit == "kg", let load = record.loads?[name] ?? record.loads?[""] { return load }
    if unit == "repetitions", let counts = record.repetitions?[name] ?? record.repetitions?[""] {
      return Amount(counts.reduce(0) { $0 + max(0, min($1, 10_000)) })
    }
    if unit == "kg" { return amount }
    return amount.scaled(byPercent: record.donePercent ?? 100)
  }
}

extension Dose {
  /// The load in kilograms, where there is one.
  fileprivate var kilograms: Amount? {
    for case .load(let load) in intensities where load.unit == .kilograms { return load.low }
    return nil
  }
}

extension Work.Bout {
  /// The intervals one after the other, as often as they are repeated.
  fileprivate var all: [Work.Interval] {
    switch self {
    case .single(let interval): [interval]
    case .group(let count, let intervals): (0..<min(count, 200)).flatMap { _ in intervals }
    }
  }
}
