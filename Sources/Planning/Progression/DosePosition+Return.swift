import Rehabilitation

extension DosePosition {
  /// Sets the dose of the return after a break, by the rows of the table of breaks (EVIDENCE R13, 12.3).
  ///
  /// Every row starts from what was last done, or from less where the knee complained since. A row never gives
  /// more than the rows of shorter breaks before it.
  ///
  /// - Parameter rows: The rows of all breaks that are not longer, shortest first, at least one.
  /// - Returns: The change of the displayed dose.
  mutating func returned(through rows: [Settings.Break]) -> DoseStep {
    let (start, last) = (start, lastDone)
    return step { standing, _ in
      let isWeekOver = last.map { standing.position?.isBeyond($0.position) ?? false } ?? false
      if let last { standing.limit(to: last) }
      let base = standing
      for row in rows {
        var candidate = base
        candidate.goBack(by: row, isWeekOver: isWeekOver, start: start)
        standing.limit(to: candidate)
      }
      standing.position?.interrupt()
      let row = rows.last ?? BreakTable.goOn
      return (row.to == .same ? .held : .lowered, .afterBreak(fromDays: row.fromDays))
    }
  }

  /// Sets the dose of the return by one row alone.
  mutating func returned(from row: Settings.Break) -> DoseStep { returned(through: [row]) }

  /// Takes the way back after a flare (EVIDENCE R14): no more than what was last done, and a quota starts again
  /// at 80% of the last green one.
  ///
  /// - Parameter isLimited: Whether what was last done is the most; movement and light holds stay.
  /// - Returns: The change of the displayed dose.
  mutating func restartedAfterFlare(isLimited: Bool) -> DoseStep {
    let green = (lastGreen ?? projected).dose
    let last = isLimited ? lastDone : nil
    return step { standing, _ in
      if let last { standing.limit(to: last) }
      standing.position?.restart(atPercent: FlareCourse.quotaPercent, of: green)
      return (.lowered, .afterFlare)
    }
  }

  /// Halves each further rise by the week, after a second flare (EVIDENCE R14).
  mutating func halveRise() -> DoseStep {
    step { standing, _ in
      standing.position?.halveRise()
      return (.held, .afterFlare)
    }
  }
}

extension DoseStanding {
  /// Goes back by one row of the table of breaks, from where a dose stands.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - isWeekOver: Whether the week of the last session was complete, so that it is the one to repeat.
  ///   - start: The position at the start of the phase.
  fileprivate mutating func goBack(
    by row: Settings.Break, isWeekOver: Bool, start: (any RulePosition)?
  ) {
    let load = position?.load
    let isScaled = load != nil && row.loadPercent < 100
    switch row.to {
    case .same: break
    // A share of its load is the whole way back of a rule that counts sessions.
    case _ where isScaled && position?.countsWeeks == false: break
    case .lastCompletedWeek:
      // A rule that counts sessions stands on what was last done.
      if position?.countsWeeks == true, !isWeekOver { position?.goBack(weeks: 1) }
    case .oneWeekBack: position?.goBack(weeks: 1)
    case .twoWeeksBack: position?.goBack(weeks: 2)
    case .phaseStart, .newBaseline: position = start ?? position
    }
    if let load, row.loadPercent < 100 { position?.load = load.scaled(byPercent: row.loadPercent) }
    ease(fewerSets: row.fewerSets, percent: row.loadPercent)
  }
}
