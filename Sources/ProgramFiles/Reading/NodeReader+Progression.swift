import Rehabilitation

extension NodeReader {
  /// The rule by which `dose` climbs.
  func progression(of dose: Dose?) -> ProgressionRule? {
    guard case .mapping(let mapping) = node else {
      add(.wrongKind(expected: .mapping, found: node.kind))
      return nil
    }
    guard let rule = mapping.first(where: { $0.key.scalar?.string == "rule" })?.value else {
      add(.missingKey("rule"))
      return nil
    }
    guard let name = reader(of: rule).word(ProgressionRule.Name.self),
      let fields = fields(["rule"] + name.keys)
    else { return nil }
    switch name {
    case .weekly: return .weekly(fields.requiredList("doses") { $0.weeklyDose() })
    case .ladder: return fields.ladder()
    case .linear: return fields.linear(dose)
    case .double: return fields.double()
    case .effort: return fields.effort()
    case .quota: return fields.quota(dose)
    case .steps: return fields.steps()
    case .dapre: return fields.adjusted()
    case .delorme, .oxford:
      guard let step = fields.required("step")?.kilograms() else { return nil }
      return .tenRepetitionMaximum(
        TenRepetitionProgression(
          order: name == .delorme ? .lightToHeavy : .heavyToLight, step: step))
    case .twoForTwo:
      let percent = fields.required("by")?.percent(in: 1...10)
      guard let step = fields.required("step")?.kilograms(), let percent else { return nil }
      return .twoForTwo(TwoForTwoProgression(percent: percent, step: step))
    case .motion:
      let units = ["deg"]
      let step = fields.required("step")?.whole(in: 1...45, unit: units, example: "5 deg")
      let goal = fields.required("goal")?.whole(in: 1...180, unit: units, example: "110 deg")
      let most = fields.mostPerWeek
      guard let step, let goal else { return nil }
      return .motion(MotionProgression(step: step, goal: goal, mostPerWeek: most ?? 1))
    }
  }

  private func weeklyDose() -> WeeklyDose? {
    guard let fields = fields(["weeks", "dose"]) else { return nil }
    let weeks = fields.required("weeks")?.span(in: 1...104, example: "2-3")
    let dose = fields.required("dose")?.dose()
    guard let weeks, let dose else { return nil }
    return WeeklyDose(weeks: weeks, dose: dose)
  }
}

extension ProgressionRule.Name {
  /// The keys of a rule beside `rule`, in the order in which they are written.
  fileprivate var keys: [String] {
    switch self {
    case .weekly: ["doses"]
    case .ladder: ["rungs", "after", "at-most"]
    case .linear: ["by", "form", "step"]
    case .double: ["reps", "step", "target", "sessions"]
    case .effort: ["target", "step"]
    case .quota: ["baseline", "start", "rise", "goal", "step"]
    case .steps: ["baseline", "rise", "at-most", "goal"]
    case .dapre: ["table", "next-from", "step"]
    case .delorme, .oxford: ["step"]
    case .twoForTwo: ["by", "step"]
    case .motion: ["step", "goal", "at-most"]
    }
  }
}
