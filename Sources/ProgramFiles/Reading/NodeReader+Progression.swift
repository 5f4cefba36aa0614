import Rehabilitation

extension NodeReader {
  /// The rule by which `dose` climbs.
  func progression(of dose: Dose?) -> ProgressionRule? {
    if sketch != nil { return defined("progress") { $0.sketchProgressions() } }
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
    return fields.progression(name, of: dose)
  }

  /// Sketches the rules, one beside the other.
  private func sketchProgressions() -> ProgressionRule? {
    for name in ProgressionRule.Name.allCases {
      let fields = fields(["rule"] + name.keys)
      fields?.sketch("rule", as: name.rawValue)
      _ = fields?.progression(name, of: nil)
    }
    return nil
  }

  fileprivate func weeklyDose() -> WeeklyDose? {
    guard let fields = fields(["weeks", "dose"]) else { return nil }
    let weeks = fields.required("weeks")?.span(in: 1...104, example: "2-3")
    let dose = fields.required("dose")?.dose()
    guard let weeks, let dose else { return nil }
    return WeeklyDose(weeks: weeks, dose: dose)
  }
}

extension Fields {
  /// The rule of a name.
  fileprivate func progression(_ name: ProgressionRule.Name, of dose: Dose?) -> ProgressionRule? {
    switch name {
    case .weekly: return .weekly(requiredList("doses") { $0.weeklyDose() })
    case .ladder: return ladder()
    case .linear: return linear(dose)
    case .double: return double()
    case .effort: return effort()
    case .quota: return quota(dose)
    case .steps: return steps()
    case .dapre: return adjusted()
    case .delorme, .oxford:
      guard let step = required("step")?.kilograms() else { return nil }
      return .tenRepetitionMaximum(
        TenRepetitionProgression(
          order: name == .delorme ? .lightToHeavy : .heavyToLight, step: step))
    case .twoForTwo:
      let percent = required("by")?.percent(in: 1...10)
      guard let step = required("step")?.kilograms(), let percent else { return nil }
      return .twoForTwo(TwoForTwoProgression(percent: percent, step: step))
    case .motion:
      let units = ["deg"]
      let step = required("step")?.whole(in: 1...45, unit: units, example: "5 deg")
      let goal = required("goal")?.whole(in: 1...180, unit: units, example: "110 deg")
      let most = mostPerWeek
      guard let step, let goal else { return nil }
      return .motion(MotionProgression(step: step, goal: goal, mostPerWeek: most ?? 1))
    }
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
