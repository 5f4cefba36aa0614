import Rehabilitation

extension Replay {
  /// Lets time pass: what lies before a moment comes to pass, and phases end as their gates allow.
  mutating func advance(to moment: CivilDateTime) {
    while boundary < moment {
      let next = min(moment, nextTurn() ?? moment)
      pass(until: next)
      close(upTo: next)
      turn()
    }
  }

  /// The next midnight at which a stay may end.
  private func nextTurn() -> CivilDateTime? {
    guard lock == nil else { return nil }
    return timelines.compactMap { $0.nextTurn(after: today, pauses) }.min()
      .map { CivilDateTime($0, TimeOfDay(0)) }
  }

  /// Lets the sessions before a moment come to pass, with the doses that they have by then.
  private mutating func pass(until moment: CivilDateTime) {
    if let until = settledUntil, boundary < until {
      // What is laid out here leaves its places to what follows, as it did when it came to pass.
      layOut()
      let end = min(moment, until)
      let rest = ahead.firstIndex(from: { $0.moment >= end })
      let foreseen = ahead[..<rest].map(\.placed.session.id)
      ahead = ahead[rest...]
      var passed = [Session.ID]()
      while let session = settled.first, session.moment < end {
        settled.removeFirst()
        passed.append(session.placed.session.id)
        if let key = session.doseHistory { appendStep(session, to: key) }
        settle(session)
      }
      // Where all went as it was laid out, what lies ahead stays as it is.
      isDirty = isDirty || passed != foreseen
      guard until < moment else { return }
      close(upTo: until)
    }
    guard lock == nil else { return }
    layOut()
    let rest = ahead.firstIndex(from: { $0.moment >= moment })
    for session in ahead[..<rest] {
      // What is known by then must not depend on when somebody looks.
      close(upTo: session.moment)
      comeToPass(session)
    }
    ahead = ahead[rest...]
  }

  /// Lets one session come to pass.
  mutating func comeToPass(_ session: Awaited) {
    var session = session
    if let key = session.doseHistory {
      let state = state(for: key, week: session.week, at: session.start)
      fill(&session.placed, from: state, at: key)
      appendStep(session, to: key)
    }
    settle(session)
  }

  private mutating func appendStep(_ session: Awaited, to key: DoseHistory.Key) {
    doseHistory(key)
    doseHistories[key]?.append(
      DoseHistory.Step(session: session.placed.session.id, week: session.week, start: session.start)
    )
  }

  /// Ends the stays whose day has come.
  private mutating func turn() {
    guard lock == nil, boundary.time.minutes == 0 else { return }
    for index in timelines.indices {
      guard let turn = timelines[index].nextTurn(after: today.advanced(by: -1), pauses),
        turn == today
      else { continue }
      let isOver = timelines[index].end(pauses) == today
      if isOver, isBehind(index) {
        timelines[index].current.laggingWeeks += 1
        isDirty = true
      } else if !concerns.isUrgent, isGatePassed(of: index, on: today.advanced(by: -1)) {
        if timelines[index].hasNext {
          if !isOver { isDirty = true }
          leave(index, on: today)
          timelines[index].enterNext(on: today)
        } else {
          timelines[index].current.end = today
        }
      } else if isOver {
        timelines[index].current.repeatedWeeks += 1
        isDirty = true
      }
    }
  }

  /// Whether weeks were repeated in a phase that no gate closes, so that its table of weeks has not come
  /// to its end: the phase goes on until it has, or until its longest stay.
  private mutating func isBehind(_ index: Int) -> Bool {
    let (phase, stay) = (timelines[index].phase, timelines[index].current)
    let length = stay.length(of: phase)
    guard phase.gate.isEmpty, length + 7 <= phase.longestStay else { return false }
    let position = timelines[index].stays.count - 1
    let keys = doseHistories.keys.filter { $0.timeline == index && $0.stay == position }
    return keys.contains {
      state(for: $0, week: (length + 6) / 7 + 1, at: boundary).weeksBehind > 0
    }
  }

  /// Ends the current stay before a day, and counts its sessions.
  mutating func leave(_ index: Int, on date: CivilDate) {
    timelines[index].current.end = date
    guard let laid = timelines[index].ahead(pauses).first else { return }
    let outline = SessionOutline(
      timelines[index], names: names(of: index), ordinals: ordinals[index], in: outlineContext)
    ordinals[index] = outline.ordinals(after: laid)
  }
}

extension PhaseTimeline {
  /// The first day, after a day that is over, on which the current stay may end.
  ///
  /// - Returns: The day on which an early gate is first looked at, each day after it, or the day after
  ///   the stay; `nil` once the programme is over.
  func nextTurn(after today: CivilDate, _ pauses: Pauses) -> CivilDate? {
    let days = days(of: current, pauses)
    guard let end = days.last?.advanced(by: 1), end > today else { return nil }
    guard let earliest = phase.earliestDays, !phase.gate.isEmpty, earliest < days.count else {
      return end
    }
    return min(end, max(days[max(0, earliest - 1)].advanced(by: 1), today.advanced(by: 1)))
  }
}
