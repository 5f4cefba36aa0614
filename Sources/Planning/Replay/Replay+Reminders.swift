import Rehabilitation

extension Replay {
  /// Adds warning signs that were reported of a day.
  mutating func note(_ flags: Set<String>?, on date: CivilDate) {
    noteConcern(flags, on: date)
    noteGivingWay(flags ?? [], on: date)
  }

  /// Adds warning signs that wait for a review.
  mutating func noteConcern(_ flags: Set<String>?, on date: CivilDate) {
    let past = past
    let isNew = safety.note(flags, on: date) { past.count(of: "flag-\($0.id)") }
    if isNew { ahead.outdate() }
  }

  /// What says, on the day on which a phase falls asleep, how to wake it: one item of the whole day.
  func wakeReminders() -> [SessionOutline.Entry] {
    phases.indices.compactMap { index in
      let timeline = phases.timelines[index]
      guard let date = timeline.current.asleepSince, date >= today else { return nil }
      let name = phases.names(of: index).name(of: "asleep-\(timeline.phase.id)")
      return SessionOutline.Entry(
        session: Session(
          id: Session.ID(activity: name, ordinal: past.lastOrdinal(of: name) + 1),
          program: timeline.program.id, phase: timeline.phase.id,
          week: timeline.week(of: date), kind: .reminder, load: .none, gapHours: 0, minutes: nil,
          heading: .asleep, items: [],
          instructions: [
            .nothingPlanned(phase: timeline.phase.title), .wakesByLog, .askPhysiotherapist,
          ],
          status: .confirmed, weekdays: [],
          place: Session.Place(
            dates: date...date, wishedDate: date, wishedTime: TimeOfDay(0), isTimeFixed: true,
            leastDays: 0),
          isGate: false),
        origin: SessionOrigin(
          timeline: index, stay: timeline.stays.count - 1, doseHistory: nil, week: 1))
    }
  }

  /// The reminders of open warning signs that are due, as items of the whole day.
  func reminders() -> [SessionOutline.Entry] {
    guard let timeline = phases.timelines.first else { return [] }
    let end = phases.lastDay ?? today
    return safety.openConcerns.flatMap { concern in
      safety.reminders(of: concern, before: end.advanced(by: 1))
        .map { (id: Session.ID(activity: concern.activity, ordinal: $0.ordinal), date: $0.date) }
        .filter { $0.date >= today && !isPast($0.id) }
        .map { id, date in
          SessionOutline.Entry(
            session: Session(
              id: id, program: timeline.program.id, phase: timeline.phase.id,
              week: timeline.week(of: date), kind: .reminder, load: .none, gapHours: 0,
              minutes: nil, heading: .concern(concern.flag.name), items: [],
              instructions: concern.instructions, status: .confirmed, weekdays: [],
              place: Session.Place(
                dates: date...date, wishedDate: date, wishedTime: TimeOfDay(0), isTimeFixed: true,
                leastDays: 0),
              isGate: false),
            origin: SessionOrigin(
              timeline: 0, stay: timeline.stays.count - 1, doseHistory: nil, week: 1))
        }
    }
  }
}
