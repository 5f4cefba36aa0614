import Rehabilitation

/// A change of an activity's doses from one session to the next, or a stay after a complaint.
package struct DoseTurn: Hashable, Sendable {
  /// Which way doses went.
  package enum Direction: CaseIterable, Hashable, Sendable {
    /// They ask for more.
    case raised
    /// They ask for less.
    case lowered
    /// They stay after an amber or red session.
    case held
    /// They are others, and no rule says which way.
    case changed
  }

  /// An exercise that takes another's place.
  package struct Exchange: Hashable, Sendable {
    /// The exercise before, and the one after, as people read them.
    package let before: String, after: String
    /// The dose of the one after.
    package let dose: Dose?
  }

  /// The first session that has the doses.
  package let placed: PlacedSession
  /// Which way they went.
  package let direction: Direction
  /// The doses that differ, in order; empty for those that stay.
  package let changes: [FollowingSession.Change]
  /// The exercises that took others' places.
  package let exchanges: [Exchange]
  /// What made the difference, each cause once.
  package let reasons: [DoseReason]
  /// The day of the session before.
  package let previous: CivilDate
  /// What the session before meant; `nil` where nothing was judged.
  package let verdict: Verdict?
  /// How many sessions in a row stayed as they were; 1 for all other turns.
  package internal(set) var count = 1
}

extension Schedule {
  /// What rose, what fell, and what a complaint held back up to today, earliest first.
  ///
  /// A projection is no turn: a session ahead counts only where the one before it was logged. Where a
  /// phase begins, its own doses begin, which is no turn either.
  package var doseTurns: [DoseTurn] {
    var order = [String]()
    var own = [String: [PlacedSession]]()
    for placed in placed where isPartOfCourse(placed) {
      let activity = placed.session.id.activity
      if own[activity] == nil { order.append(activity) }
      own[activity, default: []].append(placed)
    }
    return order.flatMap { turns(of: own[$0] ?? []) }.enumerated()
      .sorted { ($0.element.placed.date, $0.offset) < ($1.element.placed.date, $1.offset) }
      .map(\.element)
  }

  private func isPartOfCourse(_ placed: PlacedSession) -> Bool {
    let session = placed.session
    return !session.isGate && !session.id.isExtra && session.status != .cancelled
      && session.status != .skipped && session.items.contains { $0.dose != nil }
  }

  private func turns(of sessions: [PlacedSession]) -> [DoseTurn] {
    var all = [DoseTurn]()
    for (before, after) in zip(sessions, sessions.dropFirst()) {
      guard isKnown(after, following: before) else { break }
      guard before.session.program == after.session.program,
        before.session.phase == after.session.phase
      else { continue }
      let found = turns(from: before, to: after)
      if found.isEmpty { continue }
      if found[0].direction == .held, let last = all.last, last.direction == .held {
        all[all.count - 1].count += 1
      } else {
        all += found
      }
    }
    return all
  }

  /// Whether a session's doses follow from what was reported.
  private func isKnown(_ placed: PlacedSession, following before: PlacedSession) -> Bool {
    placed.date < plan.today || plan.course.records[placed.session.id] != nil
      || plan.course.records[before.session.id] != nil
  }

  private func turns(from before: PlacedSession, to after: PlacedSession) -> [DoseTurn] {
    let record = plan.course.records[before.session.id]
    let verdict = plan.course.verdicts[before.session.id]
    var changes = [DoseTurn.Direction: [FollowingSession.Change]]()
    var exchanges = [DoseTurn.Direction: [DoseTurn.Exchange]]()
    var items = [DoseTurn.Direction: Set<Int>]()
    for (position, pair) in zip(before.session.mainItems, after.session.mainItems).enumerated() {
      let (old, new) = pair
      var direction = after.session.direction(ofItem: position)
      if old.name != new.name {
        exchanges[direction, default: []].append(
          DoseTurn.Exchange(before: old.name, after: new.name, dose: new.dose))
      } else if let was = old.dose, let now = new.dose, was.description != now.description {
        if direction == .changed { direction = DoseTurn.Direction(from: was, to: now) }
        changes[direction, default: []].append(
          FollowingSession.Change(name: new.name, before: was, after: now))
      } else {
        continue
      }
      items[direction, default: []].insert(position)
    }
    let turn = { (direction: DoseTurn.Direction, reasons: [DoseReason]) in
      DoseTurn(
        placed: after, direction: direction, changes: changes[direction] ?? [],
        exchanges: exchanges[direction] ?? [], reasons: reasons,
        previous: record?.date ?? before.date, verdict: verdict)
    }
    if items.isEmpty {
      let complained = record?.isSkipped != true && (verdict?.signal ?? .green) != .green
      return complained ? [turn(.held, [])] : []
    }
    return DoseTurn.Direction.allCases.filter { items[$0] != nil }.map { direction in
      turn(direction, after.session.reasons(of: items[direction] ?? [], going: direction))
    }
  }
}

extension DoseTurn.Direction {
  /// Which way a dose went by its numbers alone, where only sets and repetitions differ.
  fileprivate init(from before: Dose, to after: Dose) {
    var same = after
    same.work = before.work
    guard same == before, case .sets(let sets, of: .count(let repetitions)) = before.work,
      case .sets(let newSets, of: .count(let newRepetitions)) = after.work
    else {
      self = .changed
      return
    }
    let (old, new) = (
      sets.lowerBound * repetitions.lowerBound, newSets.lowerBound * newRepetitions.lowerBound
    )
    self = new < old ? .lowered : new > old ? .raised : .changed
  }
}

extension Session {
  /// Which way the dose of an item of the main part went since the session before.
  fileprivate func direction(ofItem position: Int) -> DoseTurn.Direction {
    let own = reasons.filter { $0.item == position }
    switch own.compactMap(\.step?.change).last(where: { $0 == .raised || $0 == .lowered }) {
    case .raised: return .raised
    case .lowered: return .lowered
    case .held, .unchanged, nil: break
    }
    return own.contains { $0.step == nil } ? .lowered : .changed
  }

  /// What made items go that way, each cause once.
  fileprivate func reasons(
    of items: Set<Int>, going direction: DoseTurn.Direction
  ) -> [DoseReason] {
    let wanted: DoseStep.Change? =
      switch direction {
      case .raised: .raised
      case .lowered: .lowered
      case .held, .changed: nil
      }
    let own = reasons.filter { items.contains($0.item) && $0.step?.change == wanted }
    var seen = [DoseReason]()
    for reason in own
    where !seen.contains(where: {
      $0.cause == reason.cause && $0.step?.reason == reason.step?.reason
    }) {
      seen.append(reason)
    }
    return seen
  }
}
