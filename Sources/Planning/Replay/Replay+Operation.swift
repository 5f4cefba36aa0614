import Rehabilitation

extension Replay {
  /// Ends a phase of a programme since the operation is near: its last phase begins, or it is over.
  mutating func endForOperation(_ index: Int) {
    let timeline = phases.timelines[index]
    ahead.outdate()
    if timeline.hasNext {
      phases.leave(index, on: today, in: outlineContext)
      phases.enter(timeline.lastPhase, of: index, on: today)
    }
    // Whoever was stopped until the day of the operation has no last days any more.
    if let operation = timeline.operation, operation <= today { phases.finish(index, on: today) }
  }

  /// Gives the operation another day: the last phase is dated anew, and the phase before it lasts until then.
  ///
  /// Where the last phase has begun and the operation moves away, the phase before it goes on from tomorrow; where
  /// it comes closer, that phase is cut. A plan that began on short notice begins anew where there is time now.
  mutating func moveOperation(to date: CivilDate) {
    choices.setOperation(date)
    let tomorrow = today.advanced(by: 1)
    for index in phases.indices where phases.timelines[index].program.leadsToOperation {
      phases.setOperation(date, of: index)
      let timeline = phases.timelines[index]
      guard tomorrow < date else { continue }
      if timeline.onlyPhase != nil {
        let phase = timeline.phaseOnShortNotice(on: tomorrow) ?? 0
        if timeline.phaseOnShortNotice(on: tomorrow) == nil { phases.endShortNotice(of: index) }
        lead(index, into: phase, on: tomorrow, if: phase != timeline.current.phase)
        continue
      }
      let isTaper = timeline.limit(of: timeline.lastPhase - 1).map { $0 <= tomorrow } ?? true
      let phase = isTaper || timeline.lastPhase == 0 ? timeline.lastPhase : timeline.lastPhase - 1
      let isLast = timeline.current.phase == timeline.lastPhase
      lead(index, into: phase, on: tomorrow, if: isLast ? phase < timeline.lastPhase : isTaper)
    }
    ahead.outdate()
  }

  /// Leads a programme into a phase on a day where a condition holds, or where the phase stay before is over by then.
  private mutating func lead(
    _ index: Int, into phase: Int, on date: CivilDate, if condition: Bool
  ) {
    let isOver = phases.timelines[index].current.end.map { $0 <= date } ?? false
    guard isOver || condition else { return }
    if !isOver { phases.leave(index, on: date, in: outlineContext) }
    phases.enter(phase, of: index, on: date)
  }
}
