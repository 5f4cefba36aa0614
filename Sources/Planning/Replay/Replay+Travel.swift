import Rehabilitation

extension Replay {
  /// The clock changes of the person's clock: of the plan's zone and, on time-zone periods, of the others'.
  var clockChanges: [ClockChange] {
    let home = inputs.clockChanges[enrolment.zone] ?? enrolment.clockChanges
    return timeZonePeriods.reduce(home) { changes, timeZonePeriod in
      ClockChange.travelled(
        home: changes, away: inputs.clockChanges[timeZonePeriod.zone] ?? [],
        from: timeZonePeriod.from,
        until: timeZonePeriod.to?.advanced(by: 1),
        difference: difference(whenLeavingFor: timeZonePeriod))
    }
  }

  /// When the person is busy, on the clock of where they are then.
  var busyTimes: [BusyInterval] {
    let busy = enrolment.availability.busy
    guard !timeZonePeriods.isEmpty else { return busy }
    return busy.map { interval in
      let (start, end) = (interval.span.lowerBound, interval.span.upperBound)
      let from = personal(start)
      // A time that a clock is set back in keeps its length.
      return BusyInterval(from..<max(personal(end), from.advanced(byMinutes: 1)))
    }
  }

  /// A moment on the plan's clock, as the person's own clock shows it.
  private func personal(_ moment: CivilDateTime) -> CivilDateTime {
    for timeZonePeriod in timeZonePeriods where timeZonePeriod.from <= moment.date {
      let there = moment.advanced(
        byMinutes: difference(from: enrolment.zone, to: timeZonePeriod.zone, at: moment))
      if timeZonePeriod.to.map({ there.date <= $0 }) ?? true { return there }
    }
    return moment
  }

  private func difference(whenLeavingFor timeZonePeriod: TimeZonePeriod) -> Int {
    let last = timeZonePeriod.from.advanced(by: -1)
    return difference(
      from: timeZonePeriods.zone(on: last) ?? enrolment.zone, to: timeZonePeriod.zone,
      at: CivilDateTime(timeZonePeriod.from, TimeOfDay(0)))
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
    let changes = inputs.clockChanges[zone] ?? []
    return changes.reduce(inputs.firstOffsets[zone] ?? 0) { offset, change in
      change.moment <= moment ? offset + change.shift : offset
    }
  }
}
