extension Linter {
  /// `instead-of`: what an activity stands in for is in its phase, and is given up only on request.
  static let insteadOf: Rule = { subject, report in
    for activity in subject.activities {
      guard let replaced = activity.part.replaced else { continue }
      let others = activity.phase.activities.map(\.id).filter { $0 != activity.part.id }
      if !others.contains(replaced) {
        report.add(
          .replacesNothing(replaced, like: replaced.nearest(in: others)),
          at: activity.path + ["instead-of"])
      } else if activity.part.inclusion == .always {
        report.add(.replacesAlways, at: activity.path + ["instead-of"])
      }
    }
  }
}
