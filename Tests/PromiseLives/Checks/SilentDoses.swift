import RegainKit

/// Promise 4: what was not reported raises nothing that goes by reports.
struct SilentDoses {
  let schedule: Schedule

  /// The doses that rose without a report, in words.
  var rises: [String] {
    schedule.plan.programs.flatMap { program in
      program.phases.flatMap { phase in phase.activities.flatMap { rises(of: $0, phase, program) } }
    }
  }

  private func rises(of activity: Activity, _ phase: Phase, _ program: Program) -> [String] {
    let next = schedule.placed.first { placed in
      let name = placed.session.id.activity
      return placed.session.program == program.id && placed.session.phase == phase.id
        && placed.session.status == .confirmed && placed.date >= schedule.plan.today
        && (name == activity.id || name.hasSuffix(".\(activity.id)"))
    }
    guard let next, next.session.mainItems.count == activity.prescriptions.count else { return [] }
    return zip(activity.prescriptions, next.session.mainItems).compactMap { prescription, item in
      guard prescription.goesByReports, let dose = item.dose, let now = DoseSize(dose),
        let first = DoseSize(prescription.dose), now.isMore(than: first)
      else { return nil }
      return "\(next.session.id): \(item.name) \(dose), first \(prescription.dose)"
    }
  }
}

extension Prescription {
  /// Whether the dose climbs by what is reported of sessions.
  fileprivate var goesByReports: Bool {
    switch progression {
    case .double, .effort, .twoForTwo, .adjustedByRepetitions: true
    default: false
    }
  }
}
