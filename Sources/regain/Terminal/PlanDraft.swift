import Calendars
import Planning
import Rehabilitation
import Sheets
import Wording

/// What a build and a start have in common: programmes that may be started, and the choices.
struct PlanDraft {
  /// The programmes, or a gentle start with them.
  let programs: [Program]
  let catalogue: Catalogue
  let enrolment: Enrolment
  let zone: PlanZone

  /// Picks and checks the programmes, asking where somebody can be asked.
  ///
  /// - Parameters:
  ///   - names: The programmes by id or path.
  ///   - need: What is sought beside them.
  ///   - enrolment: The choices.
  ///   - safety: The answers to the red-flag questions.
  ///   - library: Where programmes are looked up.
  ///   - name: The plan's name; that of its programmes if not given.
  /// - Throws: ``Failure`` where something is missing, cannot be read, or forbids a start.
  init(
    _ names: [String], need: NeedOptions, enrolment: EnrolmentOptions, safety: SafetyOptions,
    library: LibraryOptions, named name: String?
  ) throws {
    let library = library.library
    catalogue = try library.catalogue()
    let picker = ProgramPicker(
      library: library, catalogue: catalogue, number: try safety.emergency.number())
    let pick = try picker.pick(names, try need.need(catalogue))
    zone = try enrolment.planZone()
    var choices = enrolment
    choices.requested += pick.requested
    if need.words != nil, Environment.hasPerson {
      // Nobody should answer questions about times before those about warning signs.
      programs = try safety.check(pick.programs, told: pick.told)
      let interview = EnrolmentInterview(
        programs: programs, today: try choices.clock.today(in: zone))
      try interview.ask(&choices)
      self.enrolment = try choices.enrolment(named: name, in: programs, zone: zone)
    } else {
      let missing = choices.missing(for: pick.programs)
      guard need.words == nil || missing.isEmpty else {
        throw Failure(
          .usage,
          "nobody can be asked here, and this is missing: \(missing.joined(separator: "; ")).")
      }
      self.enrolment = try choices.enrolment(named: name, in: pick.programs, zone: zone)
      programs = try safety.check(pick.programs, told: pick.told)
    }
  }

  /// The plan.
  ///
  /// - Throws: ``Failure`` where a choice fits none of the programmes.
  func plan() throws(Failure) -> Plan {
    try told { () throws(PlanError) in
      try Plan(programs: programs, catalogue: catalogue, enrolment: enrolment)
    }
  }
}
