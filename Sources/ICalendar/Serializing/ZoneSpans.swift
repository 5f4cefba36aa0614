/// The span of local times for which each zone is used.
struct ZoneSpans {
  /// A span of local times; no upper bound for a rule without an end.
  struct Span {
    var from: LocalDateTime
    var through: LocalDateTime
    var isEndless = false
  }

  private(set) var spans: [String: Span] = [:]
  // Most times of a calendar are in one zone: it is kept out of the dictionary while it lasts.
  private var currentZone: String?
  private var current: Span?

  init(_ calendar: CalendarObject) {
    for index in calendar.events.indices {
      let (start, end) = (calendar.events[index].start, calendar.events[index].end)
      add(calendar.events[index], start: start, end: end)
    }
    for todo in calendar.todos { add(todo, start: todo.start, end: todo.due) }
    store()
  }

  private mutating func add(_ details: some Details, start: DateTime?, end: DateTime?) {
    if let start { add(start) }
    if let end { add(end) }
    if let rule = details.recurrenceRule {
      if case .zoned(let local, let zone) = start { add(rule, local, zone) }
      if case .zoned(let local, let zone) = end { add(rule, local, zone) }
    }
  }

  private mutating func add(_ rule: RecurrenceRule, _ local: LocalDateTime, _ zone: String) {
    guard let last = rule.lastLocal(from: local) else {
      add(.zoned(local, zone: zone))
      current?.isEndless = true
      return
    }
    add(.zoned(max(last, local), zone: zone))
  }

  private mutating func add(_ time: DateTime) {
    guard case .zoned(let local, let zone) = time else { return }
    if currentZone != zone {
      store()
      currentZone = zone
      current = spans[zone]
    }
    guard let span = current else {
      current = Span(from: local, through: local)
      return
    }
    if local < span.from { current?.from = local }
    if local > span.through { current?.through = local }
  }

  private mutating func store() {
    if let currentZone { spans[currentZone] = current }
  }
}

extension RecurrenceRule {
  /// A local time that no instance of the rule is after; nil when none is known, and for values
  /// that are refused when their component is written.
  fileprivate func lastLocal(from start: LocalDateTime) -> LocalDateTime? {
    guard isValid, start.isValid else { return nil }
    let last = lastSeconds(from: start).map(LocalDateTime.init(secondsSinceEpoch:))
    // A rule that outlasts all times that can be written has no end among them.
    return last.flatMap { $0.isWritable ? $0 : nil }
  }

  /// The same in seconds, of a valid rule and start.
  private func lastSeconds(from start: LocalDateTime) -> Int? {
    switch end {
    case .never: return nil
    case .until(let limit):
      // The limit may be in UTC, and an instance's end lies after its start.
      return limit.local.secondsSinceEpoch + 2 * 86_400
    case .count(let count):
      let hasOtherParts =
        !seconds.isEmpty || !minutes.isEmpty || !hours.isEmpty || !monthDays.isEmpty
        || !yearDays.isEmpty || !weekNumbers.isEmpty || !months.isEmpty || !setPositions.isEmpty
      let days: Int? =
        switch frequency {
        case .daily where weekdays.isEmpty: 1
        case .weekly: 7
        default: nil
        }
      guard !hasOtherParts, let days, count <= 100_000 else { return nil }
      return start.secondsSinceEpoch + (count * interval * days + 7) * 86_400
    }
  }
}
