import Rehabilitation

/// The sessions that a programme's phases ask for, without places and doses.
struct SessionOutline {
  /// A session without place and doses, with where it comes from.
  struct Entry {
    /// The session.
    var session: Session
    /// Where it comes from.
    let origin: SessionOrigin
  }

  /// What bears on an outline beside its programme.
  struct Context {
    /// The person's choices.
    let enrolment: Enrolment
    /// The first day that is not over.
    let today: CivilDate
    /// Whether a session is past.
    let isPast: (Session.ID) -> Bool
    /// The highest number of an activity's past sessions; 0 for none.
    let lastOrdinal: (String) -> Int
  }

  /// The sessions, phase by phase.
  private(set) var entries = [Entry]()
  /// The activities that wait for something the person must type.
  private(set) var unplanned = [Plan.Unplanned]()
  /// The activities by the dose histories of their sessions.
  private(set) var activities = [DoseHistory.Key: Activity]()
  private var ordinals: [String: Int]
  /// The phases, by position, of which days were added.
  private var laidOut = Set<Int>()
  private let timeline: PhaseTimeline
  private let names: ActivityNames
  private let context: Context

  /// An outline of a programme.
  ///
  /// - Parameters:
  ///   - timeline: The programme's phase stays.
  ///   - names: How its activities are called.
  ///   - ordinals: How many sessions each activity had before the current phase stay.
  ///   - context: The choices and the past sessions.
  init(
    _ timeline: PhaseTimeline, names: ActivityNames, ordinals: [String: Int], in context: Context
  ) {
    self.timeline = timeline
    self.names = names
    self.ordinals = ordinals
    self.context = context
  }

  /// The activities of a phase stay that are wanted, with their last days.
  private func wanted(in laid: PhaseTimeline.Laid) -> [(activity: Activity, until: CivilDate?)] {
    context.enrolment.wanted(in: laid.phase, of: timeline.program.id).filter {
      !timeline.isNew($0.activity, in: laid, after: laidOut)
        && !timeline.isOfLastDays($0.activity, in: laid)
    }
  }

  /// Adds the sessions of a phase stay.
  mutating func append(_ laid: PhaseTimeline.Laid) {
    for (activity, until) in wanted(in: laid) { append(activity, in: laid, until: until) }
    appendGate(of: laid)
    if !laid.days.isEmpty { laidOut.insert(laid.stay.phase) }
  }

  /// How many sessions each activity has had when a phase stay is over.
  func ordinals(after laid: PhaseTimeline.Laid) -> [String: Int] {
    var ordinals = ordinals
    for (activity, _) in wanted(in: laid) {
      let name = names.name(of: activity.id)
      let count = ordinals[name, default: 0] + slots(of: activity, in: laid).count
      ordinals[name] = max(count, context.lastOrdinal(name))
    }
    return ordinals
  }

  private func slots(of activity: Activity, in laid: PhaseTimeline.Laid) -> [Slot] {
    let slots = activity.slots(
      on: laid.activeDays, windows: context.enrolment.availability.hours(for: activity.kind),
      closed: laid.closed, shift: laid.stay.shift
    ) {
      laid.stay.weekNumber($0, of: laid.phase)
    }
    guard let medicine = activity.medicine, medicine.from != nil || medicine.days != nil else {
      return slots
    }
    return slots.filter {
      medicine.isDue(on: $0.place.wishedDate, planStart: context.enrolment.start)
    }
  }

  private mutating func append(
    _ activity: Activity, in laid: PhaseTimeline.Laid, until: CivilDate?
  ) {
    let name = names.name(of: activity.id)
    guard !activity.endsOnTypedDate || until != nil else {
      let missing = Plan.Unplanned(activity: name, reason: .needsEndDate(activity: activity.id))
      if !unplanned.contains(missing) { unplanned.append(missing) }
      return
    }
    let key = DoseHistory.Key(timeline: names.timeline, stay: laid.index, activity: name)
    activities[key] = activity
    let first = context.enrolment.firstDay(beforeOperation: activity)
    let before = ordinals[name, default: 0]
    let slots = slots(of: activity, in: laid)
    ordinals[name] = max(before + slots.count, context.lastOrdinal(name))
    for (index, slot) in slots.enumerated() {
      let id = Session.ID(activity: name, ordinal: before + index + 1)
      let wish = slot.place.wishedDate
      if slot.isPaused || context.isPast(id) || wish < context.enrolment.start { continue }
      if activity.stopReason != nil, let end = laid.firstDayPastLongest, end <= wish { continue }
      if let until, until < wish { continue }
      if let first, wish < first { continue }
      guard slot.place.dates.upperBound >= context.today else { continue }
      entries.append(
        Entry(
          session: Session(
            id: id, program: timeline.program.id, phase: laid.phase.id,
            week: timeline.week(of: wish), kind: activity.kind, load: activity.load,
            gapHours: activity.gapHours, minutes: activity.minutes,
            heading: .named(activity.title(ofSession: index)), items: [],
            instructions: activity.instructions + limits(in: activity), status: .confirmed,
            weekdays: activity.weekdays,
            place: slot.place.clipped(from: first, to: until), isGate: false),
          origin: SessionOrigin(
            timeline: key.timeline, stay: key.stay, doseHistory: key, week: slot.week)))
    }
  }

  /// What a clinician's plan says, for the sessions that show it.
  private func limits(in activity: Activity) -> [Session.Instruction] {
    guard let limits = timeline.program.limits, let typed = context.enrolment.limits,
      activity.kind == .exercise || activity.id == limits.activity
    else { return [] }
    return limits.names.compactMap { name in typed[name].map { .limit(name, $0) } }
  }

  /// Adds the goal check: an item of the last day with sessions, with the criteria as a checklist.
  private mutating func appendGate(of laid: PhaseTimeline.Laid) {
    guard !laid.phase.gate.isEmpty, let day = laid.lastOpenDay,
      day >= context.enrolment.start, day >= context.today
    else { return }
    let name = names.name(of: "gate-\(laid.phase.id)")
    let ordinal = max(ordinals[name, default: 0], context.lastOrdinal(name)) + 1
    ordinals[name] = ordinal
    let isLast = laid.stay.phase == timeline.lastPhase || laid.stay.phase == timeline.onlyPhase
    entries.append(
      Entry(
        session: Session(
          id: Session.ID(activity: name, ordinal: ordinal), program: timeline.program.id,
          phase: laid.phase.id, week: timeline.week(of: day), kind: .measurement, load: .none,
          gapHours: 0, minutes: nil,
          heading: isLast ? .lastGoals : .phaseGoals, items: [],
          instructions: laid.phase.gate.map { .goal($0) } + [.noWarningSign],
          status: .confirmed, weekdays: [],
          place: Session.Place(
            dates: day...day, wishedDate: day, wishedTime: TimeOfDay(0), isTimeFixed: true,
            leastDays: 0),
          isGate: true),
        origin: SessionOrigin(
          timeline: names.timeline, stay: laid.index, doseHistory: nil,
          week: laid.days.count / 7 + 1)))
  }
}

/// How the activities of one programme are called in a plan.
struct ActivityNames: Hashable {
  /// The programme, by its position in the plan.
  let timeline: Int
  /// The programme's id where the plan has several; activities are then led by it.
  let program: String?

  /// The name that sessions of an activity carry.
  func name(of activity: String) -> String {
    program.map { "\($0).\(activity)" } ?? activity
  }
}

extension Enrolment {
  /// The activities of a phase that are wanted, with their last days.
  func wanted(in phase: Phase, of program: String) -> [(activity: Activity, until: CivilDate?)] {
    phase.activities.filter { isWanted($0, in: phase, of: program) }.flatMap { activity in
      guard activity.kind != .medicine else {
        return medicines.flatMap { medicine in
          medicine.times.map { (activity.repeating(medicine, at: $0), medicine.until) }
        }
      }
      let ends = activity.names(in: program).compactMap { endDates[$0] }
      let last = activity.daysBeforeOperation.flatMap { days in
        operation.map { $0.advanced(by: -days) }
      }
      return [(activity, (ends + [last].compactMap { $0 }).min())]
    }
  }

  /// The first day of an activity that comes in the last days before an operation; `nil` for any other.
  fileprivate func firstDay(beforeOperation activity: Activity) -> CivilDate? {
    activity.firstDayBeforeOperation.flatMap { days in operation.map { $0.advanced(by: -days) } }
  }

  private func isWanted(_ activity: Activity, in phase: Phase, of program: String) -> Bool {
    if isOmitted(activity, in: program) { return false }
    if isRequested(activity, in: program) || activity.kind == .medicine { return true }
    let isReplaced = phase.activities.contains {
      $0.replaced == activity.id && isRequested($0, in: program) && !isOmitted($0, in: program)
    }
    return activity.inclusion == .always && !isReplaced
  }

  private func isOmitted(_ activity: Activity, in program: String) -> Bool {
    activity.names(in: program).contains(where: omitted.contains)
  }

  private func isRequested(_ activity: Activity, in program: String) -> Bool {
    activity.names(in: program).contains { requested.contains($0) || endDates[$0] != nil }
  }
}

extension Session.Place {
  /// The place without the days before `first` and after `end`; the wished day must lie between.
  fileprivate func clipped(from first: CivilDate?, to end: CivilDate?) -> Session.Place {
    var place = self
    if let first { place.dates = max(dates.lowerBound, first)...dates.upperBound }
    if let end { place.dates = place.dates.lowerBound...min(dates.upperBound, end) }
    return place
  }
}
