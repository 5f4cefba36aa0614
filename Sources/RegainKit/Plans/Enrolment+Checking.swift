import Calendars
import ICalendar
import Rehabilitation
import Wording

extension Enrolment {
  /// Ten years, in days: no day of a plan lies further away.
  package static let mostDays = 3660
  /// How many amounts of ordinary days a quota is made of.
  package static let trialCounts = 2...7

  /// The choices with the clock changes of their zone, which a journal does not keep.
  ///
  /// - Throws: ``EnrolmentError`` where one of them is not possible, or ``RegainError/zone(_:name:)``.
  func checked(for programs: [Program]) throws(RegainError) -> Enrolment {
    let zone = try PlanZone(reading: zone)
    try check(for: programs)
    var enrolment = self
    enrolment.clockChanges = zone.clockChanges(over: Self.span(start, dayZero, programs))
    return enrolment
  }

  /// Why a first day, or the day that a programme counts from, is not possible; `nil` where they are.
  package static func fault(start: CivilDate, dayZero: CivilDate?) -> EnrolmentError? {
    guard FactRange.starts.contains(start) else { return .startOutOfRange(start) }
    let first = min(start, dayZero ?? start)
    guard first.days(to: start) < mostDays, start.days(to: dayZero ?? start) < mostDays else {
      return .dayZeroOutOfRange
    }
    return nil
  }

  /// Refuses choices that are not possible in any programme.
  package func check(for programs: [Program]) throws(RegainError) {
    if let fault = Self.fault(start: start, dayZero: dayZero) { throw .enrolment(fault) }
    if let goal, goal < start || start.days(to: goal) >= Self.mostDays {
      throw .enrolment(.goalOutOfRange(goal))
    }
    try checkLimits(for: programs)
    try checkOptions(of: programs)
    if let operation, operation <= start || start.days(to: operation) >= Self.mostDays {
      throw .enrolment(.operationOutOfRange(operation))
    }
    for date in typedEnds.map(\.date) + medicines.compactMap(\.from) + availability.typedDays
    where abs(start.days(to: date)) >= Self.mostDays {
      throw .enrolment(.dayTooFar(date, start: start))
    }
    guard name == Self.usualName(in: programs) || name.isReadable && name.count <= 300 else {
      throw .enrolment(.unreadableName)
    }
    let typed = [name] + medicines.flatMap { [$0.text, $0.prescriber] }
    if let hidden = typed.first(where: \.isUntrusted) { throw .enrolment(.untrustedName(hidden)) }
    if let usualPain, !FactRange.scale.contains(usualPain) {
      throw .enrolment(.usualPainOutOfRange(usualPain))
    }
    if let medicine = medicines.first(where: { !$0.prescriber.namesSomebody }) {
      throw .enrolment(.namelessPrescriber(medicine: medicine.text, medicine.prescriber))
    }
    for medicine in medicines {
      if let words = medicine.contradiction {
        throw .enrolment(.contradictoryMedicine(medicine.text, words))
      }
    }
    try availability.check()
    guard trials.isEmpty || Self.trialCounts.contains(trials.count),
      trials.allSatisfy({ $0 > Amount(0) })
    else { throw .enrolment(.trialsOutOfRange) }
  }

  /// Refuses answers to what no programme asks, and answers that there are not.
  private func checkOptions(of programs: [Program]) throws(RegainError) {
    let asked = programs.flatMap(\.options)
    for (id, answer) in (options ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let option = asked.first(where: { $0.id == id }) else {
        throw .enrolment(.unknownOption(id, known: asked.map(\.id)))
      }
      guard option.answers.contains(where: { $0.id == answer }) else {
        throw .enrolment(.unknownAnswer(answer, to: id, known: option.answers.map(\.id)))
      }
    }
  }

  /// Refuses programmes whose limits a clinician's plan must give, as long as one is not typed.
  private func checkLimits(for programs: [Program]) throws(RegainError) {
    let known = Set(programs.flatMap { $0.limits?.names ?? [] })
    if let unknown = Set((limits ?? [:]).keys).subtracting(known).min() {
      throw .enrolment(.unknownLimit(unknown, known: known.sorted()))
    }
    if let hidden = (limits ?? [:]).values.sorted().first(where: \.isUntrusted) {
      throw .enrolment(.untrustedName(hidden))
    }
    for program in programs {
      let missing = program.limits?.missing(in: limits) ?? []
      if !missing.isEmpty { throw .enrolment(.limitsMissing(program: program.id, missing)) }
    }
  }

  /// A plan's name where none is given: the ids of its programmes.
  package static func usualName(in programs: [Program]) -> String {
    programs.map(\.id).joined(separator: "+")
  }

  /// The days over which busy calendars are read at a start, though the plan be late by its own length.
  package static func busySpan(
    _ start: CivilDate, _ dayZero: CivilDate?, _ programs: [Program], today: CivilDate
  ) -> Range<CivilDate> {
    let length = programs.map(\.days).max() ?? 0
    return min(start, today)..<span(start, dayZero, programs).upperBound.advanced(by: length)
  }

  /// The days that programmes can reach over from a start, those before day 0 included.
  package static func span(
    _ start: CivilDate, _ dayZero: CivilDate?, _ programs: [Program]
  ) -> Range<CivilDate> {
    let length = programs.map(\.days).max() ?? 0
    let first = min(start, dayZero ?? start)
    return first.advanced(by: -1)..<max(start, dayZero ?? start).advanced(by: length + 1)
  }
}

extension PlanZone {
  /// The zone of a name.
  ///
  /// - Throws: ``RegainError/zone(_:name:)`` where the name is malformed, or the system does not know it.
  package init(reading name: String) throws(RegainError) {
    self = try regain({ .zone($0, name: name) }) { () throws(ZoneError) in try PlanZone(name) }
  }
}
