import Rehabilitation

/// The warning signs that stop a plan, or limit it until someone has looked at the knee.
struct SafetyState {
  /// The warning sign that stopped the plan, until a review; `nil` while the plan goes on.
  private(set) var lock: Lock?
  private var concerns = Concerns()
  /// The day since which an urgent warning sign lets no dose rise; `nil` where there is none.
  private var frozenSince: CivilDate?
  /// The episodes in which the knee gave way.
  private(set) var givingWays = GivingWays()
  /// The days of the falls that were logged.
  private var fallDays = Set<CivilDate>()
  /// The day since which nothing gets harder until a surgeon has given an opinion; no review ends it.
  private(set) var heldSince: CivilDate?
  /// The same for warning signs that were reviewed.
  private var earlierFrozenDays = [Range<CivilDate>]()

  /// Longer than any plan, in days; it stands for no end.
  private static let endless = 3660

  /// Whether the plan is stopped.
  var isStopped: Bool { lock != nil }

  /// Whether someone must look at the knee within days, and only mobility work goes on until then.
  var isUrgent: Bool { concerns.isUrgent }

  /// The warning signs that wait for a review, in the order in which they were reported.
  var openConcerns: [Concern] { concerns.open }

  /// Whether a session of a class must wait for a review.
  func forbids(_ load: LoadClass) -> Bool { concerns.forbids(load) }

  /// The days of a warning sign's reminders before a day, with their numbers from 1.
  func reminders(of concern: Concern, before end: CivilDate) -> [(ordinal: Int, date: CivilDate)] {
    concerns.reminders(of: concern, before: end)
  }

  /// The spans of days on which urgent warning signs let no dose rise.
  var frozenDays: [Range<CivilDate>] {
    earlierFrozenDays
      + [frozenSince, heldSince].compactMap { since in
        since.map { $0..<$0.advanced(by: SafetyState.endless) }
      }
  }

  /// Whether no phase is left: somebody must look at the knee first.
  var holdsPhases: Bool { isUrgent || heldSince != nil }

  /// Counts an episode in which the knee gave way, on a day.
  ///
  /// - Returns: Whether it is new.
  mutating func addGivingWay(on date: CivilDate) -> Bool { givingWays.add(on: date) }

  /// Counts the episodes of the seven days up to one.
  ///
  /// - Returns: Whether any is new.
  mutating func addGivingWays(_ count: Int, inWeekTo date: CivilDate) -> Bool {
    givingWays.add(count, inWeekTo: date)
  }

  /// Counts the falls of a day.
  ///
  /// - Returns: Whether none was counted on it before.
  mutating func addFall(on date: CivilDate) -> Bool { fallDays.insert(date).inserted }

  /// Lets nothing get harder from a day on.
  mutating func hold(from date: CivilDate) { heldSince = heldSince ?? date }

  /// Stops the plan at a moment where a verdict asks for it.
  ///
  /// - Returns: Whether the plan is stopped now, and was not before.
  mutating func stop(by verdict: Verdict?, at moment: CivilDateTime) -> Bool {
    guard let verdict, verdict.signal == .stop, lock == nil else { return false }
    lock = Lock(moment: moment, verdict: verdict)
    return true
  }

  /// Adds warning signs that were reported of a day.
  ///
  /// - Parameters:
  ///   - ids: The warning signs, by id; unknown ones do not count.
  ///   - date: The day.
  ///   - reminded: How many reminders of one there were before.
  /// - Returns: Whether there was any.
  mutating func note(
    _ ids: Set<String>?, on date: CivilDate, reminded: (RedFlag) -> Int
  ) -> Bool {
    let flags = (ids ?? []).sorted().compactMap { RedFlag($0) }
    guard !flags.isEmpty else { return false }
    for flag in flags { concerns.add(flag, on: date, reminded: reminded(flag)) }
    if concerns.isUrgent, frozenSince == nil { frozenSince = date }
    return true
  }

  /// Lets the plan go on from the day after `today`: a clinician has looked at the knee.
  mutating func review(on today: CivilDate) {
    lock = nil
    if let frozenSince {
      earlierFrozenDays.append(frozenSince..<max(frozenSince, today.advanced(by: 1)))
    }
    frozenSince = nil
    concerns.close()
  }
}
