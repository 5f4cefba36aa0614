import Rehabilitation

/// The wall clock that a person lives by: the plan's zone, and on some days another.
struct PersonalClock {
  private let inputs: ReplayInputs
  private let enrolment: Enrolment
  private let periods: [TimeZonePeriod]

  /// The clock of a person who keeps to other zones on some days.
  init(_ inputs: ReplayInputs, _ enrolment: Enrolment, periods: [TimeZonePeriod]) {
    self.inputs = inputs
    self.enrolment = enrolment
    self.periods = periods
  }

  /// The changes of this clock: of the plan's zone and, during time-zone periods, of the others'.
  var changes: [ClockChange] {
    let home = inputs.clockChanges[enrolment.zone] ?? enrolment.clockChanges
    return periods.reduce(home) { changes, period in
      ClockChange.travelled(
        home: changes, away: inputs.clockChanges[period.zone] ?? [],
        from: period.from,
        until: period.to?.advanced(by: 1),
        difference: difference(whenLeavingFor: period))
    }
  }

  /// When the person is busy, on this clock.
  var busy: [BusyInterval] {
    let busy = enrolment.availability.busy
    guard !periods.isEmpty else { return busy }
    return busy.map { interval in
      let (start, end) = (interval.span.lowerBound, interval.span.upperBound)
      let from = personal(start)
      // A time that a clock is set back in keeps its length.
      return BusyInterval(from..<max(personal(end), from.advanced(byMinutes: 1)))
    }
  }

  /// A moment on the plan's clock, as this clock shows it.
  private func personal(_ moment: CivilDateTime) -> CivilDateTime {
    for period in periods where period.from <= moment.date {
      let there = moment.advanced(
        byMinutes: difference(from: enrolment.zone, to: period.zone, at: moment))
      if period.to.map({ there.date <= $0 }) ?? true { return there }
    }
    return moment
  }

  /// The minutes by which the clock of a period is ahead of the one before it.
  private func difference(whenLeavingFor period: TimeZonePeriod) -> Int {
    let last = period.from.advanced(by: -1)
    return difference(
      from: periods.zone(on: last) ?? enrolment.zone, to: period.zone,
      at: CivilDateTime(period.from, TimeOfDay(0)))
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

  /// The minutes by which a zone's clock is ahead of UTC.
  private func offset(of zone: String, at moment: CivilDateTime) -> Int {
    let changes = inputs.clockChanges[zone] ?? []
    return changes.reduce(inputs.firstOffsets[zone] ?? 0) { offset, change in
      change.moment <= moment ? offset + change.shift : offset
    }
  }
}
