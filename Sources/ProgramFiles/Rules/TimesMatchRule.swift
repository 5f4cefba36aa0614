extension Linter {
  /// `times-match`: there is one fixed time for each session of a day.
  static let timesMatch: Rule = { subject, report in
    for activity in subject.activities where !activity.part.times.isEmpty {
      let expected =
        switch activity.part.frequency.rhythm {
        case .perDay(let count): count.lowerBound
        case .perWeek, .everyDays, .once: 1
        case .everyMinutes: 0
        }
      let count = activity.part.times.count
      if count != expected {
        report.add(.timesMatch(count: count, expected: expected), at: activity.path + ["at"])
      }
    }
  }
}
