import ICalendar

extension BusyCollector {
  /// Gathers the busy times of a series, or of a single event.
  mutating func collect(_ series: BusySeries) {
    for (member, sequence) in series.outdated where member.isBusy {
      note(member.event.line, .outdated(sequence: sequence))
    }
    var dropped = InstanceSet()
    for master in series.masters {
      line = master.event.line
      guard master.event.isSeries || !master.event.exceptionDates.isEmpty else {
        // The common case: one event, once.
        if master.isBusy, series.replacements[master.start.key] == nil {
          times.add(master.start, master.length)
        }
        continue
      }
      let excluded = exceptions(of: master, series)
      dropped.formUnion(excluded)
      if master.isBusy || series.hasBusyFuture {
        collect(master, of: series, without: excluded)
      }
    }
    for (key, member) in series.replacements {
      if member.event.isSeries { note(member.event.line, .repeatingInstance) }
      // An exception date is how some clients delete an instance that was changed before.
      let isDropped = dropped.keys.contains(key) || dropped.days.contains(member.replaced?.day ?? 0)
      if member.isBusy, !isDropped { times.add(member.start, member.length) }
    }
  }

  private mutating func collect(
    _ master: BusyMember, of series: BusySeries, without excluded: InstanceSet
  ) {
    let replacedDays = series.replacedDays(of: master)
    for local in starts(of: master, series) {
      let start = master.start.at(local)
      let key = start.key
      guard !excluded.contains(start), series.replacements[key] == nil,
        replacedDays.isEmpty || !replacedDays.contains(start.day)
      else { continue }
      let member = series.member(at: key, of: master)
      guard member.isBusy else { continue }
      let moved = member.replaced == nil ? start : start.on(member.start.clock)
      times.add(moved.at(moved.local + member.shift), member.length)
    }
    for extra in master.event.extraDates {
      let start = time(extra.start, like: master.start)
      guard !excluded.contains(start), series.replacements[start.key] == nil,
        replacedDays.isEmpty || !replacedDays.contains(start.day)
      else { continue }
      let member = series.member(at: start.key, of: master)
      guard member.isBusy else { continue }
      var length = member.length
      if let own = extra.length {
        length = self.length(own, from: start, as: extra.start, line: master.event.line)
      }
      times.add(start.at(start.local + member.shift), length)
    }
  }

  /// The starts that the event itself and its rules give, on its own clock, near the span.
  private mutating func starts(
    of master: BusyMember, _ series: BusySeries
  ) -> [Int] {
    let longest = max(master.length.seconds, series.longestFuture)
    let lower = window.lowerBound - longest - series.latestShift
    let upper = window.upperBound - series.earliestShift
    let rules = master.event.rules
    // A series whose rules all end before it starts is how some clients delete it as a whole.
    let isOver =
      !rules.isEmpty
      && rules.allSatisfy { rule in
        until(of: rule, master).map { $0 < master.start.local } ?? false
      }
    var starts = isOver ? [] : [master.start.local]
    starts += instances(of: rules, master, in: lower..<upper)
    return starts
  }

  /// The instances that the exceptions of a series take away.
  private mutating func exceptions(
    of master: BusyMember, _ series: BusySeries
  ) -> InstanceSet {
    var excluded = InstanceSet()
    for date in master.event.exceptionDates {
      excluded.insert(time(date, like: master.start), of: master.start.clock)
    }
    let rules = master.event.exceptionRules
    let longest = max(master.length.seconds, 0)
    let near = window.lowerBound - longest..<window.upperBound
    for local in instances(of: rules, master, in: near) {
      excluded.insert(master.start.at(local), of: master.start.clock)
    }
    return excluded
  }

  private mutating func instances(
    of rules: [RecurrenceRule], _ master: BusyMember, in window: Range<Int>
  ) -> [Int] {
    var found: [Int] = []
    for rule in rules {
      let expansion = RecurrenceExpansion(
        rule, from: master.event.start.local, isDate: master.event.start.isDate,
        until: until(of: rule, master))
      do throws(ExpansionWork.Exhausted) {
        let instances = try expansion.instances(in: window, work: &work)
        try work.place(instances.count)
        found += instances
      } catch {
        switch error {
        case .rule: note(master.event.line, .tooDense)
        case .total: noteUnfollowed(master.event.line)
        }
      }
    }
    return found
  }

  /// The last moment at which a rule gives an instance, on the series' own clock.
  ///
  /// A day counts to its end. For whole days an end in UTC is often the local midnight before them,
  /// and counts as it is written.
  private func until(of rule: RecurrenceRule, _ master: BusyMember) -> Int? {
    guard case .until(let limit) = rule.end else { return nil }
    let local = limit.local.secondsSinceEpoch
    switch (limit, master.start.clock) {
    case (.date, .zone): return local + 86_399
    case (.utc, .zone(let timeline)): return timeline.local(at: local)
    default: return local
    }
  }
}

/// Instances, by their instants or by their days.
struct InstanceSet {
  private(set) var keys: Set<Int> = []
  private(set) var days: Set<Int> = []

  /// Adds an instance that is given as `time`, of a series on `clock`.
  mutating func insert(_ time: EventTime, of clock: EventClock) {
    switch (time.clock, clock) {
    case (.zone, .zone), (.days, .days): keys.insert(time.key)
    default: days.insert(time.day)
    }
  }

  mutating func formUnion(_ other: InstanceSet) {
    keys.formUnion(other.keys)
    days.formUnion(other.days)
  }

  func contains(_ time: EventTime) -> Bool {
    keys.contains(time.key) || !days.isEmpty && days.contains(time.day)
  }
}
