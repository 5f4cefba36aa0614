import Rehabilitation

extension Linter {
  /// `gap-possible`: the frequency leaves the gap that the load class needs (EVIDENCE 0.3).
  static let gapPossible: Rule = { subject, report in
    for activity in subject.activities where !activity.part.frequency.leaves(activity.part.gapHours)
    {
      report.add(
        .gapPossible(activity.part.frequency, gapHours: activity.part.gapHours),
        at: activity.path + ["frequency"])
    }
  }
}

extension Frequency {
  /// Whether sessions can keep a gap in hours, week after week.
  fileprivate func leaves(_ gapHours: Int) -> Bool {
    let daysApart = max(1, (gapHours + 23) / 24)
    switch rhythm {
    case .perWeek(let count): return count.lowerBound * daysApart <= 7
    case .perDay(let count):
      let hoursInDay = (count.lowerBound - 1) * gapHours
      return hoursInDay <= Self.wakingHours && (daysAWeek ?? 7) * daysApart <= 7
    case .everyDays(let days): return days * 24 >= gapHours
    case .everyMinutes(let minutes, _, _): return minutes >= gapHours * 60
    case .once: return true
    }
  }

  /// The hours of a day in which sessions are placed, by convention.
  private static let wakingHours = 16
}
