import Rehabilitation

extension Linter {
  /// `weekdays-match`: the weekdays that are allowed hold the frequency with its gap.
  static let weekdaysMatch: Rule = { subject, report in
    for activity in subject.activities {
      if let finding = activity.part.weekdaysFinding {
        report.add(finding, at: activity.path + ["weekdays"])
      }
    }
  }
}

extension Activity {
  fileprivate var weekdaysFinding: Finding? {
    let days = Set(weekdays)
    guard !days.isEmpty, days.count < 7 || weekdays.count != days.count else { return nil }
    switch frequency.rhythm {
    case .perWeek(let count): return finding(for: count.lowerBound, of: days)
    case .perDay: return finding(for: frequency.daysAWeek ?? 7, of: days)
    case .everyDays(let interval):
      return interval.isMultiple(of: 7) ? nil : .weekdaysDrift(frequency)
    case .everyMinutes, .once: return nil
    }
  }

  private func finding(for count: Int, of days: Set<Weekday>) -> Finding? {
    guard days.count >= count else {
      return .weekdaysTooFew(count: days.count, expected: count)
    }
    let daysApart = max(1, (gapHours + 23) / 24)
    let canHold = days.contains { first in
      days.count(startingWith: first, apart: daysApart) >= count
    }
    return canHold ? nil : .weekdaysTooClose(frequency, gapHours: gapHours)
  }
}

extension Set<Weekday> {
  /// How many of these days can be kept, from `first` on, so that they stay apart also over the
  /// week's end.
  fileprivate func count(startingWith first: Weekday, apart: Int) -> Int {
    var kept = 1
    var last = 0
    for offset in 1..<7 where contains(Weekday.allCases[(first.index + offset) % 7]) {
      guard offset - last >= apart, 7 - offset >= apart else { continue }
      kept += 1
      last = offset
    }
    return kept
  }
}
