import Rehabilitation

extension Work {
  /// The quantity, where the work is a single one: `10 min`.
  var onlyQuantity: Quantity? {
    guard case .bouts(let bouts) = self, bouts.count == 1, case .single(let interval) = bouts[0]
    else { return nil }
    return interval.quantity
  }
}

extension Dose {
  /// What grows by a share: the load where there is one, or the one quantity of the work.
  var growing: Quantity? {
    for case .load(let load) in intensities { return load }
    return work.onlyQuantity
  }
}
