import Rehabilitation

extension DosePosition {
  /// Sets the dose of the return after a break, by a row of the table of breaks (EVIDENCE R13).
  mutating func returned(from row: Settings.Break) -> DoseStep {
    let start = start
    return step(leavingOut: row.fewerSets) { position, _ in
      let load = position.load
      switch row.to {
      case .same: break
      case .lastCompletedWeek:
        // A rule that counts sessions stands on what was last done.
        if position.countsWeeks { position.goBack(weeks: 1) }
      case .oneWeekBack: position.goBack(weeks: 1)
      case .twoWeeksBack: position.goBack(weeks: 2)
      case .phaseStart, .newBaseline: position = start ?? position
      }
      position.interrupt()
      if let load, row.loadPercent < 100, row.to != .newBaseline {
        position.load = load.scaled(byPercent: row.loadPercent)
      }
      return (row.to == .same ? .held : .lowered, .afterBreak(fromDays: row.fromDays))
    }
  }

  /// Starts a quota again at 80% of the last green one after a flare (EVIDENCE R14).
  mutating func restartedAfterFlare() -> DoseStep {
    let last = (lastGreen ?? projected).dose
    return step { position, _ in
      position.restart(atPercent: 80, of: last)
      return (.lowered, .afterFlare)
    }
  }

  /// Halves each further rise by the week, after a second flare (EVIDENCE R14).
  mutating func halveRise() -> DoseStep {
    step { position, _ in
      position.halveRise()
      return (.held, .afterFlare)
    }
  }
}
