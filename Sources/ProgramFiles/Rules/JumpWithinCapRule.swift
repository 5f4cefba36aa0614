import Rehabilitation

extension Linter {
  /// `jump-within-cap`: no rule raises a dose faster than EVIDENCE part 2 allows, and no row or rung
  /// asks for more than twice the one before, 5 kg or 10 cm more, or the band after the next one; of an
  /// exercise's third rung and later ones none for more than one and a half times (EVIDENCE 12.17).
  static let jumpWithinCap: Rule = { subject, report in
    for (prescription, path, activity) in subject.prescriptions {
      guard let rule = prescription.progression else { continue }
      let place = path + ["progress"]
      for (finding, key) in rule.risesAboveCap { report.add(finding, at: place + [.key(key)]) }
      for (finding, key) in rule.stepsAboveShare(of: prescription.dose) {
        report.add(finding, at: place + [.key(key)])
      }
      let doses = prescription.ascent
      var steps = 0
      for (before, next) in zip(doses, doses.dropFirst()) {
        // With another exercise a ladder begins anew.
        steps = before.exercise == next.exercise ? steps + 1 : 0
        var findings = next.dose.jumps(from: before.dose)
        if findings.isEmpty, steps >= 2, rule.name == .ladder, activity.part.kind == .exercise,
          next.dose.volumeJumps(from: before.dose)
        {
          findings = [.volumeJumps(next.dose, after: before.dose)]
        }
        for finding in findings { report.add(finding, at: place + next.path) }
      }
    }
  }
}

extension ProgressionRule {
  /// The figures of the rule that are above their caps, with their keys.
  ///
  /// Loads and times 10% a week (R1, F72, F94), loads 5 kg at once (R3, R5, P08), steps 1000 a week
  /// (R11), movement 5 degrees a rung and 10 a week (R9).
  fileprivate var risesAboveCap: [(Finding, key: String)] {
    switch self {
    case .linear(let rule) where rule.percent > 10:
      [(.riseAboveCap(percent: rule.percent, most: 10), "by")]
    case .double(let rule): kilograms(rule.step)
    case .effort(let rule): kilograms(rule.step)
    case .twoForTwo(let rule): kilograms(rule.step)
    case .adjustedByRepetitions(let rule): kilograms(rule.step)
    case .tenRepetitionMaximum(let rule): kilograms(rule.step)
    case .steps(let rule) where rule.mostPerWeek > 1000:
      [
        (
          .weeklyStepAboveCap(
            Quantity(Amount(rule.mostPerWeek), .steps), most: Quantity(Amount(1000), .steps)),
          "at-most"
        )
      ]
    case .motion(let rule) where rule.step > 5:
      [(.stepAboveCap(degrees(rule.step), most: degrees(5)), "step")]
    case .motion(let rule) where rule.step * rule.mostPerWeek > 10:
      [(.weeklyStepAboveCap(degrees(rule.step * rule.mostPerWeek), most: degrees(10)), "at-most")]
    case .linear, .steps, .motion, .weekly, .ladder, .quota: []
    }
  }

  /// A step of a load that is more than a fifth of it, where the load is 5 kg or more, with its key
  /// (EVIDENCE 12.17).
  fileprivate func stepsAboveShare(of dose: Dose) -> [(Finding, key: String)] {
    let step: Amount
    switch self {
    case .double(let rule): step = rule.step
    case .linear(let rule) where dose.load?.unit == .kilograms: step = rule.step
    default: return []
    }
    guard let load = dose.load?.amounts.lowerBound else { return [] }
    // A load below 5 kg is at least 5 kg when the rule of the fifth begins.
    let most = Amount(thousandths: max(load.thousandths, 5000) / 5)
    // What a rule rounds down to nothing is another finding.
    let isLinear = name == .linear
    guard step > most, !(isLinear && step > load) else { return [] }
    return [
      (
        .stepAboveShare(Quantity(step, .kilograms), most: Quantity(most, .kilograms)), "step"
      )
    ]
  }

  private func kilograms(_ step: Amount) -> [(Finding, key: String)] {
    step.aboveCap(.mostLoadAtOnce).map { [($0, "step")] } ?? []
  }

  private func degrees(_ count: Int) -> Quantity { Quantity(Amount(count), .degrees) }
}

extension Quantity {
  /// The most that a load grows at once (R3, R5, P08).
  fileprivate static let mostLoadAtOnce = Quantity(Amount(5), .kilograms)
  /// The most that a step grows at once, by convention: half of a stair (DES).
  fileprivate static let mostHeightAtOnce = Quantity(Amount(10), .centimetres)
}

extension Amount {
  /// What is wrong with growing by so much at once; `nil` where it is not more than `most`.
  fileprivate func aboveCap(_ most: Quantity) -> Finding? {
    self > most.low ? .stepAboveCap(Quantity(self, most.unit), most: most) : nil
  }
}

extension Prescription {
  /// The doses of a table or a ladder in their order, with the way to each from the rule.
  fileprivate var ascent: [(dose: Dose, exercise: String?, path: Path)] {
    switch progression {
    case .weekly(let rows):
      rows.enumerated().map { ($0.element.dose, exercise, ["doses", .index($0.offset), "dose"]) }
    case .ladder(let ladder):
      ladder.rungs.enumerated().map {
        ($0.element.dose ?? dose, $0.element.exercise ?? exercise, ["rungs", .index($0.offset)])
      }
    default: []
    }
  }
}

extension Dose {
  /// What is wrong with this dose coming right after another one.
  fileprivate func jumps(from other: Dose) -> [Finding] {
    if isMoreThanTwice(other) { return [.doseMoreThanDoubles(self, after: other)] }
    let bands = Intensity.Band.allCases
    if let band = band.flatMap(bands.firstIndex), let before = other.band.flatMap(bands.firstIndex),
      band > before + 1
    {
      return [.bandSkipped(bands[before + 1])]
    }
    let pairs = [
      (load, other.load, Quantity.mostLoadAtOnce),
      (stepHeight, other.stepHeight, Quantity.mostHeightAtOnce),
    ]
    return pairs.compactMap { now, before, most in
      guard let now = now?.amounts.upperBound, let before = before?.amounts.upperBound,
        now > before
      else { return nil }
      return (now - before).aboveCap(most)
    }
  }

  /// The load that is added to the body's own weight.
  fileprivate var load: Quantity? {
    for case .load(let load) in intensities { return load }
    return intensities.contains(.bodyWeight) ? Quantity(Amount(0), .kilograms) : nil
  }

  private var band: Intensity.Band? {
    for case .band(let band) in intensities { return band }
    return nil
  }

  /// Whether a number of this dose is more than twice that of another one of the same kind.
  ///
  /// A time of up to five minutes may grow faster (P12: kneeling 30 s, 1, 2 and 5 min).
  fileprivate func isMoreThanTwice(_ other: Dose) -> Bool {
    let others = other.amounts
    return amounts.contains { kind, amount in
      guard let before = others[kind], before > 0 else { return false }
      return amount > before * 2 && !(kind.hasPrefix("time") && amount <= 300 * 1000)
    }
  }

  /// Whether the work, sets by repetitions, holds by seconds or bouts in all, is more than one and a half
  /// times that of another dose of the same kind (EVIDENCE 12.17).
  ///
  /// A time of up to five minutes may grow faster (P12: kneeling 30 s, 1, 2 and 5 min).
  fileprivate func volumeJumps(from other: Dose) -> Bool {
    let others = other.volumes
    return volumes.contains { kind, volume in
      guard let before = others[kind], before > 0 else { return false }
      return volume * 2 > before * 3 && !(kind == "time" && volume <= 300 * 1000)
    }
  }

  /// The work in all, by kind.
  private var volumes: [String: Int] {
    switch work {
    case .sets(let sets, of: .count(let count)):
      ["repetitions": sets.upperBound * count.upperBound]
    case .holds(let count, of: let length):
      length.seconds.map { ["held": count.upperBound * $0] } ?? [:]
    case .bouts: amounts.filter { !$0.key.contains(" ") && $0.key != "load" }
    case .sets, .loadedSets, .wording: [:]
    }
  }

  /// What can be compared, by kind: sets, repetitions, holds and loads, bouts in all and those of one
  /// manner, such as a jog's; thousandths, of times those of a second.
  private var amounts: [String: Int] {
    var amounts = [String: Int]()
    switch work {
    case .sets(let sets, of: let repetitions):
      amounts["sets"] = sets.upperBound
      if case .count(let count) = repetitions { amounts["repetitions"] = count.upperBound }
    case .holds(let count, of: let length):
      amounts["holds"] = count.upperBound
      amounts["hold"] = length.seconds.map { $0 * 1000 }
    case .bouts(let bouts):
      for interval in bouts.flatMap(\.repeated) {
        let seconds = interval.quantity.seconds
        let kind = seconds == nil ? interval.quantity.unit.rawValue : "time"
        let amount = seconds.map { $0 * 1000 } ?? interval.quantity.amounts.upperBound.thousandths
        amounts[kind, default: 0] += amount
        if let manner = interval.manner { amounts["\(kind) \(manner)", default: 0] += amount }
      }
    case .loadedSets, .wording: break
    }
    for case .load(let load) in intensities {
      amounts["load"] = load.amounts.upperBound.thousandths
    }
    return amounts
  }
}

extension Work.Bout {
  /// The intervals, as often as they come.
  fileprivate var repeated: [Work.Interval] {
    switch self {
    case .single(let interval): [interval]
    case .group(let count, let intervals): (0..<count).flatMap { _ in intervals }
    }
  }
}
