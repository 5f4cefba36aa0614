import Planning
import Rehabilitation

extension ScheduleDifference {
  /// The difference in a person's words, a line each; `nothing changes` where there is none.
  ///
  /// At most `limit` sessions of each kind are named one by one.
  public func lines(limit: Int = 4) -> [String] {
    guard !isEmpty else { return ["Nothing changes."] }
    var lines = [String]()
    for (before, after) in stages {
      lines.append(
        "\(after.phase.title) begins on \(after.dates.lowerBound.withWeekday), not on "
          + "\(before.dates.lowerBound.withWeekday).")
    }
    add(moved, "moves", "move", limit, to: &lines) { pair in
      "\(pair.after.session.title): \(pair.before.when) -> \(pair.after.when)"
        + (pair.zone.map { " (\($0))" } ?? "")
    }
    add(changed, "has another dose", "have other doses", limit, to: &lines) { $0.doseWords }
    add(statusChanged, "has another standing", "have another standing", limit, to: &lines) { pair in
      "\(pair.after.session.title), \(pair.after.when): \(pair.after.session.status.rawValue)"
    }
    if let comeback { lines.append(comeback.comebackWords) }
    add(gone, "falls away", "fall away", limit, to: &lines) { "\($0.session.title), \($0.when)" }
    add(new, "is added", "are added", limit, to: &lines) { "\($0.session.title), \($0.when)" }
    return lines
  }

  private func add<Item>(
    _ items: [Item], _ one: String, _ many: String, _ limit: Int, to lines: inout [String],
    _ words: (Item) -> String
  ) {
    guard !items.isEmpty else { return }
    lines.append(items.count == 1 ? "1 session \(one):" : "\(items.count) sessions \(many):")
    lines += items.prefix(limit).map { "  \(words($0))" }
    if items.count > limit { lines.append("  and \(items.count - limit) more") }
  }
}

extension [ScheduleDifference.Pair] {
  /// What a return after a pause does to the doses, in a line.
  fileprivate var comebackWords: String {
    let changed = filter {
      $0.after.session.items.map(\.dose) != $0.before.session.items.map(\.dose)
    }
    guard let first = changed.first else { return "After the pause the doses stay as they were." }
    let more = changed.count > 1 ? "; \(changed.count - 1) more change too" : ""
    return "After the pause: \(first.doseWords)\(more)."
  }
}

extension ScheduleDifference.Pair {
  /// The doses that differ: `Leg strength, Wed 4 Mar 18:00: Sit to stand 3 x 8 -> 3 x 9`.
  fileprivate var doseWords: String {
    let pairs = zip(before.session.items, after.session.items).filter { $0.dose != $1.dose }
    let doses = pairs.prefix(2).map { old, new in
      "\(new.name) \(old.dose?.description ?? "") -> \(new.dose?.description ?? "")"
    }
    let rest = pairs.count > 2 ? " and \(pairs.count - 2) more" : ""
    let title = "\(after.session.title), \(after.when)"
    return doses.isEmpty
      ? "\(title): \(before.session.title) before"
      : "\(title): \(doses.joined(separator: "; "))\(rest)"
  }
}

extension PlacedSession {
  /// The day and the time: `Wed 4 Mar 18:00`.
  public var when: String {
    start.map { "\(date.withWeekday) \($0.time)" } ?? date.withWeekday
  }
}
