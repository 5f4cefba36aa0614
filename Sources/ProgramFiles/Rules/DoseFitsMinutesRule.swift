import Rehabilitation

extension Linter {
  /// `dose-fits-minutes`: no exercise's bouts take longer than the session.
  static let doseFitsMinutes: Rule = { subject, report in
    for activity in subject.activities {
      guard let minutes = activity.part.minutes else { continue }
      for (index, prescription) in activity.part.prescriptions.enumerated() {
        let path = activity.path + ["exercises", .index(index)]
        for (dose, place) in prescription.doses where dose.boutSeconds > minutes * 60 {
          report.add(.doseFitsMinutes(dose, minutes: minutes), at: path + place)
        }
      }
    }
  }
}

extension Prescription {
  /// The doses that are written, with the way to each.
  fileprivate var doses: [(dose: Dose, path: Path)] {
    let own: (Dose, Path) = (dose, ["dose"])
    switch progression {
    case .weekly(let table):
      return [own]
        + table.enumerated().map {
          ($0.element.dose, ["progress", "doses", .index($0.offset), "dose"])
        }
    case .ladder(let ladder):
      return [own]
        + ladder.rungs.enumerated().compactMap { index, rung in
          rung.dose.map { ($0, ["progress", "rungs", .index(index), "dose"]) }
        }
    default: return [own]
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
