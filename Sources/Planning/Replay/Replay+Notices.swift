import Rehabilitation

extension Replay {
  /// What the person should know or do today, the most urgent first.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - sessions: Its sessions, with their doses.
  ///   - leftOut: The exercises that are left out, and since when.
  /// - Returns: The notices.
  func notices(
    _ plan: Plan, _ sessions: [PlacedSession],
    leftOut: [(prescription: Prescription, since: CivilDate)]
  ) -> [Notice] {
    guard choices.end.map({ $0 > today }) ?? true else { return [] }
    var notices = [Notice]()
    let back = longReturn(in: sessions)
    if let lock = safety.lock {
      notices.append(.stopped(lock))
    } else {
      notices += safety.openConcerns.map { .concern($0, isUrgent: safety.isUrgent) }
      if let last = flagCheckDue(after: back) { notices.append(.flagCheckDue(last: last)) }
    }
    if let since = safety.heldSince {
      notices.append(.surgicalOpinion(episodes: safety.givingWays.days.count, since: since))
    }
    notices += overdueNotices(plan)
    let flares = verdicts.flares.filter { $0.days(to: today) < 42 }
    if flares.count >= 3 { notices.append(.flares(flares.count, days: 42)) }
    for session in past.sessions(from: today.advanced(by: -6)) {
      let id = session.placed.session.id
      if let verdict = verdicts[id], verdict.consequence.needsClinician {
        notices.append(.care(id, verdict))
      }
    }
    notices += leftOut.map { prescription, since in
      let name = prescription.exercise.flatMap { phases.catalogue[$0]?.name }
      return .leftOut(
        exercise: prescription.title ?? name ?? prescription.exercise ?? "", since: since)
    }
    notices += motionWarnings().map { .motion($0) }
    if !safety.isStopped, let back, let retest = retest(back, in: sessions) {
      notices.append(retest)
    }
    for index in phases.indices
    where !phases.timelines[index].hasNext && !phases.isAsleep(index) {
      if let end = phases.end(of: index), end <= today {
        notices.append(.finished(program: phases.timelines[index].program.id))
      }
    }
    return notices
  }

  /// The phases that are past their longest stay, with what is open, or that sleep.
  private func overdueNotices(_ plan: Plan) -> [Notice] {
    var notices = [Notice]()
    // Goals are numbered through, over the gates of all programmes.
    var number = 0
    for stage in plan.stages {
      let goals = stage.criteria.enumerated().map {
        OverduePhase.Goal(number: number + $0 + 1, state: $1)
      }
      number += goals.count
      guard stage.isOverdue || stage.asleepSince != nil,
        let index = phases.indices.first(where: {
          phases.timelines[$0].program.id == stage.program
        })
      else { continue }
      let wanted = enrolment.wanted(in: stage.phase, of: stage.program).map(\.activity)
      let overdue = OverduePhase(
        phase: stage.phase.id, title: stage.phase.title, days: daysInPhase(index),
        longestDays: stage.phase.longestStay, goals: goals.filter { !$0.state.isMet },
        ended: wanted.compactMap { activity in
          activity.stopReason.map { OverduePhase.Ended(title: activity.title, reason: $0) }
        },
        isAfterOperation: phases.timelines[index].program.anchor == .operation)
      notices.append(
        stage.asleepSince.map { .asleep(overdue, since: $0) } ?? .overdue(overdue))
    }
    return notices
  }

  /// The last day on which the questions on warning signs were answered, where they are due again: after
  /// a week, when another phase has begun (EVIDENCE 4.4), or after a long break (12.3).
  private func flagCheckDue(after back: LongReturn?) -> CivilDate? {
    let isOpen = phases.indices.contains { phases.isOpen($0, after: today) }
    guard isOpen else { return nil }
    let last = max(enrolment.start, reports.lastFlagCheck ?? enrolment.start)
    let phaseStarts = phases.timelines.filter { $0.stays.count > 1 }.map(\.current.start)
    let begun = (phaseStarts + [back?.date].compactMap { $0 }).filter { $0 <= today }
    return last.days(to: today) >= 7 || begun.contains { last < $0 } ? last : nil
  }

  /// What the measured movement of a joint that was operated on warns of.
  private func motionWarnings() -> [MotionWarning] {
    let operated = phases.timelines.contains { $0.program.anchor == .operation }
    guard operated, let dayZero = enrolment.dayZero else { return [] }
    return MotionWarning.warnings(
      flexion: reports.measures.filter { $0.measure == "flexion" },
      extensionDeficit: reports.measures.filter { $0.measure == "extension-deficit" },
      dayZero: dayZero, on: today)
  }
}
