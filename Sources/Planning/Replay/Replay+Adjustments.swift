import Rehabilitation

extension Replay {
  /// Applies an adjustment at its entry's moment.
  mutating func apply(_ adjustment: Adjustment, at entry: JournalEntry) {
    let moment = entry.moment
    let tomorrow = moment.date.advanced(by: 1)
    // What the calendar has until now is what stays where it can.
    layOut()
    defer { if adjustment.isOfDays { ahead.returnToPattern() } else { ahead.outdate() } }
    switch adjustment {
    case .hold(let days): hold(for: days, from: moment.date)
    case .back(let activity): step(forward: false, activity, at: moment)
    case .forward(let activity): step(forward: true, activity, at: moment)
    case .enter(let phase): enter(phase, on: tomorrow)
    case .pause(let from, let to):
      if from <= moment.date { skipRest(of: moment.date) }
      let first = max(from, tomorrow)
      if first <= to { phases.pause(on: first...to) }
    case .resume(let date): phases.resume(on: max(date, moment.date))
    case .move(let session, let place): choices.move(session, to: place)
    case .skip(let session): skip(session)
    case .request(let activity, let last): choices.request(activity, until: last)
    case .omit(let activity): choices.omit(activity)
    case .availability(let availability): choices.set(availability)
    case .zone(let zone, let from, let to):
      choices.add(TimeZonePeriod(zone: zone, from: max(from, tomorrow), to: to))
    case .pace(let percent):
      choices.order { $0.add(DoseOrders.Pace(from: moment, percent: percent)) }
    case .updateProgram:
      if let edition = inputs.editions[entry.number] { update(to: edition) }
    case .reviewed:
      // A pause of the person's own goes on.
      if safety.isStopped { phases.resume(on: tomorrow) }
      safety.review(on: today)
      choices.order { $0.addReview(at: moment) }
    case .operation(let date): moveOperation(to: date)
    case .limit(let name, let text): choices.setLimit(name, to: text)
    case .label(let label): choices.label = label
    case .end(let date): choices.end(on: date, from: moment.date)
    }
  }

  /// Lets no dose rise for some days, and the phases last whole weeks longer.
  private mutating func hold(for days: Int, from date: CivilDate) {
    choices.order { $0.hold(on: date..<date.advanced(by: days)) }
    phases.hold(from: date, weeks: (days + 6) / 7)
  }

  private mutating func step(forward: Bool, _ activity: String?, at moment: CivilDateTime) {
    choices.order {
      $0.add(DoseOrders.ManualStep(moment: moment, isForward: forward, activity: activity))
    }
  }

  /// Leads every programme that has a phase of a name into it.
  private mutating func enter(_ phase: String, on date: CivilDate) {
    for index in phases.indices {
      let names = phases.names(of: index)
      guard
        let position = phases.timelines[index].program.phases.firstIndex(where: {
          names.name(of: $0.id) == phase
        })
      else { continue }
      phases.leave(index, on: date, in: outlineContext)
      phases.enter(position, of: index, on: date)
    }
  }

  private mutating func skip(_ session: Session.ID) {
    var record = SessionRecord(session: session)
    record.isSkipped = true
    apply(record)
  }

  /// Skips the sessions that a day still has.
  private mutating func skipRest(of date: CivilDate) {
    let due = layOut().sessions.filter { $0.placed.date == date }
    for session in due { skip(session.placed.session.id) }
  }

  /// Takes newer texts of the programmes over.
  private mutating func update(to edition: ProgramEdition) {
    phases.update(to: edition.catalogue)
    for (index, program) in edition.programs.enumerated() where phases.indices.contains(index) {
      phases.update(index, to: program)
      renewDoses(of: index)
    }
  }

  /// Lets the doses of a programme's current phase stay go on by its newer text: what is prescribed as
  /// before keeps its dose, and the rest begins.
  private mutating func renewDoses(of index: Int) {
    let stay = phases.timelines[index].stays.count - 1
    let removed = doses.removeAll(timeline: index, from: stay, by: doseFacts)
    for (key, old) in removed where key.stay == stay {
      beginHistory(key)
      doses.resume(key, from: old)
    }
  }
}

extension Adjustment {
  /// Whether it bears on the days and times that sessions can have, and not only on doses.
  fileprivate var isOfDays: Bool {
    switch self {
    case .pause, .resume, .move, .skip, .availability, .zone, .enter, .reviewed: true
    case .hold, .back, .forward, .request, .omit, .pace, .updateProgram, .operation, .limit,
      .label, .end:
      false
    }
  }
}
