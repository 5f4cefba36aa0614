import Rehabilitation

extension Linter {
  /// `dose-fits-minutes`: no exercise's bouts take longer than the session.
  static let doseFitsMinutes: Rule = { subject, report in
    for activity in subject.activities {
      guard let minutes = activity.part.minutes else { continue }
      for (index, prescription) in activity.part.prescriptions.enumerated() {
        let path = activity.path + ["exercises", .index(index)]
        for (dose, _, place) in prescription.writtenDoses where dose.boutSeconds > minutes * 60 {
          report.add(.doseFitsMinutes(dose, minutes: minutes), at: path + place)
        }
      }
    }
  }
}

extension Dose {
  /// The least seconds that the bouts take; neither sets and holds nor distances have a known time.
  fileprivate var boutSeconds: Int {
    guard case .bouts(let bouts) = work else { return 0 }
    return bouts.reduce(0) { sum, bout in
      switch bout {
      case .single(let interval): sum + (interval.quantity.seconds ?? 0)
      case .group(let count, let intervals):
        sum + count * intervals.reduce(0) { $0 + ($1.quantity.seconds ?? 0) }
      }
    }
  }
}
