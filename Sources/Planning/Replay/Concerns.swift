import Rehabilitation

/// The warning signs that wait for a review without stopping the plan (EVIDENCE 4.4, levels U and C).
///
/// | Level | Work | Reminder |
/// |---|---|---|
/// | U, or two of level C that are urgent together | mobility only, and no progress | daily |
/// | C | goes on | weekly |
struct Concerns: Hashable {
  /// The warning signs, in the order in which they were reported.
  private(set) var open = [Concern]()

  /// The most reminders of one warning sign.
  private static let mostReminders = 28

  /// Whether someone must look at the knee within days: only mobility work goes on until then.
  var isUrgent: Bool {
    let flags = open.map(\.flag)
    let visits = flags.filter { $0.level == .clinic }
    return flags.contains { $0.level == .urgent }
      || visits.contains(where: \.isTrigger) && !visits.allSatisfy(\.isTrigger)
  }

  /// Whether a session of a class must wait for the review.
  func forbids(_ load: LoadClass) -> Bool { isUrgent && load.isExercise && load != .mobility }

  /// Adds a warning sign that was reported of a day; one that is open already stays as it is.
  mutating func add(_ flag: RedFlag, on date: CivilDate, reminded: Int) {
    guard !flag.haltsPlan, [.urgent, .clinic].contains(flag.level),
      !open.contains(where: { $0.flag.id == flag.id })
    else { return }
    open.append(Concern(flag: flag, since: date, reminded: reminded))
  }

  /// Closes all of them after a review.
  mutating func close() { open = [] }

  /// The days of a warning sign's reminders before a day, with their numbers from 1.
  func reminders(of concern: Concern, before end: CivilDate) -> [(ordinal: Int, date: CivilDate)] {
    let interval = isUrgent ? 1 : 7
    return (1...Concerns.mostReminders).map { count in
      (concern.reminded + count, concern.since.advanced(by: count * interval))
    }.filter { $0.date < end }
  }
}

extension Concern {
  /// The id of the activity whose sessions are its reminders.
  var activity: String { "flag-\(flag.id)" }

  /// What its reminders say.
  var instructions: [Session.Instruction] {
    (flag.isSameDay ? [.doctorToday] : []) + [.flag(flag.reason), .flag(flag.advice)]
  }
}
