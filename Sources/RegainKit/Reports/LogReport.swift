import Planning
import Rehabilitation

/// What was told, what it means, and what comes next.
public struct LogReport: Sendable {
  /// What is stored.
  public let facts: [Fact]
  /// The plan after it.
  public let schedule: Schedule
  /// What it changes of the plan.
  public let difference: ScheduleDifference

  init(_ facts: [Fact], from before: Schedule, to after: Schedule) {
    self.facts = facts
    schedule = after
    difference = ScheduleDifference(from: before, to: after)
  }

  /// The sessions that were told.
  public var told: [SessionRecord] {
    facts.compactMap { fact in
      if case .session(let record) = fact { record } else { nil }
    }
  }

  /// What the record of a session means; `nil` where it was left out.
  public func verdict(of record: SessionRecord) -> Verdict? {
    record.isSkipped == true ? nil : schedule.plan.course.verdicts[record.session]
  }

  /// The session that is told of, or the last one before a morning that is.
  private var session: Session.ID? {
    if let last = told.last { return last.session }
    // A morning tells of the sessions of the day before.
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

  /// What that means which was told; beside a warning sign no session of the day before is called green.
  public var verdict: Verdict? {
    let own = session.flatMap { schedule.plan.course.verdicts[$0] }
    guard told.isEmpty else { return own }
    if let lock = schedule.plan.course.lock { return lock.verdict }
    let tellsFlags = checkIns.contains { $0.flags?.isEmpty == false }
    return tellsFlags && own?.signal == .green ? nil : own
  }

  /// Whether the session was left out on purpose.
  public var isSkipped: Bool {
    told.last?.isSkipped == true
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

  /// The red flags that were told, the most urgent first.
  public var flags: [RedFlag] {
    let told = facts.reduce(into: Set<String>()) { $0.formUnion($1.flags) }
    return RedFlag.all.filter { told.contains($0.id) }
  }

  /// Whether one of the red flags stops the plan until somebody has looked at the knee.
  public var stopsPlan: Bool { flags.contains(where: \.haltsPlan) }
}

extension Fact {
  /// The red flags that it tells of.
  fileprivate var flags: Set<String> {
    switch self {
    case .session(let record): record.flags ?? []
    case .checkIn(let checkIn): checkIn.flags ?? []
    default: []
    }
  }
}
