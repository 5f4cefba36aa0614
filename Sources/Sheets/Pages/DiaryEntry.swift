import Rehabilitation
import Wording

/// A row of the diary: one session, or the sessions of one activity on one day.
struct DiaryEntry {
  let code: String
  let day: String
  let time: String?
  let title: String
  /// What is asked for, where no exercise has a row of its own.
  let target: String?
  /// The class that marks the zones of the pain scales: `g2 a5`.
  let zones: String
  /// The exercises, each with what is asked for and blanks for what was done; empty where it is logged already.
  let exercises: [DiaryExercise]
  /// The values to measure, where it is a measurement.
  let measures: [DiaryMeasure]
  /// Whether it is a measurement.
  let isMeasured: Bool
  /// Whether it is logged already.
  let isLogged: Bool

  /// The rows of a week, in the order of time.
  static func entries(
    of week: PlanWeek, in printed: PrintedPlan, codes: DiaryCodes
  ) -> [DiaryEntry] {
    var order = [Key]()
    var sessions = [Key: [PlacedSession]]()
    for placed in week.sessions {
      let key = Key(date: placed.date, activity: placed.session.id.activity)
      if sessions[key] == nil { order.append(key) }
      sessions[key, default: []].append(placed)
    }
    return order.compactMap { key in
      DiaryEntry(sessions[key] ?? [], of: week, in: printed, codes: codes)
    }
  }

  private init?(
    _ placed: [PlacedSession], of week: PlanWeek, in printed: PrintedPlan, codes: DiaryCodes
  ) {
    guard let first = placed.first, let code = codes.code(of: placed.map(\.session)) else {
      return nil
    }
    let isAlone = placed.count == 1
    let notation = printed.steps.notation
    self.code = code
    day =
      printed.isDated
      ? first.date.withWeekday
      : SheetSentence.day(week.dates.lowerBound.days(to: first.date) + 1)
    time = printed.isDated && isAlone ? first.start.map { notation.text(of: $0.time) } : nil
    title = SheetSentence.title(first.session.title, times: placed.count)
    let pain = printed.pain(of: first.session)
    zones = pain.map { "g\($0.green) a\($0.amber)" } ?? ""
    isLogged = placed.allSatisfy { printed.plan.course.records[$0.session.id] != nil }
    measures = first.session.measures.enumerated().map { DiaryMeasure($1, number: $0 + 1) }
    isMeasured = !measures.isEmpty
    exercises =
      isAlone && !isLogged
      ? DiaryExercise.exercises(of: first.session, codes: codes, in: notation) : []
    let doses = first.session.mainItems.compactMap { $0.target(in: notation) }
    target = exercises.isEmpty && doses.count == 1 ? doses[0] : nil
  }

  private struct Key: Hashable {
    let date: CivilDate
    let activity: String
  }
}
