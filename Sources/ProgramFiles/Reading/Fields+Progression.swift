import Rehabilitation

/// The rules with several keys.
extension Fields {
  func ladder() -> ProgressionRule? {
    let rungs = requiredList("rungs") { $0.rung() }
    let after =
      self["after"].map {
        $0.whole(in: 1...60, unit: ["session", "sessions"], example: "3 sessions")
      } ?? 1
    let most = mostPerWeek
    return after.map { .ladder(Ladder(rungs: rungs, sessionsPerRung: $0, mostPerWeek: most)) }
  }

  /// How many rungs may be climbed within 7 days.
  var mostPerWeek: Int? {
    self["at-most"]?.whole(in: 1...7, unit: ["per week"], example: "2 per week")
  }

  func linear(_ dose: Dose?) -> ProgressionRule? {
    let percent = required("by")?.percent(in: 1...20)
    let form = required("form")?.word(LinearProgression.Form.self)
    let step = required("step")?.amount(of: dose, movedBy: .linear)
    guard let percent, let form, let step else { return nil }
    return .linear(LinearProgression(percent: percent, form: form, step: step))
  }

  func double() -> ProgressionRule? {
    let repetitions = required("reps")?.span(in: 1...200, example: "8-12")
    let step = required("step")?.kilograms()
    let target = required("target")?.whole(in: 0...10)
    let sessions = self["sessions"].map { $0.whole(in: 1...10) } ?? 1
    guard let repetitions, let step, let target, let sessions else { return nil }
    return .double(
      DoubleProgression(
        repetitions: repetitions, step: step, target: target, sessions: sessions))
  }

  func effort() -> ProgressionRule? {
    let target = required("target")?.span(in: 0...10, example: "5-6")
    let step = required("step")?.kilograms()
    guard let target, let step else { return nil }
    return .effort(EffortProgression(target: target, step: step))
  }

  func quota(_ dose: Dose?) -> ProgressionRule? {
    let baseline = required("baseline")?.amount(of: dose, movedBy: .quota)
    let start = required("start")?.percent()
    let rise = required("rise")?.percent(in: 1...20)
    let goal = required("goal")?.amount(of: dose, movedBy: .quota)
    let step = required("step")?.amount(of: dose, movedBy: .quota)
    guard let baseline, let start, let rise, let goal, let step else { return nil }
    return .quota(
      QuotaProgression(
        baseline: baseline, startPercent: start, risePercent: rise, goal: goal, step: step))
  }

  func steps() -> ProgressionRule? {
    let baseline = required("baseline")?.whole(in: 100...50_000, example: "3000")
    let rise = required("rise")?.percent(in: 1...20)
    let most = required("at-most")?.whole(in: 1...5_000, example: "1000")
    let goal = required("goal")?.whole(in: 100...50_000, example: "6000")
    guard let baseline, let rise, let most, let goal else { return nil }
    return .steps(
      StepProgression(baseline: baseline, risePercent: rise, mostPerWeek: most, goal: goal))
  }

  func adjusted() -> ProgressionRule? {
    let table = required("table")?.word(AdjustedProgression.Table.self)
    let next = required("next-from")?.word(AdjustedProgression.DecidingSet.self)
    let step = required("step")?.kilograms()
    guard let table, let next, let step else { return nil }
    return .adjustedByRepetitions(AdjustedProgression(table: table, nextFrom: next, step: step))
  }
}

extension NodeReader {
  /// A rung: a dose, or a mapping of what changes.
  fileprivate func rung() -> Ladder.Rung? {
    if sketch != nil { _ = dose() }
    guard sketch != nil || node.kind == .mapping else {
      return dose().map { Ladder.Rung(dose: $0) }
    }
    let keys = ["title", "exercise", "dose"]
    guard let fields = fields(keys) else { return nil }
    fields.requireAny(of: keys)
    return Ladder.Rung(
      title: fields["title"]?.text(upTo: Limits.title), exercise: fields["exercise"]?.id(),
      dose: fields["dose"]?.dose())
  }

  /// An amount above 0 in the unit of a dose: `0.5 min`.
  fileprivate func amount(of dose: Dose?, movedBy rule: ProgressionRule.Name) -> Amount? {
    if let sketch { return sketch.note(.amountAboveZero(of: Quantity.Unit.allCases)) }
    guard let text = scalar() else { return nil }
    if let amount = Amount(text) {
      guard let amount = aboveZero(amount) else { return nil }
      add(.unitMissing("\(amount)", dose?.quantity(movedBy: rule)?.unit))
      return findings.isPinned ? amount : nil
    }
    guard let quantity = quantity(example: "0.5 min") else { return nil }
    if let dose, let unit = dose.quantity(movedBy: rule)?.unit, unit != quantity.unit {
      add(.ruleUnit(unit, dose))
      return nil
    }
    return aboveZero(quantity.low)
  }
}
