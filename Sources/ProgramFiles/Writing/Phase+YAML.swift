import Rehabilitation

extension Phase {
  /// The phase as a mapping; what its activities have of `routine` is not repeated.
  func yaml(_ routine: Routine) -> YAMLValue {
    var pairs = Pairs()
    pairs.add("id", text: id)
    pairs.add("title", text: title)
    pairs.add("length", days: days)
    pairs.add("earliest", days: earliestDays)
    pairs.add(
      "not-before", text: monthsFromDayZero.map { $0 == 1 ? "1 month" : "\($0) months" })
    pairs.add("longest", days: longestDays)
    pairs.add("pain", pain?.yaml)
    pairs.add("leave-when", gate.isEmpty ? nil : .rows(gate.map(\.yaml)))
    pairs.add("drops", texts: drops)
    pairs.add("ranges", ranges.isEmpty ? nil : .rows(ranges.map(\.yaml)))
    pairs.add("expect", text: expect)
    pairs.addSource(citations)
    pairs.add("activities", .rows(activities.map { $0.yaml(routine) }))
    return pairs.block
  }
}

extension RangeLimit {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("exercise", text: exercise)
    pairs.add("range", text: "\(written(range)) deg")
    pairs.add("weeks", weeks.map { .plain(written($0)) })
    pairs.addSource(citations)
    return pairs.mapping
  }
}

extension Criterion {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    switch bare {
    case .sessionsDone(let percent): pairs.add("sessions-done", text: "\(percent)%")
    case .greenSessions(let count): pairs.add("green-sessions", number: count)
    case .pain(let pain, let days):
      pairs.add("pain", number: pain)
      if days > 1 { pairs.add("over", text: "\(days) days") }
    case .swelling(let grade): pairs.add("swelling", number: grade)
    case .measure(let name, let comparison, let limit):
      pairs.add("measure", text: name)
      pairs.add(comparison == .atLeast ? "at-least" : "at-most", text: "\(limit)")
    case .symmetry(let test, let percent):
      pairs.add("symmetry", text: test)
      pairs.add("at-least", text: "\(percent)%")
    case .confirmed(let text): pairs.add("confirmed", text: text)
    case .byClinician: break
    }
    if needsClinician { pairs.add("met-by", text: "clinician") }
    return pairs.mapping
  }
}
