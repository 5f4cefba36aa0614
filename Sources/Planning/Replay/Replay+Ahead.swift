import Rehabilitation

extension Replay {
  /// Lays out what lies ahead, where anything changed; what can stay in its place does.
  mutating func layOut() {
    guard isDirty else { return }
    isDirty = false
    guard lock == nil else {
      ahead = []
      return
    }
    place(outlined())
  }

  /// The sessions that all programmes still ask for, without doses.
  mutating func outlined() -> [SessionOutline.Entry] {
    var entries = [SessionOutline.Entry]()
    unplanned = []
    rested = [:]
    for index in timelines.indices {
      var outline = SessionOutline(
        timelines[index], names: names(of: index), ordinals: ordinals[index], in: outlineContext)
      for laid in timelines[index].ahead(pauses) { outline.append(laid) }
      entries += outline.entries
      unplanned += outline.unplanned
      for (key, activity) in outline.activities where doseHistories[key] == nil {
        doseHistories[key] = newTrack(of: activity, key)
      }
    }
    let rests = rests.values.joined().filter { $0.days.upperBound > today }
      .sorted {
        ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound)
      }
    return
      (entries.filter { !concerns.forbids($0.session.load) }.compactMap { adjusted($0, rests) })
      + reminderEntries()
  }

  /// A session as verdicts, moves and the plan's end leave it; `nil` where nothing is left.
  private mutating func adjusted(_ entry: SessionOutline.Entry, _ rests: [Rest]) -> SessionOutline
    .Entry?
  {
    var entry = entry
    var session = entry.session
    if let end {
      guard session.place.dates.lowerBound < end else { return nil }
      let last = min(session.place.dates.upperBound, end.advanced(by: -1))
      session.place.dates = session.place.dates.lowerBound...last
      session.place.wishedDate = min(session.place.wishedDate, last)
    }
    if let start = moves[session.id] {
      session.place = Session.Place(
        dates: start.date...start.date, wishedDate: start.date, wishedTime: start.time,
        isTimeFixed: true, leastDays: 0)
    } else {
      for rest in rests {
        let dates = session.place.dates
        guard rest.forbids(session, on: max(dates.lowerBound, today)) else { continue }
        guard rest.days.upperBound <= dates.upperBound else {
          rested[session.id] = rest.days.upperBound
          return nil
        }
        session.place.dates = rest.days.upperBound...dates.upperBound
        session.place.wishedDate = max(session.place.wishedDate, rest.days.upperBound)
      }
    }
    entry.session = session
    return entry
  }

  private mutating func place(_ entries: [SessionOutline.Entry]) {
    var request = PlacementRequest(
      sessions: entries.map(\.session), availability: enrolment.availability,
      clockChanges: clockChanges, earliest: boundary)
    request.settled = recentPast
    request.published = Dictionary(
      ahead.map { awaited in
        (
          awaited.placed.session.id,
          PublishedPlace(date: awaited.placed.date, start: awaited.placed.start)
        )
      }, uniquingKeysWith: { first, _ in first })
    request.firstDays = enrolment.firstDays(of: timelines.map(\.program))
    request.availability.busy = busyTimes
    request.availability.blackouts += pausedDays(of: entries).map { DaySpan($0...$0) }
    let placement = request.placed()
    let outlined = Dictionary(
      entries.map { ($0.session.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ahead = placement.placed.compactMap { placed in
      outlined[placed.session.id].map { Awaited($0, at: placed) }
    }
    ahead.sort { ($0.moment, $0.placed.session.id) < ($1.moment, $1.placed.session.id) }
    self.ahead = ahead[...]
    unplaced = placement.unplaced
  }

  /// What has come to pass lately, as far back as any rule looks.
  private var recentPast: [PlacedSession] {
    let first = today.advanced(by: -14)
    return past.reversed().prefix { $0.placed.date >= first }.map(\.placed)
  }

  /// The paused days that sessions' dates reach over.
  private func pausedDays(of entries: [SessionOutline.Entry]) -> [CivilDate] {
    guard let last = entries.map({ $0.session.place.dates.upperBound }).max(), today <= last
    else { return [] }
    return pauses.days(within: today...last)
  }

  /// The dose history of an activity in a stay, before its first session.
  func newTrack(of activity: Activity, _ key: DoseHistory.Key) -> DoseHistory {
    let timeline = timelines[key.timeline]
    let first = activity.firstWeek
    let positions = activity.prescriptions.map {
      DosePosition($0, trials: enrolment.trials, tests: enrolment.tests, firstWeek: first)
    }
    let start = timeline.stays.indices.contains(key.stay) ? timeline.stays[key.stay].start : today
    return DoseHistory(
      activity,
      from: DoseState(
        positions, load: activity.load, from: CivilDateTime(start, TimeOfDay(0)), week: first,
        lastDone: lastDone(of: key.activity)))
  }

  /// The last day on which a session of an activity was done in an earlier stay.
  private func lastDone(of activity: String) -> CivilDate? {
    doseHistories.filter { $0.key.activity == activity }.compactMap(\.value.state.lastDone).max()
  }
}
