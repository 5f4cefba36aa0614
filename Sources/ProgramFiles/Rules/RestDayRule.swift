import Rehabilitation

extension Linter {
  /// `rest-day`: each week keeps a day without strength and impact (EVIDENCE 9, rule 21).
  static let restDay: Rule = { subject, report in
    for (path, phase) in subject.phases {
      for week in 1...phase.weekCount {
        let days = phase.demandingDays(inWeek: week)
        guard days > 6 else { continue }
        report.add(.noRestDay(week: week), at: path + ["activities"])
        break
      }
    }
  }
}

extension Phase {
  /// On how many days of a week (from 1) strength and impact lie; a run may share a day with strength
  /// (EVIDENCE 9, rule 12), and the rest may not.
  fileprivate func demandingDays(inWeek week: Int) -> Double {
    let active = activities.filter { activity in
      activity.inclusion == .always && activity.load.isDemanding
        && activity.load != .eccentric && activity.weeks?.contains(week) ?? true
        && activity.firstWeek <= week
    }
    func days(_ loads: Set<LoadClass>) -> Double {
      active.filter { loads.contains($0.load) }.reduce(0) { $0 + $1.frequency.daysEachWeek }
    }
    let (runs, shared) = (days([.running]), days([.strength, .tendonHeavy]))
    return shared + max(0, runs - shared) + days([.plyometric, .neuromuscularClass])
  }
}

extension Frequency {
  /// On how many days of a week it comes, on average.
  var daysEachWeek: Double {
    switch rhythm {
    case .perWeek(let count): Double(count.lowerBound)
    case .perDay, .everyMinutes: Double(daysAWeek ?? 7)
    case .everyDays(let days): 7 / Double(days)
    case .once: 1
    }
  }
}
