import Rehabilitation

extension ProgressionRule {
  /// The rule as a mapping; amounts of `dose` are written with its unit.
  func yaml(of dose: Dose) -> YAMLValue {
    var pairs = Pairs()
    pairs.add("rule", text: name.rawValue)
    let moved = dose.quantity(movedBy: name)
    switch self {
    case .weekly(let doses): pairs.add("doses", .list(doses.map(\.yaml)))
    case .ladder(let ladder):
      pairs.add("rungs", .list(ladder.rungs.map(\.yaml)))
      let count = ladder.sessionsPerRung
      pairs.add("after", text: count == 1 ? nil : "\(count) sessions")
      pairs.add("at-most", text: ladder.mostPerWeek.map { "\($0) per week" })
    case .linear(let rule):
      pairs.add("by", percent: rule.percent)
      pairs.add("form", text: rule.form.rawValue)
      pairs.add("step", rule.step, of: moved)
    case .double(let rule):
      pairs.add("reps", .plain(written(rule.repetitions)))
      pairs.add("step", kilograms: rule.step)
      pairs.add("target", number: rule.target)
      pairs.add("sessions", number: rule.sessions == 1 ? nil : rule.sessions)
    case .adjustedByRepetitions(let rule):
      pairs.add("table", text: rule.table.rawValue)
      pairs.add("next-from", text: rule.nextFrom.rawValue)
      pairs.add("step", kilograms: rule.step)
    case .tenRepetitionMaximum(let rule): pairs.add("step", kilograms: rule.step)
    case .twoForTwo(let rule):
      pairs.add("by", percent: rule.percent)
      pairs.add("step", kilograms: rule.step)
    case .effort(let rule):
      pairs.add("target", .plain(written(rule.target)))
      pairs.add("step", kilograms: rule.step)
    case .quota(let rule):
      pairs.add("baseline", rule.baseline, of: moved)
      pairs.add("start", percent: rule.startPercent)
      pairs.add("rise", percent: rule.risePercent)
      pairs.add("goal", rule.goal, of: moved)
      pairs.add("step", rule.step, of: moved)
    case .motion(let rule):
      pairs.add("step", text: "\(rule.step) deg")
      pairs.add("goal", text: "\(rule.goal) deg")
      pairs.add("at-most", text: rule.mostPerWeek == 1 ? nil : "\(rule.mostPerWeek) per week")
    case .steps(let rule):
      pairs.add("baseline", number: rule.baseline)
      pairs.add("rise", percent: rule.risePercent)
      pairs.add("at-most", number: rule.mostPerWeek)
      pairs.add("goal", number: rule.goal)
    }
    return pairs.mapping
  }
}

extension Pairs {
  fileprivate mutating func add(_ key: String, percent: Int) {
    add(key, text: "\(percent)%")
  }

  fileprivate mutating func add(_ key: String, kilograms: Amount) {
    add(key, text: "\(kilograms) kg")
  }

  fileprivate mutating func add(_ key: String, _ amount: Amount, of moved: Quantity?) {
    add(key, .plain(moved.map { "\(Quantity(amount, $0.unit))" } ?? "\(amount)"))
  }
}

extension WeeklyDose {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("weeks", .plain(written(weeks)))
    pairs.add("dose", text: "\(dose)")
    return pairs.mapping
  }
}

extension Ladder.Rung {
  fileprivate var yaml: YAMLValue {
    if let dose, title == nil, exercise == nil { return .text("\(dose)") }
    var pairs = Pairs()
    pairs.add("title", text: title)
    pairs.add("exercise", text: exercise)
    pairs.add("dose", text: dose.map { "\($0)" })
    return pairs.mapping
  }
}
