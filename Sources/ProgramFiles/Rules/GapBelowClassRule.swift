extension Linter {
  /// `gap-below-class`: a gap of one's own is not shorter than the load class's (EVIDENCE 0.3).
  static let gapBelowClass: Rule = { subject, report in
    for activity in subject.activities {
      guard let hours = activity.part.leastGapHours, hours < activity.part.load.leastGapHours
      else { continue }
      report.add(
        .gapBelowClass(hours: hours, activity.part.load), at: activity.path + ["least-gap"])
    }
  }
}
