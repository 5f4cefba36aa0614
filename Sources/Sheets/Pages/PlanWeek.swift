import Planning
import Rehabilitation

/// A week of a plan with what lies in it.
struct PlanWeek: Hashable {
  /// The week's number, from 1.
  let number: Int
  /// Its seven days.
  let days: [CivilDate]
  /// What lies on them, in order.
  let sessions: [PlacedSession]
  /// The phases it lies in.
  let stages: [Plan.Stage]

  /// Its days as a range.
  var dates: Range<CivilDate> { days[0]..<days[0].advanced(by: 7) }
}

extension PrintedPlan {
  /// The day that weeks are counted from: the programme's first, or the plan's of several.
  var origin: CivilDate {
    let stages = plan.stages
    return plan.programs.count == 1
      ? stages.first?.origin ?? plan.span.lowerBound
      : plan.span.lowerBound
  }

  /// The number of the week that a day lies in.
  func weekNumber(of date: CivilDate) -> Int { date.weekNumber(since: origin) }

  /// The first and the last week in which something lies; `nil` where nothing does.
  public var weekNumbers: ClosedRange<Int>? {
    let numbers = schedule.placed.filter { $0.session.status != .cancelled }
      .map { weekNumber(of: $0.date) }
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    return first...last
  }

  /// The weeks that hang on the fridge on a day: its own and the next one, or the first two before the plan begins
  /// and the last two after its end; without dates the first two.
  public func comingWeeks(on today: CivilDate) -> ClosedRange<Int>? {
    guard let all = weekNumbers else { return nil }
    let now = isDated ? weekNumber(of: today) : all.lowerBound
    let first = min(max(now, all.lowerBound), max(all.lowerBound, all.upperBound - 1))
    return first...min(first + 1, all.upperBound)
  }

  /// The weeks that are printed on a day where none are named, `nil` for all: months are printed whole.
  public func usualWeeks(on today: CivilDate, asMonths: Bool) -> ClosedRange<Int>? {
    asMonths ? nil : comingWeeks(on: today)
  }

  /// The weeks in which something lies, in order, as far as `range` goes.
  func weeks(in range: ClosedRange<Int>?) -> [PlanWeek] {
    let shown = schedule.placed.filter { $0.session.status != .cancelled }
    let byWeek = Dictionary(grouping: shown) { weekNumber(of: $0.date) }
    return byWeek.keys.sorted().filter { range?.contains($0) ?? true }.map { number in
      let first = origin.advanced(by: (number - 1) * 7)
      let days = first..<first.advanced(by: 7)
      return PlanWeek(
        number: number, days: (0..<7).map { first.advanced(by: $0) },
        sessions: byWeek[number] ?? [],
        stages: plan.stages.filter { $0.dates.overlaps(days) })
    }
  }
}

extension CivilDate {
  /// The number of the week that the day lies in, where week 1 begins on another day; 0 and less before it.
  func weekNumber(since origin: CivilDate) -> Int {
    let days = origin.days(to: self)
    return days >= 0 ? days / 7 + 1 : (days - 6) / 7 + 1
  }
}
