import RegainKit

/// Promise 9: after a pause the weekdays of exercise that is done so many times a week are those of before.
///
/// Measures keep off days of exercise and may be on any day of their week, as all may where other exercise is
/// done every so many days, and so on other weekdays each week.
struct Rhythm: Hashable {
  let activity: String
  let phase: String
}

extension Schedule {
  /// The weekdays, 0 for Monday, of each exercise activity that has its days by the week, in the weeks that lie in one
  /// phase as a whole, by their Monday.
  var weekdays: [Rhythm: [CivilDate: [Int]]] {
    var days = [Rhythm: [CivilDate: [Int]]]()
    for placed in placed where placed.start != nil && goesByWeeks(placed.session) {
      let day = placed.date.daysSinceMonday
      let monday = placed.date.advanced(by: -day)
      let session = placed.session
      let isWhole = plan.stages.contains { stage in
        stage.program == session.program && stage.phase.id == session.phase
          && stage.dates.lowerBound <= monday && monday.advanced(by: 7) <= stage.dates.upperBound
      }
      guard isWhole else { continue }
      let rhythm = Rhythm(activity: session.id.activity, phase: session.phase)
      days[rhythm, default: [:]][monday, default: []].append(day)
    }
    return days.mapValues { $0.mapValues { $0.sorted() } }
  }

  private func goesByWeeks(_ session: Session) -> Bool {
    guard session.load.isExercise else { return false }
    let name = session.id.activity
    let phase = plan.programs.first { $0.id == session.program }?.phases.first {
      $0.id == session.phase
    }
    guard let phase, !phase.activities.contains(where: \.alternates),
      // Short phases have no weeks of their own.
      plan.programs.allSatisfy({ $0.phases.allSatisfy { $0.days.isMultiple(of: 7) } })
    else { return false }
    let activity = phase.activities.first { name == $0.id || name.hasSuffix(".\($0.id)") }
    if case .perWeek = activity?.frequency.rhythm { return true }
    return false
  }
}

extension Activity {
  /// Whether it is exercise that is done every so many days.
  fileprivate var alternates: Bool {
    if case .everyDays = frequency.rhythm { return load.isExercise }
    return false
  }
}

extension CivilDate {
  /// The days since the Monday of its week, 0...6; day 4 after 1970-01-01 was a Monday.
  var daysSinceMonday: Int { ((dayNumber - 4) % 7 + 7) % 7 }
}
