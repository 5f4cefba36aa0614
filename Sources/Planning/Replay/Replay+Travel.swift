import Rehabilitation

extension Replay {
  /// The clock changes of the person's clock: of the plan's zone and, on journeys, of the others'.
  var clockChanges: [ClockChange] {
    let home = world.clockChanges[enrolment.zone] ?? enrolment.clockChanges
    return journeys.reduce(home) { changes, journey in
      ClockChange.travelled(
        home: changes, away: world.clockChanges[journey.zone] ?? [], from: journey.from,
        until: journey.to?.advanced(by: 1), difference: difference(whenLeavingFor: journey))
    }
  }

  /// When the person is busy, on the clock of where they are then.
  var busyTimes: [BusyInterval] {
    let busy = enrolment.availability.busy
    guard !journeys.isEmpty else { return busy }
    return busy.map { interval in
      let (start, end) = (interval.span.lowerBound, interval.span.upperBound)
      let from = personal(start)
      // A time that a clock is set back in keeps its length.
      return BusyInterval(from..<max(personal(end), from.advanced(byMinutes: 1)))
    }
  }

  /// A moment on the plan's clock, as the person's own clock shows it.
  private func personal(_ moment: CivilDateTime) -> CivilDateTime {
    for journey in journeys where journey.from <= moment.date {
      let there = moment.advanced(
        byMinutes: difference(from: enrolment.zone, to: journey.zone, at: moment))
      if journey.to.map({ there.date <= $0 }) ?? true { return there }
    }
    return moment
  }

  private func difference(whenLeavingFor journey: Journey) -> Int {
    let last = journey.from.advanced(by: -1)
    return difference(
      from: journeys.zone(on: last) ?? enrolment.zone, to: journey.zone,
      at: CivilDateTime(journey.from, TimeOfDay(0)))
  }

  /// The minutes by which the clock of `other` is ahead of that of `zone`, when the latter shows
  /// `moment`.
  private func difference(
    from zone: String, to other: String, at moment: CivilDateTime
  ) -> Int {
    let offset = offset(of: zone, at: moment)
    // The other clock's own changes count by its own time.
    let guess = self.offset(of: other, at: moment) - offset
    return self.offset(of: other, at: moment.advanced(byMinutes: guess)) - offset
  }

  private func offset(of zone: String, at moment: CivilDateTime) -> Int {
    let changes = world.clockChanges[zone] ?? []
    return changes.reduce(world.firstOffsets[zone] ?? 0) { offset, change in
      change.moment <= moment ? offset + change.shift : offset
    }
  }
}
