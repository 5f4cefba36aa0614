import Rehabilitation

/// A programme's phases in time: the past phase stays, the current one, and those to come.
struct PhaseTimeline: Hashable {
  /// The programme.
  var program: Program
  /// The first day of its first phase.
  let origin: CivilDate
  /// The phase stays up to now; the last one is the current.
  var stays: [PhaseStay]
  /// The day of the operation that the programme leads to; `nil` where there is none, or none is known.
  var operation: CivilDate?
  /// The phase that alone is left, by its position, since the operation was near at the start; `nil` for all.
  var onlyPhase: Int?

  /// A programme that began on a day, as far on as time alone brings it by `start`.
  ///
  /// No time brings it past a gate that needs a clinician (EVIDENCE-2 0.3): whoever starts late begins before it.
  init(
    _ program: Program, from origin: CivilDate, until start: CivilDate,
    operation: CivilDate? = nil
  ) {
    self.program = program
    self.origin = origin
    self.operation = operation
    stays = [PhaseStay(phase: 0, start: origin)]
    if let phase = phaseOnShortNotice(on: start) {
      onlyPhase = phase
      stays = [PhaseStay(phase: phase, start: start)]
      return
    }
    if let limit = limit(of: lastPhase - 1), limit <= start, lastPhase > 0 {
      // Only the last days before the operation are left.
      stays = [PhaseStay(phase: lastPhase, start: limit)]
    }
    while let end = end(), end <= start, hasNext, !needsClinician {
      enter(current.phase + 1, on: end)
    }
    while needsClinician, hasNext, let end = end(), end <= start { current.repeatedWeeks += 1 }
  }

  /// Whether a clinician must have looked before the current phase is left.
  private var needsClinician: Bool { phase.gate.contains(where: \.needsClinician) }

  /// The current phase.
  var phase: Phase { program.phases[current.phase] }

  /// Whether a phase follows the current one.
  var hasNext: Bool { onlyPhase == nil && current.phase + 1 < program.phases.count }

  /// The current stay.
  var current: PhaseStay {
    get { stays[stays.count - 1] }
    set { stays[stays.count - 1] = newValue }
  }

  /// The day after the current stay's last one.
  func end(_ pauses: Pauses = Pauses()) -> CivilDate? {
    days(of: current, pauses).last?.advanced(by: 1)
  }

  /// The days of a stay: whole weeks, without those that are paused or slept through.
  ///
  /// See ``Pauses/days(from:count:)``.
  func days(of stay: PhaseStay, _ pauses: Pauses) -> [CivilDate] {
    let length = lasting(stay, pauses).length(of: program.phases[stay.phase])
    let all = pauses.adding(stay.sleeps)
    var days = all.days(from: stay.start, count: length)
    if let floor = firstDay(after: stay.phase), let last = days.last, last.advanced(by: 1) < floor {
      // Whole weeks, so that weekdays stay.
      let weeks = (last.days(to: floor) + 5) / 7
      days = all.days(from: stay.start, count: length + weeks * 7)
    }
    guard let end = stay.end else { return fitted(days, of: stay, all) }
    return Array(days.prefix { $0 < end })
  }

  /// The first day on which a phase may be over, whatever its gate says; `nil` where that is open.
  func firstDay(after phase: Int) -> CivilDate? {
    program.phases[phase].monthsFromDayZero.map { origin.advanced(byMonths: $0) }
  }

  /// A stay with the weeks of which pauses left too little held, so that they are done once more.
  func lasting(_ stay: PhaseStay, _ pauses: Pauses) -> PhaseStay {
    let pauses = pauses.adding(stay.sleeps)
    guard !pauses.isEmpty else { return stay }
    var lasting = stay
    lasting.heldWeeks += pauses.brokenWeeks(
      from: stay.start, count: stay.length(of: program.phases[stay.phase]))
    return lasting
  }

  /// A stay with its days.
  func laid(_ index: Int, _ stay: PhaseStay, _ pauses: Pauses, weeksMore: Int = 0) -> Laid {
    let days = days(of: stay, pauses)
    var longer = stay
    longer.repeatedWeeks += weeksMore
    let active = weeksMore == 0 ? days : self.days(of: longer, pauses)
    let all = pauses.adding(stay.sleeps)
    return Laid(
      index: index, stay: lasting(longer, pauses), phase: program.phases[stay.phase], days: days,
      activeDays: active, closed: all.isEmpty ? [] : Set(active.filter(all.contains)))
  }

  /// Begins a phase, and ends the current stay before it.
  mutating func enter(_ phase: Int, on date: CivilDate, shift: Int = 0) {
    stays.append(PhaseStay(phase: phase, start: date, shift: shift))
  }

  /// The current phase stay and those of all later phases, one after the other.
  ///
  /// Here alone is decided how far each phase is laid out. One whose goals were not reached in its planned
  /// length goes on week by week, and is laid out four weeks ahead; behind one that sleeps nothing is.
  func ahead(_ pauses: Pauses) -> [Laid] {
    let goesOn = current.repeatedWeeks > 0 && current.end == nil && current.asleepSince == nil
    var laid = [
      laid(
        stays.count - 1, current, pauses, weeksMore: goesOn ? PhaseTimeline.weeksAhead - 1 : 0)
    ]
    guard current.asleepSince == nil, onlyPhase == nil else { return laid }
    for phase in current.phase + 1..<max(current.phase + 1, program.phases.count) {
      let last = laid[laid.count - 1]
      let start = last.end ?? last.stay.start
      let stay = PhaseStay(phase: phase, start: start, shift: last.shiftAfter)
      laid.append(self.laid(last.index + 1, stay, pauses))
    }
    return laid
  }

  /// How many weeks of a phase that goes on past its planned length are laid out: the present one and three
  /// that are provisional.
  static let weeksAhead = 4

  /// A phase stay with its days.
  struct Laid {
    /// The position among the programme's stays.
    let index: Int
    let stay: PhaseStay
    let phase: Phase
    /// The days that it surely has, the paused ones of a broken week among them.
    let days: [CivilDate]
    /// All days that are laid out: those that follow while its goals are not reached are provisional.
    let activeDays: [CivilDate]
    /// Those of all its days that are paused.
    let closed: Set<CivilDate>

    /// Whether a day comes only where the goals are not reached until then.
    func isProvisional(_ date: CivilDate) -> Bool { days.last.map { $0 < date } ?? false }

    /// The last of its own days that is not paused.
    var lastOpenDay: CivilDate? { days.last { !closed.contains($0) } }

    /// The day after the last one.
    var end: CivilDate? { activeDays.last?.advanced(by: 1) }

    /// The first day past the longest stay; `nil` where it does not last so long.
    var firstDayPastLongest: CivilDate? { activeDays.dropFirst(phase.longestStay).first }

    /// By how many days, 0-6, pauses have moved the weekdays of the next stay on.
    var shiftAfter: Int {
      // Whole weeks keep their weekdays; a short one at the end is as long as its days are apart.
      let all = activeDays
      guard let last = all.last, !all.count.isMultiple(of: 7) else { return stay.shift }
      let first = all[all.count / 7 * 7]
      return (stay.shift + first.days(to: last) + 1 - all.count % 7) % 7
    }
  }
}

extension PhaseTimeline {
  /// The first day, after a day that is over, on which the current phase stay may end.
  ///
  /// - Returns: The day on which an early gate is first looked at, each day after it, or the day after
  ///   the stay; `nil` once the programme is over.
  func nextTurn(after today: CivilDate, _ pauses: Pauses) -> CivilDate? {
    if isCut(on: today) { return today.advanced(by: 1) }
    if lastsUntilTaper { return limit(of: current.phase) }
    let days = days(of: current, pauses)
    guard let end = days.last?.advanced(by: 1), end > today else { return nil }
    guard let earliest = phase.earliestDays, !phase.gate.isEmpty, earliest < days.count else {
      return end
    }
    let first = max(days[max(0, earliest - 1)].advanced(by: 1), today.advanced(by: 1))
    return min(end, max(first, firstDay(after: current.phase) ?? first))
  }

  /// The programme's week of a day, from 1.
  func week(of date: CivilDate) -> Int { origin.week(of: date) }
}

extension Phase {
  /// The longest stay in days: as written, or else twice the planned length, by convention.
  var longestStay: Int { max(days, longestDays ?? days * 2) }
}
