import Rehabilitation

/// The dose histories of a plan's activities, one for each activity in each phase stay.
struct DoseHistories {
  private var histories = [DoseHistory.Key: DoseHistory]()

  /// Whether an activity has a history in a phase stay.
  func contains(_ key: DoseHistory.Key) -> Bool { histories[key] != nil }

  /// The activity of a history.
  func activity(of key: DoseHistory.Key) -> Activity? { histories[key]?.activity }

  /// The past sessions of exercise in a phase stay, in order of time.
  func exerciseSessions(timeline: Int, stay: Int) -> [Session.ID] {
    histories.filter {
      $0.key.timeline == timeline && $0.key.stay == stay && $0.value.activity.load.isExercise
    }
    .flatMap { $0.value.steps }.sorted { $0.start < $1.start }.map(\.session)
  }

  /// Begins the history of an activity in a phase stay, where it has none.
  mutating func begin(
    _ key: DoseHistory.Key, of activity: Activity, on start: CivilDate, for enrolment: Enrolment
  ) {
    guard histories[key] == nil else { return }
    let first = activity.firstWeek
    let positions = activity.prescriptions.map {
      DosePosition(
        $0, trials: enrolment.trials, tests: enrolment.tests, firstWeek: first,
        isExercise: activity.load.isExercise)
    }
    histories[key] = DoseHistory(
      activity,
      from: DoseState(
        positions, load: activity.load, from: CivilDateTime(start, TimeOfDay(0)), week: first,
        lastDone: lastDone(of: key.activity)),
      goesOn: activity.continuesDoses)
  }

  /// The history that an activity's doses go on from: that of the same activity in the latest phase stay before;
  /// `nil` where they begin.
  private func previous(of key: DoseHistory.Key) -> DoseHistory.Key? {
    guard histories[key]?.goesOn == true else { return nil }
    return histories.keys.filter {
      $0.timeline == key.timeline && $0.activity == key.activity && $0.stay < key.stay
    }
    .max { $0.stay < $1.stay }
  }

  /// The last day on which a session of an activity was done in an earlier phase stay.
  private func lastDone(of activity: String) -> CivilDate? {
    histories.filter { $0.key.activity == activity }.compactMap(\.value.state.lastDone).max()
  }

  /// Adds the next past session to a history.
  mutating func append(_ step: DoseHistory.Step, to key: DoseHistory.Key) {
    histories[key]?.append(step)
  }

  /// Forgets the doses that sessions from a day on led to, since more was reported of them.
  mutating func forget(from date: CivilDate) {
    // By position: walking over the keys would copy all dose histories at the first change.
    var position = histories.startIndex
    while position < histories.endIndex {
      histories.values[position].forget(from: date)
      histories.formIndex(after: &position)
    }
    forgetFollowing()
  }

  /// Forgets the doses that the last session of each activity before a day led to, and all after them:
  /// a morning bears on it.
  mutating func forget(lastBefore date: CivilDate) {
    var position = histories.startIndex
    while position < histories.endIndex {
      histories.values[position].forget(lastBefore: date)
      histories.formIndex(after: &position)
    }
    forgetFollowing()
  }

  /// Leaves the sessions of histories whose doses go on from others to be counted again, where those are to be.
  private mutating func forgetFollowing() {
    let following = histories.filter { $0.value.goesOn }.keys.sorted { $0.stay < $1.stay }
    for key in following {
      guard let earlier = previous(of: key).flatMap({ histories[$0] }), !earlier.open.isEmpty
      else { continue }
      histories[key]?.forgetAll()
    }
  }
}

// MARK: Where doses stand

extension DoseHistories {
  /// Where the doses of an activity stand for a session of a week, all past ones counted.
  mutating func state(
    for key: DoseHistory.Key, week: Int, at start: CivilDateTime, by facts: DoseFacts
  ) -> DoseState {
    countPast(key, by: facts)
    guard var state = histories[key]?.state else {
      return DoseState([], load: .none, from: start, week: week)
    }
    facts.enter(&state, week: week, at: start, key)
    return state
  }

  /// Where the doses of an activity stand today, with its sessions of today that are not logged yet taken
  /// for green, unless the last word was a complaint; `nil` where it has no history.
  mutating func stateToday(
    for key: DoseHistory.Key, after past: PastSessions, by facts: DoseFacts
  ) -> DoseState? {
    countPast(key, by: facts)
    guard let history = histories[key] else { return nil }
    let open = history.steps.firstIndex(where: {
      $0.start.date == facts.today && facts.reports.records[$0.session] == nil
    })
    guard let known = open else { return history.state }
    var state = history.state(before: known)
    for (index, step) in history.steps.enumerated().dropFirst(known) {
      // After a complaint nothing is taken for green that nobody reported.
      guard facts.reports.records[step.session] == nil, !state.isComplaining else {
        let next = history.steps.dropFirst(index + 1).first?.start.date
        facts.take(step, before: next, of: history.activity, into: &state, key)
        continue
      }
      guard let session = past[step.session] else { continue }
      facts.enter(&state, week: step.week, at: step.start, key)
      facts.project(session, into: &state, key)
    }
    return state
  }

  /// The exercises that are left out today, each with the day since which it is (EVIDENCE R0).
  mutating func leftOut(
    by facts: DoseFacts
  ) -> [(prescription: Prescription, since: CivilDate)] {
    var found = [(prescription: Prescription, since: CivilDate)]()
    let current = histories.keys.filter {
      facts.phases.timelines[$0.timeline].stays.count - 1 == $0.stay
    }
    let keys = current.sorted { ($0.timeline, $0.activity) < ($1.timeline, $1.activity) }
    for key in keys {
      countPast(key, by: facts)
      for position in histories[key]?.state.positions ?? [] {
        guard let since = position.leftOutSince, !facts.orders.isReviewed(after: since) else {
          continue
        }
        found.append((position.prescription, since))
      }
    }
    return found
  }

  /// Whether any activity's table of weeks is behind in a phase stay, at the start of a week.
  mutating func areBehind(
    timeline: Int, stay: Int, week: Int, at moment: CivilDateTime, by facts: DoseFacts
  ) -> Bool {
    let keys = histories.keys.filter { $0.timeline == timeline && $0.stay == stay }
    return keys.contains { state(for: $0, week: week, at: moment, by: facts).weeksBehind > 0 }
  }

  /// Where the doses of an activity begin, if they go on from where those of the phase before will stand;
  /// `nil` where they do not, or where it has past sessions already.
  ///
  /// - Parameters:
  ///   - key: The activity's history.
  ///   - ahead: Where the doses of activities stand after sessions ahead.
  /// - Returns: Where the doses stand.
  func stateGoingOn(
    for key: DoseHistory.Key, from ahead: [DoseHistory.Key: DoseState]
  ) -> DoseState? {
    guard let history = histories[key], history.steps.isEmpty, let previous = previous(of: key),
      let old = ahead[previous], let earlier = histories[previous]
    else { return nil }
    return history.goingOn(from: old, of: earlier.activity)
  }

  /// Counts every past session of an activity that is not counted yet.
  private mutating func countPast(_ key: DoseHistory.Key, by facts: DoseFacts) {
    if let previous = previous(of: key) {
      countPast(previous, by: facts)
      if let earlier = histories[previous] {
        histories[key]?.goOn(from: earlier.state, of: earlier.activity)
      }
    }
    while let open = histories[key]?.open, let step = open.first, var state = histories[key]?.state
    {
      facts.take(
        step, before: open.dropFirst().first?.start.date, of: histories[key]?.activity,
        into: &state, key)
      histories[key]?.take(state)
    }
  }

  // MARK: Newer texts

  /// Takes the histories of a phase stay, and of those after it, out: a newer text begins new ones.
  ///
  /// - Returns: The histories, all past sessions counted.
  mutating func removeAll(
    timeline: Int, from stay: Int, by facts: DoseFacts
  ) -> [DoseHistory.Key: DoseHistory] {
    var removed = [DoseHistory.Key: DoseHistory]()
    for key in histories.keys.filter({ $0.timeline == timeline && $0.stay >= stay }) {
      countPast(key, by: facts)
      removed[key] = histories.removeValue(forKey: key)
    }
    return removed
  }

  /// Lets a history that has just begun go on from an older text's: what is prescribed as before keeps its
  /// dose.
  mutating func resume(_ key: DoseHistory.Key, from old: DoseHistory) {
    guard let new = histories[key] else { return }
    histories[key] = DoseHistory(
      new.activity,
      from: new.state.continued(
        from: old.state, of: old.activity.prescriptions, in: new.activity.prescriptions),
      goesOn: false)
  }
}
