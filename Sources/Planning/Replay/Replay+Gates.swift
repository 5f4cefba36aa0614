import Rehabilitation

extension Replay {
  /// How the criteria of the current phase's gate stand on a day.
  func criteria(of index: Int, on date: CivilDate) -> [CriterionState] {
    let timeline = phases.timelines[index]
    let name = phases.names(of: index).name(of: timeline.phase.id)
    return timeline.phase.gate.enumerated().map { position, criterion in
      let answer = reports.answers.last {
        $0.phase == name && $0.criterion == position + 1 && $0.counts(for: criterion)
      }
      return CriterionState(
        criterion: criterion, isMet: answer?.isMet ?? isMet(criterion, of: index, on: date),
        isAnswered: answer != nil, found: found(criterion, of: index, on: date))
    }
  }

  /// Whether the current phase may be left on a day: without a gate it may.
  func isGatePassed(of index: Int, on date: CivilDate) -> Bool {
    criteria(of: index, on: date).allSatisfy(\.isMet)
  }

  private func isMet(_ criterion: Criterion, of index: Int, on date: CivilDate) -> Bool {
    switch criterion.bare {
    case .sessionsDone(let percent):
      let (done, planned) = sessionsDone(of: index)
      return done * 100 >= planned * percent
    case .greenSessions(let count):
      return greenStreak(of: index) >= count
    case .pain(let limit, let days):
      let pains = (0..<days).compactMap { reports.pain(on: date.advanced(by: -$0)) }
      return !pains.isEmpty && pains.allSatisfy { $0 <= limit }
    case .swelling(let limit):
      return reports.swelling(on: date).map { $0 <= limit } ?? false
    case .measure(let id, _, _), .symmetry(let id, _):
      return gateReading(id, of: index, on: date).flatMap(criterion.isMet) ?? false
    case .confirmed, .byClinician: return false
    }
  }

  /// The measured or counted value that a criterion is compared with; `nil` where there is none.
  private func found(
    _ criterion: Criterion, of index: Int, on date: CivilDate
  ) -> CriterionState.Finding? {
    switch criterion.bare {
    case .sessionsDone:
      let (done, planned) = sessionsDone(of: index)
      return .count(done, of: planned)
    case .greenSessions(let count): return .count(greenStreak(of: index), of: count)
    case .pain(_, let days):
      return (0..<days).compactMap { reports.pain(on: date.advanced(by: -$0)) }.max()
        .map { .value(Amount($0)) }
    case .swelling: return reports.swelling(on: date).map { .value(Amount($0)) }
    case .measure(let id, _, _):
      return gateReading(id, of: index, on: date).map { .value($0.value) }
    case .symmetry(let test, _):
      guard let reading = gateReading(test, of: index, on: date) else { return nil }
      return reading.symmetry.map { .value($0) } ?? .oneLeg(reading.value)
    case .confirmed, .byClinician: return nil
    }
  }

  /// The past sessions of the current phase stay that count for its gate: its exercise.
  private func counted(in index: Int) -> [Session.ID] {
    doses.exerciseSessions(timeline: index, stay: phases.timelines[index].stays.count - 1)
  }

  /// How many sessions were done in the current phase stay, and how many the phase plans.
  private func sessionsDone(of index: Int) -> (done: Int, planned: Int) {
    let done = counted(in: index).count { (reports.doneShare(of: $0) ?? 0) > 0 }
    return (done, plannedSessions(of: index))
  }

  /// How many sessions the current phase plans in its usual length.
  private func plannedSessions(of index: Int) -> Int {
    let timeline = phases.timelines[index]
    let laid = timeline.laid(timeline.stays.count - 1, timeline.current, phases.pauses)
    let days = Array(laid.days.prefix(timeline.phase.days))
    return enrolment.wanted(in: timeline.phase, of: timeline.program.id)
      .filter { $0.activity.load.isExercise }
      .reduce(0) { count, wanted in
        count
          + wanted.activity.slots(
            on: days, windows: enrolment.availability.hours(for: wanted.activity.kind),
            closed: laid.closed, shift: laid.stay.shift
          )
          .count { !$0.isPaused && $0.place.wishedDate >= enrolment.start }
      }
  }

  /// How many sessions in a row were done and green, up to the last one that says how it went.
  ///
  /// What was not reported, or only as work done, is neither green nor missed.
  private func greenStreak(of index: Int) -> Int {
    counted(in: index).reversed().lazy.compactMap { session -> Bool? in
      guard let done = reports.doneShare(of: session) else { return nil }
      return done == 0 ? false : verdicts[session].map { $0.signal == .green }
    }.prefix { $0 }.count
  }
}
