extension Linter {
  /// `minutes-plausible`: nobody trains for more than three hours.
  static let minutesPlausible: Rule = { subject, report in
    for activity in subject.activities where activity.part.kind == .exercise {
      guard let minutes = activity.part.minutes, minutes > 180 else { continue }
      report.add(.minutesPlausible(minutes), at: activity.path + ["minutes"])
    }
  }
}
