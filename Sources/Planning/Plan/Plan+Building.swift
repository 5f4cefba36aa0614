import Rehabilitation

extension Plan {
  /// The days from the plan's first stage to its last.
  public var span: Range<CivilDate> {
    let first = stages.map(\.dates.lowerBound).min() ?? enrolment.start
    let end = stages.map(\.dates.upperBound).max() ?? enrolment.start
    return max(first, min(enrolment.start, end))..<end
  }

  static func check(
    _ enrolment: Enrolment, against programs: [Program]
  ) throws(PlanError) {
    var seen = Set<String>()
    for program in programs where !seen.insert(program.id).inserted {
      throw .repeatedProgram(program.id)
    }
    let activities = programs.flatMap(\.phases).flatMap(\.activities)
    let known = Set(
      programs.flatMap { program in
        program.phases.flatMap(\.activities).flatMap { $0.names(in: program.id) }
      })
    let named = enrolment.requested.union(enrolment.omitted).union(enrolment.endDates.keys)
    if let unknown = named.subtracting(known).min() {
      throw .unknownActivity(unknown, known: Set(activities.map(\.id)).sorted())
    }
    try checkEnds(of: enrolment)
    if enrolment.operation != nil, !programs.contains(where: \.leadsToOperation) {
      throw .leadsToNoOperation
    }
    if !enrolment.medicines.isEmpty, !activities.contains(where: { $0.kind == .medicine }) {
      throw .noPlaceForMedicines
    }
    let prescriptions = activities.flatMap(\.prescriptions)
    let tests = Set(prescriptions.flatMap(\.tests))
    if let unknown = Set(enrolment.tests.keys).subtracting(tests).min() {
      throw .unknownTest(unknown, known: tests.sorted())
    }
    guard !enrolment.trials.isEmpty else { return }
    let rules = Set(prescriptions.compactMap { $0.progression?.name })
    guard !rules.contains(.quota) else { return }
    guard rules.contains(.steps) else { throw .noQuota }
    guard StepProgression.baseline(ofTrials: enrolment.trials) != nil else {
      throw .fewStepDays(least: StepProgression.leastDays)
    }
  }

  private static func checkEnds(of enrolment: Enrolment) throws(PlanError) {
    if let end = enrolment.typedEnds.first(where: { $0.date < enrolment.start }) {
      throw .stopsBeforeStart(end.name, end: end.date)
    }
    var identities = Set<String>()
    for medicine in enrolment.medicines {
      for time in medicine.times where !identities.insert(medicine.identity(at: time)).inserted {
        throw .repeatedMedicine(medicine.text, time)
      }
    }
  }
}

extension Program {
  /// The day that the programme's first phase begins.
  func firstDay(in enrolment: Enrolment) throws(PlanError) -> CivilDate {
    guard anchor != .start else { return enrolment.start }
    guard let dayZero = enrolment.dayZero else {
      throw .needsDayZero(program: id, anchor: anchor)
    }
    guard anchor != .injury || dayZero <= enrolment.start else {
      throw .injuryAfterStart(program: id, dayZero: dayZero)
    }
    return dayZero
  }
}
