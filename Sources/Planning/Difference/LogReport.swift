import Rehabilitation

/// What was logged, what it means, and what comes next.
public struct LogReport: Sendable {
  /// What is stored.
  public let facts: [Fact]
  /// The plan after it.
  public let schedule: Schedule
  /// What it changes of the plan.
  public let difference: ScheduleDifference
  /// How the plan's calendars learn of that.
  public let upkeep: CalendarUpkeep
  /// The plan before it.
  private let before: Schedule

  package init(
    _ facts: [Fact], from before: Schedule, to after: Schedule,
    upkeep: CalendarUpkeep = .unpublished
  ) {
    self.facts = facts
    self.upkeep = upkeep
    self.before = before
    schedule = after
    difference = ScheduleDifference(from: before, to: after)
  }

  /// The sessions that were logged.
  public var records: [SessionRecord] {
    facts.compactMap { fact in
      if case .session(let record) = fact { record } else { nil }
    }
  }

  /// What the record of a session means; `nil` where it was skipped, or says nothing of the knee.
  public func verdict(of record: SessionRecord) -> Verdict? {
    record.isSkipped == true ? nil : schedule.plan.course.verdicts[record.session]
  }

  /// The session that was logged, or the one that a reading of the day bears on.
  private var session: Session.ID? {
    if measured.isEmpty, let last = records.last { return last.session }
    // Pain on a day is the reaction to the sessions of the day before, or, told after a session of the day
    // itself, to that one.
    guard let date = mornings.last ?? measured.last(where: \.isJudged)?.date else { return nil }
    let judged = done(on: date.advanced(by: -1)) + (measured.isEmpty ? [] : done(on: date))
    let changed = judged.last { isChanged($0) }
    return changed ?? done(on: date.advanced(by: -1)).last
  }

  /// The sessions of exercise of a day that were judged, in order.
  private func done(on date: CivilDate) -> [Session.ID] {
    let course = schedule.plan.course
    return schedule.placed.filter { placed in
      guard placed.session.load.isExercise, course.verdicts[placed.session.id] != nil else {
        return false
      }
      return (course.records[placed.session.id]?.date ?? placed.date) == date
    }.map(\.session.id)
  }

  /// Whether the report gives a session another verdict.
  private func isChanged(_ session: Session.ID) -> Bool {
    before.plan.course.verdicts[session] != schedule.plan.course.verdicts[session]
  }

  private var checkIns: [CheckIn] {
    facts.compactMap { fact in
      if case .checkIn(let checkIn) = fact { checkIn } else { nil }
    }
  }

  /// The values of measures that were logged.
  public var measured: [MeasureReading] {
    facts.compactMap { fact in
      if case .measure(let reading) = fact { reading } else { nil }
    }
  }

  /// The days of which something was logged that counts for their morning.
  private var mornings: [CivilDate] {
    checkIns.map(\.date) + measured.filter(\.isOfMorning).map(\.date)
  }

  /// The verdict on what was logged; of a morning the graver one of its own and that of the session of the
  /// day before.
  ///
  /// Beside a warning sign no session of the day before is green.
  public var verdict: Verdict? {
    let course = schedule.plan.course
    let own = session.flatMap { course.verdicts[$0] }
    guard measured.isEmpty || measured.contains(where: \.isJudged) else { return nil }
    // The record of a measurement says no more than its value.
    guard records.isEmpty || !measured.isEmpty else { return own }
    if let lock = course.lock { return lock.verdict }
    let morning = mornings.last.flatMap { course.mornings[$0] }
    let gravest = [own, morning].compactMap { $0 }.max { $0.signal < $1.signal }
    let hasFlags = checkIns.contains { $0.flags?.isEmpty == false }
    guard let gravest, gravest.signal == .green else { return gravest }
    return hasFlags ? nil : own
  }

  /// Whether the session was skipped on purpose.
  public var isSkipped: Bool {
    records.last?.isSkipped == true
  }

  /// Whether a session was logged with its work alone, so that nothing says how the knee took it.
  public var isWorkAlone: Bool {
    // A measurement has said what it is for with its value.
    guard let session = records.last?.session, measured.isEmpty else { return false }
    return schedule.plan.course.records[session]?.isWorkAlone == true && verdict == nil
  }

  /// The exercises that a session leaves out while it logs others one by one; their doses stay.
  public var untold: [SessionItem] {
    guard let id = records.last?.session, records.count == 1,
      let placed = schedule.placed.first(where: { $0.session.id == id }),
      let record = schedule.plan.course.records[id], record.isSkipped != true
    else { return [] }
    return placed.session.untold(in: record)
  }

  /// The days without a report before this one that nobody has said anything of.
  public var unansweredSilence: Silence? {
    let dates =
      checkIns.map(\.date) + measured.map(\.date)
      + records.compactMap { record in
        record.date ?? schedule.placed.first { $0.session.id == record.session }?.date
      }
    return schedule.plan.course.silences.last {
      $0.answer == nil && dates.contains($0.days.upperBound)
    }
  }

  /// The next session of the same activity; `nil` for none.
  public var next: PlacedSession? { following(in: schedule)?.placed }

  /// The next session of the same activity, beside the one that was logged; `nil` for none.
  public var following: FollowingSession? { following(in: schedule) }

  private func following(in plan: Schedule) -> FollowingSession? {
    guard let session, let moment = schedule.plan.course.moment else { return nil }
    return FollowingSession(after: session, in: plan) {
      $0.session.status.isOpen && $0.date >= moment.date && !$0.session.isGate
        && schedule.plan.course.records[$0.session.id] == nil
    }
  }

  /// The first day of the next session, where the plan before had the activity's next one earlier.
  public var delay: CivilDate? {
    guard let next, let before = following(in: before)?.placed, before.date < next.date else {
      return nil
    }
    return next.date
  }

  /// The first day on which work that must wait is due again, where sessions ahead give way to it; `nil`
  /// where none does.
  ///
  /// - Parameter loads: The classes of work that wait.
  /// - Returns: The day.
  public func rest(of loads: Set<LoadClass>) -> CivilDate? {
    let giveWay = (difference.moved.map(\.before) + difference.gone).contains {
      loads.contains($0.session.load)
    }
    guard giveWay, let moment = schedule.plan.course.moment else { return nil }
    return schedule.placed.first {
      $0.session.status.isOpen && $0.date >= moment.date && loads.contains($0.session.load)
    }?.date
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
