import Rehabilitation

extension Replay {
  /// A phase stay from the current one on.
  struct StageAhead {
    /// The phase stay with its days.
    let laid: PhaseTimeline.Laid
    /// Whether a gate that is not passed yet lies before it.
    let isTentative: Bool
  }

  /// The phase stays of each programme from the current one on.
  func stagesAhead() -> [[StageAhead]] {
    phases.indices.map { index in
      var isTentative = false
      return phases.ahead(of: index).enumerated().map { offset, laid in
        defer {
          let isOpen = !laid.phase.gate.isEmpty
          let isPassed = offset == 0 && isOpen && isGatePassed(of: index, on: today)
          isTentative = isTentative || isOpen && !isPassed
        }
        return StageAhead(laid: laid, isTentative: isTentative)
      }
    }
  }

  /// All phase stays of all programmes, as they stand today, up to the day on which the person ended the
  /// plan.
  func stages() -> [Plan.Stage] {
    guard let end = choices.end else { return unendedStages() }
    return unendedStages().compactMap { stage in
      guard stage.dates.lowerBound < end else { return nil }
      return stage.ended(before: end, isOver: end <= today)
    }
  }

  private func unendedStages() -> [Plan.Stage] {
    let ahead = stagesAhead()
    return phases.indices.flatMap { index -> [Plan.Stage] in
      let timeline = phases.timelines[index]
      let before = timeline.stays.dropLast().compactMap { stay -> Plan.Stage? in
        let days = timeline.days(of: stay, phases.pauses)
        guard let first = days.first, let last = days.last else { return nil }
        return Plan.Stage(
          program: timeline.program.id, phase: timeline.program.phases[stay.phase],
          dates: first..<last.advanced(by: 1), origin: timeline.origin, isTentative: false,
          criteria: [], isOverdue: false, asleepSince: nil)
      }
      let after = ahead[index].enumerated().compactMap { offset, stage -> Plan.Stage? in
        guard let first = stage.laid.activeDays.first, let end = stage.laid.end else { return nil }
        return Plan.Stage(
          program: timeline.program.id, phase: stage.laid.phase,
          dates: first..<end, origin: timeline.origin,
          isTentative: stage.isTentative,
          criteria: offset == 0 ? criteria(of: index, on: today) : [],
          isOverdue: offset == 0 && isOverdue(index),
          asleepSince: offset == 0 ? timeline.current.asleepSince : nil)
      }
      return before + after
    }
  }

  /// How many days the current phase stay has lasted, today included and paused weeks not.
  func daysInPhase(_ index: Int) -> Int {
    phases.currentDays(of: index).prefix { $0 <= today }.count
  }

  /// Whether the current phase stay is past its longest while its gate is not passed.
  private func isOverdue(_ index: Int) -> Bool {
    !phases.timelines[index].lastsUntilTaper
      && daysInPhase(index) > phases.timelines[index].phase.longestStay
      && !isGatePassed(of: index, on: today)
  }
}

extension Plan.Stage {
  /// This stage in a plan that was ended before a day; of one that is over, nothing is asked any more.
  fileprivate func ended(before end: CivilDate, isOver: Bool) -> Plan.Stage {
    Plan.Stage(
      program: program, phase: phase, dates: dates.lowerBound..<min(dates.upperBound, end),
      origin: origin, isTentative: isTentative, criteria: isOver ? [] : criteria,
      isOverdue: isOverdue && !isOver, asleepSince: isOver ? nil : asleepSince)
  }
}
