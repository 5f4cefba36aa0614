extension Linter {
  /// `giving-way`: the phase that a knee leads back to when it gives way is there.
  static let givingWay: Rule = { subject, report in
    guard let rule = subject.program.givingWay else { return }
    let phases = subject.program.phases.map(\.id)
    guard !phases.contains(rule.phase) else { return }
    report.add(
      .noSuchPhase(rule.phase, like: rule.phase.nearest(in: phases)), at: ["giving-way", "back-to"])
  }
}
