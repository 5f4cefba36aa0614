/// Makes the sessions of a plan, activity by activity, and counts them through the phases.
struct SessionBuilder {
  let catalogue: Catalogue
  let enrolment: Enrolment
  private(set) var sessions = [Session]()
  private(set) var unplanned = [Plan.Unplanned]()
  private var ordinals = [String: Int]()
  /// Whether activities are led by their programme's id, as in a plan of several programmes.
  private let isQualified: Bool

  init(catalogue: Catalogue, enrolment: Enrolment, programCount: Int) {
    self.catalogue = catalogue
    self.enrolment = enrolment
    isQualified = programCount > 1
  }

  /// Adds the sessions of a programme, whose phases lie on `stages`.
  mutating func append(_ program: Program, stages: [Plan.Stage]) {
    for stage in stages {
      for activity in stage.phase.activities where isWanted(activity, of: stage) {
        if activity.kind == .medicine {
          for medicine in enrolment.medicines {
            for time in medicine.times {
              append(activity.repeating(medicine, at: time), in: stage, until: medicine.until)
            }
          }
        } else {
          let ends = activity.names(in: program.id).compactMap { enrolment.endDates[$0] }
          append(activity, in: stage, until: ends.min())
        }
      }
      appendGate(of: stage, isLast: stage == stages.last)
    }
  }

  private func isWanted(_ activity: Activity, of stage: Plan.Stage) -> Bool {
    if isOmitted(activity, in: stage.program) { return false }
    if isRequested(activity, in: stage.program) || activity.kind == .medicine { return true }
    let isReplaced = stage.phase.activities.contains {
      $0.replaced == activity.id && isRequested($0, in: stage.program)
        && !isOmitted($0, in: stage.program)
    }
    return activity.inclusion == .always && !isReplaced
  }

  private func isOmitted(_ activity: Activity, in program: String) -> Bool {
    activity.names(in: program).contains(where: enrolment.omitted.contains)
  }

  private func isRequested(_ activity: Activity, in program: String) -> Bool {
    activity.names(in: program).contains {
      enrolment.requested.contains($0) || enrolment.endDates[$0] != nil
    }
  }

  private mutating func append(_ activity: Activity, in stage: Plan.Stage, until: CivilDate?) {
    let name = identity(of: activity.id, in: stage.program)
    guard !activity.endsOnTypedDate || until != nil else {
      let missing = Plan.Unplanned(activity: name, reason: .needsEndDate(activity: activity.id))
      if !unplanned.contains(missing) { unplanned.append(missing) }
      return
    }
    let slots = activity.slots(in: stage.dates, windows: enrolment.windows)
    var doses = activity.prescriptions.map {
      DoseProjection($0, trials: enrolment.trials, firstWeek: activity.firstWeek)
    }
    for (index, slot) in slots.enumerated() {
      let items = doses.indices.map { doses[$0].next(week: slot.week, on: slot.place.wishedDate) }
      let id = nextID(of: name)
      let isPast = slot.place.wishedDate < enrolment.start
      if isPast || until.map({ $0 < slot.place.wishedDate }) ?? false { continue }
      sessions.append(
        Session(
          id: id, program: stage.program,
          phase: stage.phase.id, week: stage.week(of: slot.place.wishedDate), kind: activity.kind,
          load: activity.load, gapHours: activity.gapHours, minutes: activity.minutes,
          title: activity.title(ofSession: index), items: activity.items(items, in: catalogue),
          guidance: activity.guidance, isTentative: stage.isTentative,
          weekdays: activity.weekdays, place: slot.place.clipped(to: until), isGate: false))
    }
  }

  /// A gate's checkpoint: an item of the phase's last day, with its checklist.
  private mutating func appendGate(of stage: Plan.Stage, isLast: Bool) {
    let day = stage.dates.upperBound.advanced(by: -1)
    guard !stage.phase.gate.isEmpty else { return }
    let id = nextID(of: identity(of: "gate-\(stage.phase.id)", in: stage.program))
    guard day >= enrolment.start else { return }
    sessions.append(
      Session(
        id: id, program: stage.program,
        phase: stage.phase.id, week: stage.week(of: day),
        kind: .measurement, load: .none, gapHours: 0, minutes: nil,
        title: isLast ? "Goals reached?" : "Ready for the next phase?", items: [],
        guidance: stage.phase.gate.map { "[ ] \($0)" }, isTentative: stage.isTentative,
        weekdays: [],
        place: Session.Place(
          dates: day...day, wishedDate: day, wishedTime: TimeOfDay(0), isTimeFixed: true,
          leastDays: 0),
        isGate: true))
  }

  private mutating func nextID(of activity: String) -> Session.ID {
    let ordinal = ordinals[activity, default: 0] + 1
    ordinals[activity] = ordinal
    return Session.ID(activity: activity, ordinal: ordinal)
  }

  /// The name that sessions of an activity carry.
  private func identity(of activity: String, in program: String) -> String {
    isQualified ? "\(program).\(activity)" : activity
  }
}

extension Session.Place {
  /// The place without the days after `end`; the wished day must not lie after it.
  fileprivate func clipped(to end: CivilDate?) -> Session.Place {
    var place = self
    if let end { place.dates = dates.lowerBound...min(dates.upperBound, end) }
    return place
  }
}
