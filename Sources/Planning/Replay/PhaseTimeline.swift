import Rehabilitation

/// A programme's phases in time: the past phase stays, the current one, and those to come.
struct PhaseTimeline: Hashable {
  /// The programme.
  var program: Program
  /// The first day of its first phase.
  let origin: CivilDate
  /// The phase stays up to now; the last one is the current.
  var stays: [PhaseStay]

  /// A programme that began on a day, as far on as time alone brings it by `start`.
  init(_ program: Program, from origin: CivilDate, until start: CivilDate) {
    self.program = program
    self.origin = origin
    stays = [PhaseStay(phase: 0, start: origin)]
    while let end = end(), end <= start, hasNext { enter(current.phase + 1, on: end) }
  }

  /// The current phase.
  var phase: Phase { program.phases[current.phase] }

  /// Whether a phase follows the current one.
  var hasNext: Bool { current.phase + 1 < program.phases.count }

  /// The current stay.
  var current: PhaseStay {
    get { stays[stays.count - 1] }
    set { stays[stays.count - 1] = newValue }
  }

  /// The day after the current stay's last one.
  func end(_ pauses: Pauses = Pauses()) -> CivilDate? {
    days(of: current, pauses).last?.advanced(by: 1)
  }

  /// The days of a stay, without paused ones.
  func days(of stay: PhaseStay, _ pauses: Pauses) -> [CivilDate] {
    let days = pauses.days(from: stay.start, count: stay.length(of: program.phases[stay.phase]))
    guard let end = stay.end else { return days }
    return Array(days.prefix { $0 < end })
  }

  /// Begins a phase, and ends the current stay before it.
  mutating func enter(_ phase: Int, on date: CivilDate) {
    stays.append(PhaseStay(phase: phase, start: date))
  }

  /// The current phase stay and those of all later phases, one after the other.
  ///
  /// Here alone is decided how far each phase is laid out.
  func ahead(_ pauses: Pauses) -> [Laid] {
    var laid = [Laid]()
    var stay = current
    for index in stays.count - 1..<stays.count - 1 + program.phases.count - current.phase {
      let days = days(of: stay, pauses)
      laid.append(Laid(index: index, stay: stay, phase: program.phases[stay.phase], days: days))
      let start = days.last?.advanced(by: 1) ?? stay.start
      stay = PhaseStay(phase: stay.phase + 1, start: start)
    }
    return laid
  }

  /// A phase stay with its days.
  struct Laid {
    /// The position among the programme's stays.
    let index: Int
    let stay: PhaseStay
    let phase: Phase
    /// The days, without paused ones.
    let days: [CivilDate]

    /// The days with sessions: those up to the phase's longest stay.
    var activeDays: ArraySlice<CivilDate> {
      days.prefix(max(phase.days, phase.longestStay))
    }
  }
}

extension PhaseTimeline {
  /// The first day, after a day that is over, on which the current phase stay may end.
  ///
  /// - Returns: The day on which an early gate is first looked at, each day after it, or the day after
  ///   the stay; `nil` once the programme is over.
  func nextTurn(after today: CivilDate, _ pauses: Pauses) -> CivilDate? {
    let days = days(of: current, pauses)
    guard let end = days.last?.advanced(by: 1), end > today else { return nil }
    guard let earliest = phase.earliestDays, !phase.gate.isEmpty, earliest < days.count else {
      return end
    }
    return min(end, max(days[max(0, earliest - 1)].advanced(by: 1), today.advanced(by: 1)))
  }

  /// The programme's week of a day, from 1.
  func week(of date: CivilDate) -> Int { origin.week(of: date) }
}

extension Phase {
  /// The longest stay in days: as written, or else twice the planned length, by convention.
  var longestStay: Int { longestDays ?? days * 2 }
}
