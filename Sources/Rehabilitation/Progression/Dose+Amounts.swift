extension Dose {
  /// The external load in kilograms, where the dose names one.
  var load: Amount? {
    get {
      for case .load(let load) in intensities { return load.low }
      return nil
    }
    set {
      intensities.removeAll {
        switch $0 {
        case .load, .bodyWeight: true
        default: false
        }
      }
      if let newValue { intensities.insert(.load(Quantity(newValue, .kilograms)), at: 0) }
    }
  }

  /// The amount that a rule moves: the load, or else the longest bout of the work.
  var mainAmount: Amount {
    get {
      load ?? mainBout?.interval.quantity.low ?? Amount(0)
    }
    set {
      if load != nil {
        load = newValue
      } else if let (index, interval) = mainBout, case .bouts(var bouts) = work {
        let quantity = Quantity(newValue, interval.quantity.unit)
        bouts[index] = .single(Work.Interval(quantity, manner: interval.manner))
        work = .bouts(bouts)
      }
    }
  }

  private var mainBout: (index: Int, interval: Work.Interval)? {
    guard case .bouts(let bouts) = work else { return nil }
    var longest: (index: Int, interval: Work.Interval)?
    for (index, bout) in bouts.enumerated() {
      guard case .single(let interval) = bout else { continue }
      if longest.map({ $0.interval.size < interval.size }) ?? true { longest = (index, interval) }
    }
    return longest
  }
}

extension Work.Interval {
  /// What lengths are compared by: seconds of time, or the amount of another unit.
  fileprivate var size: Amount { quantity.seconds.map { Amount($0) } ?? quantity.low }
}
