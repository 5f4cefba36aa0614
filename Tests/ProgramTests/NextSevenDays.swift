@testable import Planning
@testable import Rehabilitation

/// What the seven days from a day on hold, beside what the phases of these days prescribe; counted from the
/// sessions' dates alone.
struct NextSevenDays {
  let schedule: Schedule
  let date: CivilDate

  /// What is missing, a line each; empty on a day on which the plan is stopped or asleep.
  var missing: [String] {
    guard schedule.plan.course.lock == nil, schedule.plan.course.concerns.isEmpty else { return [] }
    return schedule.plan.programs.flatMap(missing)
  }

  private func missing(in program: Program) -> [String] {
    let stages = schedule.plan.stages.filter { $0.program == program.id }
    if stages.contains(where: { $0.asleepSince != nil }) { return [] }
    if schedule.plan.course.notices.contains(.finished(program: program.id)) { return [] }
    guard let stage = stages.first(where: { $0.dates.contains(date) }) else {
      return ["\(date): no phase"]
    }
    let left = date.days(to: stage.dates.upperBound)
    return stage.phase.activities.flatMap { activity -> [String] in
      guard activity.inclusion == .always, activity.kind != .medicine, !activity.endsOnTypedDate,
        activity.frequency.total == nil, activity.weeks == nil, activity.weekdays.isEmpty,
        activity.firstDay == nil, activity.firstDayBeforeOperation == nil,
        !schedule.unplaced.contains(where: { $0.id.hasPrefix("\(activity.id)/") }),
        !schedule.plan.course.rested.keys.contains(where: { $0.activity == activity.id })
      else { return [] }
      let own = schedule.placed.filter {
        $0.session.id.activity == activity.id && $0.session.phase == stage.phase.id
      }
      func count(_ days: Range<CivilDate>) -> Int { own.count { days.contains($0.date) } }
      let week = date..<date.advanced(by: 7)
      switch activity.frequency.rhythm {
      case .perDay(let times) where activity.frequency.daysAWeek == nil:
        return (0..<min(7, left)).compactMap { offset in
          let day = date.advanced(by: offset)
          let held = count(day..<day.advanced(by: 1))
          return held < times.lowerBound ? "\(date): \(activity.id) \(held) times on \(day)" : nil
        }
      case .perWeek(let times) where left >= 7:
        // From one day to the next week a session may lie before or behind the seven days.
        let isFirst = stage.dates.lowerBound.days(to: date).isMultiple(of: 7)
        let least = times.lowerBound - (isFirst ? 0 : 1)
        return count(week) < least ? ["\(date): \(activity.id) \(count(week)) of \(least)"] : []
      case .everyDays(let interval) where left >= 7 && interval < 7:
        return count(week) == 0 ? ["\(date): no \(activity.id)"] : []
      default: return []
      }
    }
  }
}
