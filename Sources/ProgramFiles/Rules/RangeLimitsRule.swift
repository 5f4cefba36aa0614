import Rehabilitation

extension Linter {
  /// `range-limits`: what a phase says of how far a joint may move in an exercise, each of its doses keeps to.
  static let rangeLimits: Rule = { subject, report in
    for (path, phase) in subject.phases {
      for (index, limit) in phase.ranges.enumerated() {
        guard subject.catalogue[limit.exercise] == nil else { continue }
        report.add(
          .exerciseExists(
            limit.exercise, near: subject.catalogue.exerciseIDs(near: limit.exercise)),
          at: path + ["ranges", .index(index), "exercise"])
      }
    }
    for (prescription, path, activity) in subject.prescriptions {
      for limit in activity.phase.ranges {
        for written in prescription.dosesByWeek(of: activity.part)
        where written.exercise == limit.exercise && limit.holds(in: written.weeks) {
          guard written.dose.range.map({ limit.range.encloses($0) }) != true else { continue }
          report.add(.rangeBeyondLimit(written.dose, limit.range), at: path + written.path)
        }
        if prescription.exercise == limit.exercise,
          case .motion(let rule) = prescription.progression,
          rule.goal > limit.range.upperBound
        {
          report.add(
            .rangeBeyondLimit(prescription.dose, limit.range), at: path + ["progress", "goal"])
        }
      }
    }
  }
}

extension ClosedRange<Int> {
  /// Whether another range lies within this one.
  fileprivate func encloses(_ other: ClosedRange<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension Prescription {
  /// The doses that are written, with the weeks of the phase in which each can come; `nil` for all.
  fileprivate func dosesByWeek(
    of activity: Activity
  ) -> [(dose: Dose, exercise: String?, path: Path, weeks: ClosedRange<Int>?)] {
    guard case .weekly(let table) = progression else {
      return writtenDoses.map { ($0.dose, $0.exercise, $0.path, activity.weeks) }
    }
    return table.enumerated().map { index, row in
      (
        row.dose, exercise, ["progress", "doses", .index(index), "dose"],
        row.weeks
      )
    }
  }
}
