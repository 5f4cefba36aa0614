import RegainKit

/// Promise 6: what is past keeps its day, its time and its doses.
struct PastRecord {
  private var seen = [Session.ID: String]()

  /// Compares the past sessions of a schedule with those of earlier looks, and keeps them.
  ///
  /// - Returns: What moved or changed, in words.
  mutating func compare(_ schedule: Schedule) -> [String] {
    let today = schedule.plan.today
    var found = [String]()
    for placed in schedule.placed where placed.date < today {
      let id = placed.session.id
      // What was logged on another day lies there.
      if schedule.plan.course.records[id]?.date != nil { continue }
      let lines = placed.session.items.map { "\($0.name) \($0.dose.map { "\($0)" } ?? "")" }
      let now =
        "\(placed.date) \(placed.start.map { "\($0.time)" } ?? "") \(placed.session.title): "
        + lines.joined(separator: "; ")
      if let before = seen[id], before != now { found.append("\(id) was \(before), is \(now)") }
      seen[id] = now
    }
    let present = Set(schedule.placed.map(\.session.id))
    for (id, was) in seen where !present.contains(id) {
      if schedule.plan.course.records[id]?.date == nil { found.append("\(id) is gone: \(was)") }
    }
    return found.sorted()
  }
}
