import Rehabilitation

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

  /// What a rule sets to an amount: for a linear one the load, or else the work, where that is a
  /// single bout; for a quota and for steps the work, whatever load it is done with; for the rules
  /// around a tested load that load.
  ///
  /// `nil` where the dose has none of it, and for the rules that need no amount to begin with.
  public func quantity(movedBy rule: ProgressionRule.Name) -> Quantity? {
    switch rule {
    case .linear:
      for case .load(let load) in intensities { return load }
      return onlyBout?.quantity
    case .quota, .steps: return onlyBout?.quantity
    case .dapre, .delorme, .oxford, .twoForTwo:
      for case .load(let load) in intensities { return load }
      return nil
    case .weekly, .ladder, .double, .effort, .motion: return nil
    }
  }

  /// The dose with what a rule moves set to `amount`; the same dose where it moves nothing.
  func moved(by rule: ProgressionRule.Name, to amount: Amount) -> Dose {
    var dose = self
    guard let quantity = quantity(movedBy: rule) else { return dose }
    if quantity.unit == .kilograms {
      dose.load = amount
    } else {
      let manner = onlyBout?.manner
      let interval = Work.Interval(Quantity(amount, quantity.unit), manner: manner)
      dose.work = .bouts([.single(interval)])
    }
    return dose
  }

  private var onlyBout: Work.Interval? {
    guard case .bouts(let bouts) = work, bouts.count == 1, case .single(let interval) = bouts[0]
    else { return nil }
    return interval
  }
}
