import RegainKit

/// Promise 9: after a pause the weekdays of an activity are those of before.
struct Habit {
  /// The weekdays of each activity in one week, from Monday, where they hold its whole rhythm.
  static func weekdays(
    of schedule: Schedule, inWeekFrom monday: CivilDate
  ) -> [String: [Int]] {
    var days = [String: [Int]]()
    let week = monday...monday.advanced(by: 6)
    for placed in schedule.placed where week.contains(placed.date) && placed.start != nil {
      days[placed.session.id.activity, default: []].append(placed.date.days(to: monday))
    }
    return days.mapValues { $0.sorted() }
  }
}

extension CivilDate {
  /// The days since the Monday of its week, 0...6; day 4 after 1970-01-01 was a Monday.
  var daysSinceMonday: Int { ((dayNumber - 4) % 7 + 7) % 7 }
}
