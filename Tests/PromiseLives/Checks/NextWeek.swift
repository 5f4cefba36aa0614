import RegainKit

/// Promise 1: the next seven days hold what the current phase prescribes, at its frequency.
///
/// Counted from the programme's text and the days of sessions alone.
struct NextWeek {
  let schedule: Schedule
  private let today: CivilDate

  init(_ schedule: Schedule) {
    self.schedule = schedule
    today = schedule.plan.today
  }

  /// What is missing, in words.
  var gaps: [String] {
    guard schedule.plan.course.lock == nil, !isResting else { return [] }
    return schedule.plan.programs.flatMap { program -> [String] in
      guard let stage = stage(of: program) else { return [] }
      return stage.phase.activities.compactMap { gap(in: $0, of: stage, program) }
    }
  }

  /// The seven days from tomorrow on.
  private var week: ClosedRange<CivilDate> { today.advanced(by: 1)...today.advanced(by: 7) }

  /// Whether a report of the last days leaves days free, or a flare lightens them.
  private var isResting: Bool {
    let course = schedule.plan.course
    if !course.rested.isEmpty || !course.concerns.isEmpty { return true }
    if course.flares.contains(where: { $0.days(to: today) < 21 }) { return true }
    return course.adjustments.contains { entry in
      guard case .adjustment(.pause(let from, let to)) = entry.fact else { return false }
      return from <= week.upperBound && to >= today
    }
  }

  /// The stage that the whole week lies in; the last one whose gate is open counts on.
  private func stage(of program: Program) -> Plan.Stage? {
    let stages = schedule.plan.stages.filter { $0.program == program.id }
    return stages.first {
      $0.dates.lowerBound <= today && $0.dates.upperBound > week.upperBound
    }
  }

  private func gap(in activity: Activity, of stage: Plan.Stage, _ program: Program) -> String? {
    guard activity.inclusion == .always, !activity.endsOnTypedDate,
      activity.replaced == nil, activity.weeks == nil, activity.frequency.total == nil,
      activity.firstDayBeforeOperation == nil,
      activity.kind != .medicine, activity.kind != .appointment, activity.kind != .procedure,
      stage.dates.lowerBound.advanced(by: (activity.firstDay ?? 1) - 1) <= today
    else { return nil }
    let isUnplanned = schedule.plan.unplanned.contains { $0.activity.hasSuffix(activity.id) }
    let isUnplaced = schedule.unplaced.contains { $0.id.contains("\(activity.id)/") }
    let isReplaced = stage.phase.activities.contains { $0.replaced == activity.id }
    guard !isUnplanned, !isUnplaced, !isReplaced else { return nil }
    // What is done once a week is on any day of each: two weeks hold a whole one.
    let isWeekly = activity.frequency.rhythm == .perWeek(1...1)
    let first = isWeekly ? today.advanced(by: -6) : week.lowerBound
    let days = Set(
      schedule.placed.filter { placed in
        let name = placed.session.id.activity
        return placed.session.program == program.id
          && (first...week.upperBound).contains(placed.date)
          && (name == activity.id || name.hasSuffix(".\(activity.id)"))
      }.map(\.date))
    let least: Int
    switch activity.frequency.rhythm {
    case .perWeek(let times): least = max(1, times.lowerBound - 1)
    case .perDay, .everyMinutes: least = (activity.frequency.daysAWeek ?? 7) == 7 ? 7 : 3
    case .everyDays(let step): least = step <= 7 ? max(1, 7 / step) : 0
    case .once: least = 0
    }
    let most = activity.weekdays.isEmpty ? 7 : activity.weekdays.count
    guard days.count < min(least, most) else { return nil }
    return
      "\(program.id): \(activity.id) on \(days.count) of the next 7 days, at least \(min(least, most))"
      + " (\(stage.phase.id))"
  }
}
