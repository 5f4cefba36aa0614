import Rehabilitation

extension PhaseTimelines {
  /// The exercises that the phases of other programmes let nobody do on a day, by id (EVIDENCE-2 9).
  func dropped(on date: CivilDate, besides timeline: Int) -> Set<String> {
    guard timelines.count > 1 else { return [] }
    var dropped = Set<String>()
    for index in indices
    where index != timeline
      && timelines[index].program.phases.contains(where: { !$0.drops.isEmpty })
    {
      dropped.formUnion(phaseAndWeek(of: index, on: date)?.phase.drops ?? [])
    }
    return dropped
  }

  /// How far the phases of other programmes let a joint move in some exercises on a day; the narrowest counts.
  ///
  /// What a programme asks of itself the linter has looked at.
  func ranges(on date: CivilDate, besides timeline: Int) -> [String: ClosedRange<Int>] {
    guard timelines.count > 1 else { return [:] }
    var ranges = [String: ClosedRange<Int>]()
    for index in indices
    where index != timeline
      && timelines[index].program.phases.contains(where: { !$0.ranges.isEmpty })
    {
      guard let (phase, week) = phaseAndWeek(of: index, on: date) else { continue }
      for limit in phase.ranges where limit.holds(in: week...week) {
        ranges[limit.exercise] =
          ranges[limit.exercise].map { $0.clamped(to: limit.range) } ?? limit.range
      }
    }
    return ranges
  }

  /// The phase that a programme is in on a day, or will be, with the week of it, from 1; `nil` before its first one.
  private func phaseAndWeek(of index: Int, on date: CivilDate) -> (phase: Phase, week: Int)? {
    let timeline = timelines[index]
    let stay =
      timeline.current.start <= date
      ? ahead(of: index).last { $0.stay.start <= date }?.stay
      : timeline.stays.last { $0.start <= date }
    return stay.map { stay in
      let phase = timeline.program.phases[stay.phase]
      return (phase, stay.weekNumber(max(0, stay.start.days(to: date) / 7), of: phase))
    }
  }
}

extension ProjectedDose {
  /// The dose within how far a joint may move; nothing of the exercise, where all of it lies beyond.
  func kept(within range: ClosedRange<Int>) -> ProjectedDose {
    switch dose.work {
    case .sets, .loadedSets: break
    case .holds, .bouts, .wording: return self
    }
    guard let kept = dose.kept(within: range) else { return dropped }
    var projected = self
    projected.dose = kept
    return projected
  }

  /// Nothing of the exercise, since another programme lets nobody do it now.
  var dropped: ProjectedDose {
    var projected = self
    projected.dose = Dose(.wording(.off))
    projected.advice = .dropped
    return projected
  }
}
