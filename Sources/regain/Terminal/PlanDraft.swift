import RegainKit

/// What a build and a start have in common: programmes that may be started, and the choices.
struct PlanDraft {
  /// The programmes, or a gentle start with them.
  let cleared: ClearedPrograms
  var enrolment: Enrolment
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
  ///   - asksForDates: Whether a person is asked for the dates that are missing.
  /// - Throws: ``Failure`` where something is missing, cannot be read, or forbids a start.
  init(
    _ names: [String], need: NeedOptions, enrolment: EnrolmentOptions, safety: SafetyOptions,
    library: LibraryOptions, named name: String?, asksForDates: Bool = false
  ) throws {
    let library = library.library
    let catalogue = try library.catalogue()
    let picker = ProgramPicker(
      library: library, catalogue: catalogue, number: try safety.emergency.number())
    let pick = try picker.pick(names, try need.need(catalogue))
    zone = try enrolment.planZone()
    var choices = enrolment
    choices.requested += pick.requested
    if need.words != nil, Environment.hasPerson {
      // Nobody should answer questions about times before those about warning signs.
      cleared = try safety.clear(pick.programs, wording: pick.signs)
      let prompts = EnrolmentPrompts(
        programs: cleared.programs, today: try choices.clock.today(in: zone))
      try prompts.ask(&choices)
      self.enrolment = try choices.enrolment(named: name, in: cleared.programs, zone: zone)
    } else {
      let programs = pick.programs.map(\.program)
      if asksForDates {
        var prompts = EnrolmentPrompts(
          programs: programs, today: try choices.clock.today(in: zone))
        prompts.asksOnlyNeeded = true
        try prompts.ask(&choices)
      }
      let missing = EnrolmentInterview(programs, given: choices.given).needed
        .compactMap { $0.missing(offering: .commands) }
      guard need.words == nil || missing.isEmpty else {
        throw Failure(OptionFault.missing(missing))
      }
      self.enrolment = try choices.enrolment(named: name, in: programs, zone: zone)
      cleared = try safety.clear(pick.programs, for: self.enrolment, wording: pick.signs)
    }
  }
}
