import Rehabilitation

/// What was logged, what it means, and what comes next.
public struct LogReport: Sendable {
  /// What is stored.
  public let facts: [Fact]
  /// The plan after it.
  public let schedule: Schedule
  /// What it changes of the plan.
  public let difference: ScheduleDifference

  package init(_ facts: [Fact], from before: Schedule, to after: Schedule) {
    self.facts = facts
    schedule = after
    difference = ScheduleDifference(from: before, to: after)
  }

  /// The sessions that were logged.
  public var records: [SessionRecord] {
    facts.compactMap { fact in
      if case .session(let record) = fact { record } else { nil }
    }
  }

  /// What the record of a session means; `nil` where it was skipped.
  public func verdict(of record: SessionRecord) -> Verdict? {
    record.isSkipped == true ? nil : schedule.plan.course.verdicts[record.session]
  }

  /// The session that was logged, or the last one before a morning that was.
  private var session: Session.ID? {
    if let last = records.last { return last.session }
    // A morning's pain is the reaction to the sessions of the day before.
    guard let morning = checkIns.last?.date else { return nil }
    return schedule.placed.last {
      $0.date == morning.advanced(by: -1) && schedule.plan.course.verdicts[$0.session.id] != nil
    }?.session.id
  }

  private var checkIns: [CheckIn] {
    facts.compactMap { fact in
      if case .checkIn(let checkIn) = fact { checkIn } else { nil }
    }
  }

  /// The verdict on what was logged; beside a warning sign no session of the day before is green.
  public var verdict: Verdict? {
    let own = session.flatMap { schedule.plan.course.verdicts[$0] }
    guard records.isEmpty else { return own }
    if let lock = schedule.plan.course.lock { return lock.verdict }
    let hasFlags = checkIns.contains { $0.flags?.isEmpty == false }
    return hasFlags && own?.signal == .green ? nil : own
  }

  /// Whether the session was skipped on purpose.
  public var isSkipped: Bool {
    records.last?.isSkipped == true
  }

  /// The next session of the same activity; `nil` for none.
  public var next: PlacedSession? {
    guard let session, let moment = schedule.plan.course.moment else { return nil }
    return schedule.placed.first {
      $0.session.status.isOpen && $0.session.id.activity == session.activity
        && $0.session.id != session && $0.date >= moment.date
        && schedule.plan.course.records[$0.session.id] == nil
    }
  }

  /// The red flags that were logged, the most urgent first.
  public var flags: [RedFlag] {
    let logged = facts.reduce(into: Set<String>()) { $0.formUnion($1.flags) }
    return RedFlag.all.filter { logged.contains($0.id) }
  }

  /// Whether one of the red flags stops the plan until somebody has looked at the knee.
  public var stopsPlan: Bool { flags.contains(where: \.haltsPlan) }
}

extension Fact {
  /// The red flags that it reports.
  fileprivate var flags: Set<String> {
    switch self {
    case .session(let record): record.flags ?? []
    case .checkIn(let checkIn): checkIn.flags ?? []
    default: []
    }
  }
}
