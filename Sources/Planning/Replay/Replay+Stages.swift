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

  /// All phase stays of all programmes, as they stand today.
  func stages() -> [Plan.Stage] {
    let ahead = stagesAhead()
    return phases.indices.flatMap { index -> [Plan.Stage] in
      let timeline = phases.timelines[index]
      let before = timeline.stays.dropLast().compactMap { stay -> Plan.Stage? in
        let days = timeline.days(of: stay, phases.pauses)
        guard let first = days.first, let last = days.last else { return nil }
        return Plan.Stage(
          program: timeline.program.id, phase: timeline.program.phases[stay.phase],
          dates: first..<last.advanced(by: 1), origin: timeline.origin, isTentative: false,
          criteria: [], isOverdue: false)
      }
      let after = ahead[index].enumerated().compactMap { offset, stage -> Plan.Stage? in
        guard let first = stage.laid.days.first, let last = stage.laid.days.last else { return nil }
        return Plan.Stage(
          program: timeline.program.id, phase: stage.laid.phase,
          dates: first..<last.advanced(by: 1), origin: timeline.origin,
          isTentative: stage.isTentative,
          criteria: offset == 0 ? criteria(of: index, on: today) : [],
          isOverdue: offset == 0 && stage.laid.days.count > stage.laid.activeDays.count)
      }
      return before + after
    }
  }
}
