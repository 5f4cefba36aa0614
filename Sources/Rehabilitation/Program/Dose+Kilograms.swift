extension Dose {
  /// The heaviest load that is ordered, in kilograms; `nil` where none is.
  public var mostKilograms: Amount? {
    let loads = intensities.compactMap { intensity -> Quantity? in
      if case .load(let load) = intensity { load } else { nil }
    }
    var all = loads
    if case .loadedSets(let sets) = work { all += sets.compactMap(\.load) }
    return all.filter { $0.unit == .kilograms }.map(\.amounts.upperBound).max()
  }

  /// The most repetitions of a set that are ordered; `nil` where there are none, or as many as possible.
  public var mostRepetitions: Int? {
    switch work {
    case .sets(_, of: .count(let repetitions)): repetitions.upperBound
    case .loadedSets(let sets):
      sets.reduce(Int?.some(0)) { most, set in
        guard let most, case .count(let repetitions) = set.repetitions else { return nil }
        return max(most, repetitions.upperBound)
      }
    case .sets, .holds, .bouts, .wording: nil
    }
  }
}
