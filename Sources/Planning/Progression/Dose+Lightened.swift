import Rehabilitation

extension Dose {
  /// The dose with a share of its sets and of its load (EVIDENCE R12, R14).
  ///
  /// Below 100% at least one set falls away where there are two or more, and one always stays; loads
  /// are rounded down to `step`, and bouts to half minutes, hundred steps or whole units.
  ///
  /// - Parameters:
  ///   - setsPercent: The share of sets, holds or bouts that stays, in percent.
  ///   - loadPercent: The share of the load that stays, in percent.
  ///   - step: What a load is rounded down to, in kilograms.
  /// - Returns: The lighter dose.
  public func lightened(
    setsPercent: Int, loadPercent: Int, step: Amount = Amount(thousandths: 500)
  ) -> Dose {
    var dose = self
    dose.work = work.scaled(to: setsPercent, loads: loadPercent, step: step)
    dose.intensities = intensities.map { intensity in
      guard case .load(let load) = intensity else { return intensity }
      return .load(load.scaled(to: loadPercent, step: step))
    }
    return dose
  }

  /// The dose with so many fewer sets or holds, at least one.
  func withFewerSets(_ count: Int) -> Dose {
    var dose = self
    dose.work = work.mappingCounts { max(1, $0 - count) }
    return dose
  }
}

extension Work {
  /// The work with its number of sets or holds changed; of sets with loads of their own the last go.
  fileprivate func mappingCounts(_ change: (Int) -> Int) -> Work {
    switch self {
    case .sets(let sets, of: let repetitions):
      .sets(change(sets.lowerBound)...change(sets.upperBound), of: repetitions)
    case .holds(let count, of: let length):
      .holds(change(count.lowerBound)...change(count.upperBound), of: length)
    case .loadedSets(let sets): .loadedSets(Array(sets.prefix(change(sets.count))))
    case .bouts, .wording: self
    }
  }

  fileprivate func scaled(to percent: Int, loads loadPercent: Int, step: Amount) -> Work {
    switch self {
    case .bouts(let bouts): return .bouts(bouts.map { $0.scaled(to: percent) })
    case .loadedSets(let sets):
      let lighter = sets.map {
        LoadedSet($0.repetitions, load: $0.load?.scaled(to: loadPercent, step: step))
      }
      return Work.loadedSets(lighter).mappingCounts { count($0, scaledTo: percent) }
    default: return mappingCounts { count($0, scaledTo: percent) }
    }
  }
}

extension Work.Bout {
  fileprivate func scaled(to percent: Int) -> Work.Bout {
    switch self {
    case .single(let interval):
      let quantity = interval.quantity.scaled(to: percent, step: interval.quantity.unit.grain)
      return .single(Work.Interval(quantity, manner: interval.manner))
    case .group(let number, let intervals):
      return .group(count(number, scaledTo: percent), intervals)
    }
  }
}

/// A number of sets at a share: to the nearest, but fewer than before and at least one.
private func count(_ number: Int, scaledTo percent: Int) -> Int {
  guard percent < 100 else { return number }
  return max(1, min(number - 1, (number * percent + 50) / 100))
}

extension Quantity {
  /// The quantity at a share, down to `step`, of which one stays.
  fileprivate func scaled(to percent: Int, step: Amount) -> Quantity {
    guard percent < 100 else { return self }
    func scaled(_ amount: Amount) -> Amount {
      max(min(step, amount), amount.scaled(byPercent: percent).rounded(downTo: step))
    }
    return Quantity(scaled(amounts.lowerBound)...scaled(amounts.upperBound), unit)
  }
}

extension Quantity.Unit {
  /// What shares of a quantity are rounded down to.
  fileprivate var grain: Amount {
    switch self {
    case .minutes, .hours: Amount(thousandths: 500)
    case .kilometres, .miles: Amount(thousandths: 100)
    case .steps: Amount(100)
    case .metres: Amount(10)
    default: Amount(1)
    }
  }
}
