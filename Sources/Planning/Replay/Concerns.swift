import Rehabilitation

/// The flags that ask for somebody's look without stopping the plan (EVIDENCE 4.4, levels U and C).
///
/// | Level | Work | Reminder |
/// |---|---|---|
/// | U, or two of level C that are urgent together | mobility only, and no progress | daily |
/// | C | goes on | weekly |
struct Concerns: Hashable {
  /// The flags, in the order they were told.
  private(set) var open = [Concern]()

  /// The reminders at most: some months of either kind.
  private static let mostReminders = 28

  /// Whether somebody must look at the knee within days: nothing but mobility goes on until then.
  var isUrgent: Bool {
    let flags = open.map(\.flag)
    let visits = flags.filter { $0.level == .clinic }
    return flags.contains { $0.level == .urgent }
      || visits.contains(where: \.isTrigger) && !visits.allSatisfy(\.isTrigger)
  }

  /// Whether a session of a class must wait for somebody's look.
  func forbids(_ load: LoadClass) -> Bool { isUrgent && load.isExercise && load != .mobility }

  /// Adds a flag that was told of on a day; once open, it stays as it is.
  mutating func add(_ flag: RedFlag, on date: CivilDate, reminded: Int) {
    guard !flag.haltsPlan, [.urgent, .clinic].contains(flag.level),
      !open.contains(where: { $0.flag.id == flag.id })
    else { return }
    open.append(Concern(flag: flag, since: date, reminded: reminded))
  }

  /// Closes all: somebody has looked at the knee.
  mutating func close() { open = [] }

  /// The days of a flag's reminders before a day, with their positions from 1.
  func reminders(of concern: Concern, before end: CivilDate) -> [(ordinal: Int, date: CivilDate)] {
    let interval = isUrgent ? 1 : 7
    return (1...Concerns.mostReminders).map { count in
      (concern.reminded + count, concern.since.advanced(by: count * interval))
    }.filter { $0.date < end }
  }
}

extension Concern {
  /// The id of the activity that reminds of it.
  var activity: String { "flag-\(flag.id)" }

  /// What the reminder says.
  fileprivate var guidance: [String] {
    (flag.isSameDay ? ["See a doctor today."] : []) + [flag.reason, flag.advice]
  }
}

extension Replay {
  /// Takes flags in that were told of a day.
  mutating func note(_ flags: Set<String>?, on date: CivilDate) {
    let known = (flags ?? []).sorted().compactMap { RedFlag($0) }
    for flag in known { concerns.add(flag, on: date, reminded: reminders(of: flag)) }
    guard !known.isEmpty else { return }
    isDirty = true
    if concerns.isUrgent, frozenSince == nil { frozenSince = date }
    holdFrozenDays(until: nil)
  }

  /// Somebody has looked at the knee.
  mutating func closeConcerns() {
    holdFrozenDays(until: today.advanced(by: 1))
    frozenSince = nil
    concerns.close()
  }

  /// No dose rises from the day of an urgent flag until somebody has looked at it.
  private mutating func holdFrozenDays(until end: CivilDate?) {
    guard let first = frozenSince else { return }
    let open = first..<first.advanced(by: Replay.frozenDays)
    let holds: [Range<CivilDate>] = context.holds
    context.holds = holds.filter { $0 != open } + [end.map { first..<max(first, $0) } ?? open]
  }

  /// Longer than any plan; it stands for no end.
  private static let frozenDays = 3660

  private func reminders(of flag: RedFlag) -> Int {
    past.count { $0.placed.session.id.activity == "flag-\(flag.id)" }
  }

  /// The reminders to have flags looked at, as items of the whole day.
  func reminderEntries() -> [SessionOutline.Entry] {
    guard let timeline = timelines.first else { return [] }
    let end = timelines.compactMap { $0.ahead(pauses).last?.days.last }.max() ?? today
    return concerns.open.flatMap { concern in
      concerns.reminders(of: concern, before: end.advanced(by: 1))
        .map { (id: Session.ID(activity: concern.activity, ordinal: $0.ordinal), date: $0.date) }
        .filter { $0.date >= today && !isPast($0.id) }
        .map { id, date in
          SessionOutline.Entry(
            session: Session(
              id: id, program: timeline.program.id, phase: timeline.phase.id,
              week: timeline.week(of: date), kind: .reminder, load: .none, gapHours: 0,
              minutes: nil, title: "Have it looked at: \(concern.flag.name)", items: [],
              guidance: concern.guidance, status: .confirmed,
              weekdays: [],
              place: Session.Place(
                dates: date...date, wishedDate: date, wishedTime: TimeOfDay(0), isTimeFixed: true,
                leastDays: 0),
              isGate: false),
            timeline: 0, stay: timeline.stays.count - 1, doseHistory: nil, week: 1)
        }
    }
  }
}
