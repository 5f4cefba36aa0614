import Rehabilitation
import Wording

/// A line of the diary: one session, or the sessions of one activity on one day.
struct DiaryEntry {
  let code: String
  let day: String
  let time: String?
  let title: String
  /// The class that marks the zones of the pain scales: `g2 a5`.
  let zones: String
  /// What each leg does by itself; `nil` where there is nothing, or where it is logged already.
  let legs: Legs?
  /// Whether it is logged already.
  let isLogged: Bool

  /// The lines of a week, in the order of time.
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
      let placed = sessions[key] ?? []
      guard let first = placed.first, let code = codes.code(of: placed.map(\.session)) else {
        return nil
      }
      let count = placed.count
      let pain = printed.pain(of: first.session)
      let isLogged = placed.allSatisfy { printed.plan.course.records[$0.session.id] != nil }
      return DiaryEntry(
        code: code,
        day: printed.isDated
          ? first.date.withWeekday
          : SheetSentence.day(week.dates.lowerBound.days(to: first.date) + 1),
        time: printed.isDated && count == 1
          ? first.start.map { printed.steps.notation.text(of: $0.time) } : nil,
        title: SheetSentence.title(first.session.title, times: count),
        zones: pain.map { "g\($0.green) a\($0.amber)" } ?? "",
        legs: count == 1 && !isLogged ? Legs(first.session) : nil,
        isLogged: isLogged)
    }
  }

  /// The exercises that each leg does by itself, which have a cell for each.
  struct Legs {
    let exercises: [Exercise]

    fileprivate init?(_ session: Session) {
      exercises = session.mainItems.filter { $0.side == .each || $0.dose?.isPerSide == true }
        .map { Exercise(name: $0.name) }
      if exercises.isEmpty { return nil }
    }
  }

  /// An exercise with a cell for each leg.
  struct Exercise {
    let name: String
  }

  private struct Key: Hashable {
    let date: CivilDate
    let activity: String
  }
}
