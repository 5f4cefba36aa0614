extension Linter {
  /// `prescription-count`: a session has no more exercises than a person gets through.
  static let prescriptionCount: Rule = { subject, report in
    for activity in subject.activities where activity.part.prescriptions.count > 12 {
      report.add(
        .prescriptionCount(activity.part.prescriptions.count),
        at: activity.path + ["exercises", .index(12)])
    }
  }
}
