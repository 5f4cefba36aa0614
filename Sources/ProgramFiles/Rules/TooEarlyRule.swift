import Rehabilitation

extension Linter {
  /// `too-early`: after an operation, an injury or an injection nothing comes before its day.
  static let tooEarly: Rule = { subject, report in
    let anchor = subject.program.anchor
    guard anchor != .start else { return }
    var first = 0
    for (path, phase) in subject.phases {
      for (index, activity) in phase.activities.enumerated() {
        let place = path + ["activities", .index(index)]
        let day = first + activity.firstDayOfPhase - 1
        if let allowed = anchor.firstDay(of: activity.load), day < allowed {
          report.add(.tooEarly(activity.load, day: day, allowed: allowed), at: place + ["load"])
        }
        guard anchor == .operation, day < stitchDays else { continue }
        for (number, prescription) in activity.prescriptions.enumerated()
        where activity.inclusion == .always && prescription.dose.range?.upperBound ?? 0 > stitchBend
        {
          report.add(
            .bendTooEarly(day: day, allowed: stitchDays, degrees: stitchBend),
            at: place + ["exercises", .index(number), "dose"])
        }
      }
      first += phase.earliestDays ?? phase.days
    }
  }

  /// The days for which stitches stay in, and the bend that is allowed until then (P16, F57).
  private static let stitchDays = 14
  private static let stitchBend = 90
}

extension Program.Anchor {
  /// The first day on which a class of load may come, day 0 being the event; `nil` for any.
  ///
  /// After an operation no mud and no bath for 14 days (EVIDENCE 5.6, F60), no heat for 2 (EVIDENCE
  /// 5.5, F131), and no running and jumping for 28 (P18, F64, F170); on a fresh injury no heat for 2
  /// (F131); after an injection none of these for 2 (F163, F164; UNC 24-48 h).
  fileprivate func firstDay(of load: LoadClass) -> Int? {
    switch (self, load) {
    case (.operation, .mud), (.operation, .bath): 14
    case (.operation, .running), (.operation, .plyometric): 28
    case (.operation, .heat), (.injury, .heat): 2
    case (.injection, .heat), (.injection, .mud), (.injection, .bath), (.injection, .running),
      (.injection, .plyometric):
      2
    default: nil
    }
  }
}

extension Activity {
  /// The first day of the phase, from 1, on which it can come.
  fileprivate var firstDayOfPhase: Int {
    var day = max(firstDay ?? 1, ((weeks?.lowerBound ?? 1) - 1) * 7 + 1)
    if case .once(let number) = frequency.rhythm { day += number - 1 }
    return day
  }
}
