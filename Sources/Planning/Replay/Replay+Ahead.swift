import Rehabilitation

extension Replay {
  /// Lays the sessions ahead out anew where a change has outdated them; what can stay in its place does.
  ///
  /// - Returns: The sessions ahead, in order of time.
  @discardableResult mutating func layOut() -> UpcomingSessions {
    if let upcoming = ahead.laidOut { return upcoming }
    var upcoming = ahead.outdated ?? UpcomingSessions()
    if safety.isStopped {
      upcoming.removeAll()
    } else {
      upcoming = placed(
        outlined(), published: upcoming.places, returning: ahead.returnsToPattern)
    }
    ahead.replace(by: upcoming)
    return upcoming
  }

  /// The sessions that all programmes still ask for.
  mutating func outlined() -> PlanOutline {
    var plan = PlanOutline()
    for index in phases.indices {
      var outline = phases.outline(of: index, in: outlineContext)
      for laid in phases.ahead(of: index) { outline.append(laid) }
      plan.entries += outline.entries
      plan.unplanned += outline.unplanned
      for (key, activity) in outline.activities {
        doses.begin(key, of: activity, on: phases.stay(of: key)?.start ?? today, for: enrolment)
      }
    }
    let ofToday = past.sessions(from: today).map(\.placed).filter { $0.date == today }
    let begun = Set(ofToday.map(\.session.id.activity))
    plan.adjust(
      to: choices, safety, rests: verdicts.rests(after: boundary), on: today, begun: begun)
    plan.entries += (reminders() + wakeReminders()).filter { entry in
      choices.end.map { entry.session.place.dates.lowerBound < $0 } ?? true
    }
    return plan
  }

  /// Gives the sessions of an outline their places.
  ///
  /// - Parameters:
  ///   - outline: The sessions.
  ///   - published: Where they were until now.
  ///   - isReturning: Whether those that are off the person's pattern may go back to it.
  /// - Returns: The sessions in their places.
  private func placed(
    _ outline: PlanOutline, published: [Session.ID: PublishedPlace], returning isReturning: Bool
  ) -> UpcomingSessions {
    let clock = personalClock
    var request = PlacementRequest(
      sessions: outline.entries.map(\.session), availability: enrolment.availability,
      clockChanges: clock.changes, earliest: boundary)
    // As far back as any rule looks.
    request.immovable = past.sessions(from: today.advanced(by: -14)).map(\.placed)
    request.published = published
    request.loose = Set(
      outline.entries.map(\.session).filter { session in
        published[session.id].map { session.isLoose(from: $0, returning: isReturning) } ?? false
      }.map(\.id))
    let programs = phases.timelines.map(\.program)
    request.firstDays = enrolment.firstDays(of: programs)
    request.holdHeat(
      through: phases.indices.flatMap { index in
        phases.ahead(of: index).compactMap { laid in
          laid.days.last.map { (programs[index].id, laid.phase, $0.advanced(by: 1)) }
        }
      }, of: programs, for: enrolment)
    request.leading = programs.leading
    request.availability.busy = clock.busy
    request.availability.blackouts += pausedDays(of: outline).map { DaySpan($0...$0) }
    let placement = request.placed()
    let origins = Dictionary(
      outline.entries.map { ($0.session.id, $0.origin) }, uniquingKeysWith: { first, _ in first })
    let sessions = placement.placed.compactMap { placed in
      origins[placed.session.id].map { DatedSession(placed: placed, origin: $0) }
    }
    return UpcomingSessions(sessions, unplaced: placement.unplaced, of: outline)
  }

  /// The paused days that the sessions' dates reach over.
  private func pausedDays(of outline: PlanOutline) -> [CivilDate] {
    guard let last = outline.entries.map({ $0.session.place.dates.upperBound }).max(),
      today <= last
    else { return [] }
    return phases.pauses.days(within: today...last)
  }

  /// The clock that the person lives by.
  var personalClock: PersonalClock {
    PersonalClock(inputs, enrolment, periods: choices.timeZonePeriods)
  }
}

extension Session {
  /// Whether nothing holds the session where it was: it cannot stay there, or may go back to its weekday and
  /// time.
  fileprivate func isLoose(from old: PublishedPlace, returning isReturning: Bool) -> Bool {
    guard !isFixed, let start = old.start else { return false }
    return !place.dates.contains(old.date) || isReturning && start != place.wish
  }
}
