import Rehabilitation

extension ProjectedDose {
  /// No more of anything than another dose of the same prescription.
  func limited(to other: ProjectedDose) -> ProjectedDose {
    guard exercise == other.exercise, rung == other.rung else { return self }
    var limited = self
    limited.dose = dose.limited(to: other.dose)
    return limited
  }
}

extension Dose {
  /// No more sets, repetitions, length or load than another dose, as far as both are counted alike.
  func limited(to other: Dose) -> Dose {
    var dose = self
    dose.work = work.limited(to: other.work)
    if let load, let most = other.load, most < load { dose.load = most }
    return dose
  }
}

extension Work {
  fileprivate func limited(to other: Work) -> Work {
    switch (self, other) {
    case (.sets(let sets, of: .count(let own)), .sets(let mostSets, of: .count(let most))):
      return .sets(sets.limited(to: mostSets), of: .count(own.limited(to: most)))
    case (.sets(let sets, of: let repetitions), .sets(let mostSets, of: _)):
      return .sets(sets.limited(to: mostSets), of: repetitions)
    case (.holds(let count, of: let length), .holds(let mostCount, of: let most)):
      return .holds(count.limited(to: mostCount), of: length.limited(to: most))
    case (.loadedSets(let sets), .loadedSets(let most)):
      return .loadedSets(
        zip(sets, most).map { own, most in
          guard let load = own.load, let mostLoad = most.load else { return own }
          return LoadedSet(own.repetitions, load: load.limited(to: mostLoad))
        })
    case (.bouts(let bouts), .bouts(let most)) where bouts.count == most.count:
      return .bouts(zip(bouts, most).map { $0.limited(to: $1) })
    default: return self
    }
  }
}

extension Work.Bout {
  fileprivate func limited(to other: Work.Bout) -> Work.Bout {
    switch (self, other) {
    case (.single(let own), .single(let most)):
      return .single(
        Work.Interval(own.quantity.limited(to: most.quantity), manner: own.manner))
    case (.group(let number, let intervals), .group(let most, let others))
    where intervals == others:
      return .group(min(number, most), intervals)
    default: return self
    }
  }
}

extension ClosedRange where Bound: Comparable {
  fileprivate func limited(to other: ClosedRange) -> ClosedRange {
    Swift.min(lowerBound, other.lowerBound)...Swift.min(upperBound, other.upperBound)
  }
}

extension Quantity {
  fileprivate func limited(to other: Quantity) -> Quantity {
    unit == other.unit ? Quantity(amounts.limited(to: other.amounts), unit) : self
  }
}
