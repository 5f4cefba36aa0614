import Rehabilitation

/// The days of a programme that leads to an operation (EVIDENCE-2 0.3, P25, P37).
///
/// Its last phase is as long as it is written, and its last day is the one before the operation. The phase before
/// lasts until then. Whatever is too long for the time that is left is cut at its end, and nothing comes closer.
extension PhaseTimeline {
  /// The position of the last phase.
  var lastPhase: Int { program.phases.count - 1 }

  /// The phase that alone is left where the operation is too near on a day for all of them, by its position.
  func phaseOnShortNotice(on date: CivilDate) -> Int? {
    guard let operation, let notice = program.shortNotice, date.days(to: operation) < notice.days
    else { return nil }
    return program.phases.firstIndex { $0.id == notice.phase }
  }

  /// The day on which a phase ends whatever its gate says; `nil` where no operation is near.
  func limit(of phase: Int) -> CivilDate? {
    guard let operation else { return nil }
    return phase == lastPhase || phase == onlyPhase
      ? operation : operation.advanced(by: -program.phases[lastPhase].days)
  }

  /// Whether the current stay ends on a day since the operation is near.
  func isCut(on date: CivilDate) -> Bool {
    guard current.end == nil, let limit = limit(of: current.phase) else { return false }
    return limit <= date
  }

  /// Whether the current phase lasts until the last one begins.
  var lastsUntilTaper: Bool {
    operation != nil && (current.phase == onlyPhase || current.phase + 1 == lastPhase)
  }

  /// Whether an activity comes only in the last days before an operation of which no day is known: the last phase
  /// alone has it then.
  func isOfLastDays(_ activity: Activity, in laid: Laid) -> Bool {
    operation == nil && activity.firstDayBeforeOperation != nil && laid.stay.phase != lastPhase
  }

  /// Whether hard work of the last days before an operation was never trained, since the phases before it were
  /// cut: nothing new begins there.
  ///
  /// Whoever starts with those days does what they hold.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - laid: The stay that holds it.
  ///   - laidOut: The phases, by position, that come before it from today on.
  /// - Returns: Whether it is left out.
  func isNew(_ activity: Activity, in laid: Laid, after laidOut: Set<Int>) -> Bool {
    guard operation != nil, activity.daysBeforeOperation != nil, laid.index > 0,
      laid.stay.phase == lastPhase
    else { return false }
    let passed = stays.prefix(laid.index).filter { stay in
      stay.end.map { stay.start < $0 } ?? true
    }
    return !laidOut.union(passed.map(\.phase)).contains { position in
      program.phases[position].activities.contains { $0.id == activity.id }
    }
  }

  /// The days of an open stay, of which some are laid out, up to the one before its phase ends for the operation.
  ///
  /// - Parameters:
  ///   - days: The days that it has by itself.
  ///   - stay: The stay.
  ///   - pauses: The days on which it stands still.
  /// - Returns: The days.
  func fitted(_ days: [CivilDate], of stay: PhaseStay, _ pauses: Pauses) -> [CivilDate] {
    guard let limit = limit(of: stay.phase), stay.end == nil else { return days }
    var all = days
    if stay.phase + 1 >= lastPhase || stay.phase == onlyPhase, let last = days.last,
      last.advanced(by: 1) < limit
    {
      all = pauses.days(from: stay.start, count: max(days.count, stay.start.days(to: limit)))
    }
    return Array(all.prefix { $0 < limit })
  }
}
