extension Linter {
  /// `limits`: the activity that shows a clinician's limits is there.
  static let limits: Rule = { subject, report in
    guard let limits = subject.program.limits else { return }
    let activities = Set(subject.program.phases.flatMap(\.activities).map(\.id))
    guard !activities.contains(limits.activity) else { return }
    report.add(
      .noSuchActivity(limits.activity, like: limits.activity.nearest(in: activities.sorted())),
      at: ["limits", "shown-in"])
  }
}
