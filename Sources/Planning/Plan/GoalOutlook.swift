import Rehabilitation

/// Where a programme of a plan will be on the day that the person looks forward to, and by how much it is late.
///
/// A late plan is never shortened.
public struct GoalOutlook: Hashable, Sendable {
  /// Where a programme is on a day.
  public enum Place: Hashable, Sendable {
    /// It begins on this day.
    case begins(CivilDate)
    /// It is in this week of a phase, by its title.
    case inPhase(String, week: Int)
    /// Its last day is this one.
    case over(last: CivilDate)
  }

  /// The programme's title, where the plan has several.
  public let program: String?
  /// The day.
  public let date: CivilDate
  /// Where it will be, as it stands.
  public let place: Place
  /// Where it would be by its phases' usual lengths, from its first day on.
  public let planned: Place
  /// The days by which it is late; below 0 where it is ahead, `nil` where the planned phase was passed over.
  public let lateDays: Int?
}

extension Plan {
  /// Where the programmes with several phases will be on the day that the person looks forward to; empty where
  /// there is none, where it is past, and where the plan was stopped or is over.
  public var goals: [GoalOutlook] {
    guard let goal = enrolment.goal, today <= goal, course.lock == nil, today < span.upperBound
    else {
      return []
    }
    // What is counted back from an operation is never late.
    let counted = programs.filter { !$0.leadsToOperation || enrolment.operation == nil }
    let leading = counted.filter { $0.phases.count > 1 }
    let shown = leading.isEmpty ? Array(counted.prefix(1)) : leading
    return shown.compactMap { outlook(of: $0, on: goal, isOnly: shown.count == 1) }
  }

  private func outlook(of program: Program, on goal: CivilDate, isOnly: Bool) -> GoalOutlook? {
    let stages = stages.filter { $0.program == program.id }
    guard let first = stages.first, let last = stages.last,
      let planned = try? program.plannedPhases(in: enrolment), let plannedLast = planned.last
    else { return nil }
    let late: Int?
    let plannedPlace: GoalOutlook.Place
    let origin = planned[0].dates.lowerBound
    if let phase = planned.first(where: { $0.dates.contains(goal) }) {
      plannedPlace = .inPhase(phase.title, week: origin.week(of: goal))
      late = stages.last { $0.phase.id == phase.id }
        .map { phase.dates.upperBound.days(to: $0.dates.upperBound) }
    } else if goal < origin {
      plannedPlace = .begins(origin)
      late = origin.days(to: first.dates.lowerBound)
    } else {
      plannedPlace = .over(last: plannedLast.dates.upperBound.advanced(by: -1))
      late = plannedLast.dates.upperBound.days(to: last.dates.upperBound)
    }
    return GoalOutlook(
      program: isOnly ? nil : program.title, date: goal, place: place(on: goal, in: stages),
      planned: plannedPlace, lateDays: late)
  }

  private func place(on date: CivilDate, in stages: [Stage]) -> GoalOutlook.Place {
    if let stage = stages.last(where: { $0.dates.contains(date) }) {
      return .inPhase(stage.phase.title, week: stage.week(of: date))
    }
    let end = stages.map(\.dates.upperBound).max() ?? date
    guard date < end, let stage = stages.last(where: { $0.dates.lowerBound <= date }) else {
      let begin = stages.map(\.dates.lowerBound).min() ?? date
      return date < begin ? .begins(begin) : .over(last: end.advanced(by: -1))
    }
    return .inPhase(stage.phase.title, week: stage.week(of: date))
  }
}

extension Program {
  /// The phases in their usual lengths, one after the other from the first day on.
  func plannedPhases(
    in enrolment: Enrolment
  ) throws(PlanError) -> [(id: String, title: String, dates: Range<CivilDate>)] {
    var day = try firstDay(in: enrolment)
    return phases.map { phase in
      let begin = day
      day = begin.advanced(by: phase.days)
      return (phase.id, phase.title, begin..<day)
    }
  }
}
