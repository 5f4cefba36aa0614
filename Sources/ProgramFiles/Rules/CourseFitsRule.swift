extension Linter {
  /// `course-fits`: a phase has room for the sessions that a course counts in all.
  static let courseFits: Rule = { subject, report in
    for activity in subject.activities {
      guard let total = activity.part.frequency.total else { continue }
      let weeks = activity.part.weeks.map { $0.clamped(to: 1...max(1, activity.phase.weekCount)) }
      let days = weeks.map { min(activity.phase.days, $0.count * 7) } ?? activity.phase.days
      let most = activity.part.possibleSessions(in: days)
      if total > most {
        report.add(.courseFits(total, most: most), at: activity.path + ["frequency"])
      }
    }
  }
}
