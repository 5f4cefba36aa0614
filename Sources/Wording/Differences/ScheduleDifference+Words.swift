import Planning
import Rehabilitation

extension ScheduleDifference {
  /// The difference in a person's words, a line each; `nothing changes` where there is none.
  ///
  /// At most `limit` sessions of each kind are named one by one.
  public func lines(limit: Int = 4, in notation: Notation = .usual) -> [String] {
    guard !isEmpty else { return ["Nothing changes."] }
    var lines = [String]()
    for (before, after) in stages {
      lines.append(
        "\(after.phase.title) begins on \(after.dates.lowerBound.withWeekday), not on "
          + "\(before.dates.lowerBound.withWeekday).")
    }
    add(moved, "moves", "move", limit, to: &lines) { pair in
      "\(pair.after.session.title): \(pair.before.when(in: notation)) -> \(pair.after.when(in: notation))"
        + (pair.zone.map { " (\($0))" } ?? "")
    }
    add(changed, "has another dose", "have other doses", limit, to: &lines) {
      $0.doseWords(in: notation)
    }
    add(statusChanged, "has another standing", "have another standing", limit, to: &lines) { pair in
      "\(pair.after.session.title), \(pair.after.when(in: notation)): \(pair.after.session.status.rawValue)"
    }
    add(reworded, "has another text", "have another text", limit, to: &lines) {
      "\($0.after.session.title), \($0.after.when(in: notation))"
    }
    if let comeback { lines.append(comeback.comebackWords(in: notation)) }
    add(gone, "falls away", "fall away", limit, to: &lines) {
      "\($0.session.title), \($0.when(in: notation))"
    }
    add(new, "is added", "are added", limit, to: &lines) {
      "\($0.session.title), \($0.when(in: notation))"
    }
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
  fileprivate func comebackWords(in notation: Notation) -> String {
    let changed = filter {
      $0.after.session.items.map(\.dose) != $0.before.session.items.map(\.dose)
    }
    guard let first = changed.first else { return "After the pause the doses stay as they were." }
    let more = changed.count > 1 ? "; \(changed.count - 1) more change too" : ""
    return "After the pause: \(first.doseWords(in: notation))\(more)."
  }
}

extension ScheduleDifference.Pair {
  /// The doses that differ: `Leg strength, Wed 4 Mar 18:00: Sit to stand 3 x 8 -> 3 x 9`.
  fileprivate func doseWords(in notation: Notation) -> String {
    let pairs = zip(before.session.items, after.session.items).filter { $0.dose != $1.dose }
    let doses = pairs.prefix(2).map { old, new in
      let (from, to) = (old.dose?.words(in: notation), new.dose?.words(in: notation))
      return "\(new.name) \(from ?? "") -> \(to ?? "")"
    }
    let rest = pairs.count > 2 ? " and \(pairs.count - 2) more" : ""
    let title = "\(after.session.title), \(after.when(in: notation))"
    return doses.isEmpty
      ? "\(title): \(before.session.title) before"
      : "\(title): \(doses.joined(separator: "; "))\(rest)"
  }
}

extension PlacedSession {
  /// The day and the time: `Wed 4 Mar 18:00`.
  public func when(in notation: Notation = .usual) -> String {
    start.map { $0.words(in: notation) } ?? date.withWeekday
  }
}
