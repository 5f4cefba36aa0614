import Rehabilitation

extension Linter {
  /// `within-phase`: the weeks and days that an activity names belong to its phase.
  static let withinPhase: Rule = { subject, report in
    for activity in subject.activities {
      let phase = activity.phase
      if let weeks = activity.part.weeks, weeks.upperBound > phase.weekCount {
        report.add(
          .weeksBeyondPhase(weeks, weeks: phase.weekCount), at: activity.path + ["weeks"])
      }
      if case .once(let day) = activity.part.frequency.rhythm, day > phase.days {
        report.add(.dayBeyondPhase(day, days: phase.days), at: activity.path + ["frequency"])
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
