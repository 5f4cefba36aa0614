extension Linter {
  /// `weekly-table`: a table of doses begins with the first week and goes forward.
  static let weeklyTable: Rule = { subject, report in
    for (prescription, path, activity) in subject.prescriptions {
      guard case .weekly(let doses) = prescription.progression, let start = doses.first else {
        continue
      }
      let table = path + ["progress", "doses"]
      let first = activity.part.firstWeek
      if start.weeks.lowerBound > first {
        report.add(.weeklyStart(week: first), at: table + [.index(0), "weeks"])
      }
      for (index, (before, dose)) in zip(doses, doses.dropFirst()).enumerated()
      where dose.weeks.lowerBound <= before.weeks.upperBound {
        report.add(
          .weeklyOverlap(dose.weeks, after: before.weeks),
          at: table + [.index(index + 1), "weeks"])
      }
    }
  }
}
