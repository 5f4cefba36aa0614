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
      dropped.formUnion(phase(of: index, on: date)?.drops ?? [])
    }
    return dropped
  }

  /// The phase that a programme is in on a day, or will be; `nil` before its first one.
  private func phase(of index: Int, on date: CivilDate) -> Phase? {
    let timeline = timelines[index]
    guard timeline.current.start <= date else {
      return timeline.stays.last { $0.start <= date }.map { timeline.program.phases[$0.phase] }
    }
    return ahead(of: index).last { $0.stay.start <= date }?.phase
  }
}

extension ProjectedDose {
  /// Nothing of the exercise, since another programme lets nobody do it now.
  var dropped: ProjectedDose {
    var projected = self
    projected.dose = Dose(.wording(.off))
    projected.advice = .dropped
    return projected
  }
}
