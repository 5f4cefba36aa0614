extension Linter {
  /// `within-phase`: the weeks and days that an activity names belong to its phase.
  static let withinPhase: Rule = { subject, report in
    for activity in subject.activities {
      let phase = activity.phase
      if let weeks = activity.part.weeks, weeks.upperBound > phase.weekCount {
        report.add(
          .weeksBeyondPhase(weeks, weeks: phase.weekCount), at: activity.path + ["weeks"])
      }
      let first = activity.part.firstDay ?? 1
      if first > phase.days {
        report.add(.dayBeyondPhase(first, days: phase.days), at: activity.path + ["first-day"])
      } else if case .once(let day) = activity.part.frequency.rhythm, first + day - 1 > phase.days {
        report.add(
          .dayBeyondPhase(first + day - 1, days: phase.days), at: activity.path + ["frequency"])
      }
    }
    for (prescription, path, activity) in subject.prescriptions {
      guard case .weekly(let doses) = prescription.progression else { continue }
      for (index, dose) in doses.enumerated()
      where dose.weeks.upperBound > activity.phase.weekCount {
        report.add(
          .weeksBeyondPhase(dose.weeks, weeks: activity.phase.weekCount),
          at: path + ["progress", "doses", .index(index), "weeks"])
      }
    }
  }
}
