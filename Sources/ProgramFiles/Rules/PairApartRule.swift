import Rehabilitation

extension Linter {
  /// `pair-apart`: two items that may not lie on one day, or need hours between them, can be kept apart
  /// (EVIDENCE 5.6 and 9).
  static let pairApart: Rule = { subject, report in
    for (path, phase) in subject.phases {
      let always = phase.activities.enumerated().filter { $0.element.inclusion == .always }
      for (position, first) in always.enumerated() {
        for second in always[(position + 1)...] where first.element.meets(second.element) {
          guard let clash = first.element.clash(with: second.element) else { continue }
          report.add(
            .pairApart(first.element.title, second.element.title, clash.rule),
            at: path + ["activities", .index(second.offset), "frequency"])
        }
      }
    }
  }
}

extension Activity {
  /// Whether both belong to a same week of the phase.
  fileprivate func meets(_ other: Activity) -> Bool {
    guard let weeks, let others = other.weeks else { return true }
    return weeks.overlaps(others)
  }

  /// The rule that two activities cannot both keep, week after week.
  fileprivate func clash(
    with other: Activity
  ) -> (rule: SpacingRule, demand: SpacingRule.Demand)? {
    let demands = [
      SpacingRule.demand(on: other.load, after: load),
      SpacingRule.demand(on: load, after: other.load),
    ]
    .compactMap { $0 }
    return demands.first { $0.demand == .otherDay && cannotKeepDaysApart(from: other) }
      ?? clashOfTimes(with: other)
  }

  private func cannotKeepDaysApart(from other: Activity) -> Bool {
    if case .once(let day) = frequency.rhythm, case .once(let other) = other.frequency.rhythm {
      return day == other
    }
    return frequency.daysEachWeek + other.frequency.daysEachWeek > 7
  }

  /// The rule that fixed times of every day break.
  private func clashOfTimes(
    with other: Activity
  ) -> (rule: SpacingRule, demand: SpacingRule.Demand)? {
    guard frequency.daysEachWeek == 7, other.frequency.daysEachWeek == 7 else { return nil }
    for time in times {
      for otherTime in other.times {
        let (first, second) = time <= otherTime ? (self, other) : (other, self)
        guard let found = SpacingRule.demand(on: second.load, after: first.load) else { continue }
        let between = abs(otherTime.minutes - time.minutes)
        let isKept =
          switch found.demand {
          case .start(let minutes): between >= minutes
          case .pause(let minutes): between - (first.minutes ?? 0) >= minutes
          case .otherDay: true
          }
        if !isKept { return found }
      }
    }
    return nil
  }
}
