import Rehabilitation

/// A plan as of one entry of its journal: what was chosen, reported and ordered so far, the sessions
/// that are past, and those that are due.
///
/// A past day is never changed by a later report: each session keeps the place and the doses that it
/// had when its time came. The sessions ahead follow from all entries so far.
///
/// Each value below holds its own state and has one job. They are changed in one order: time passes up
/// to an entry's moment (``advance(to:)``), then the entry is applied (``apply(_:)-(JournalEntry)``), and
/// whatever bears on the places of sessions outdates ``ahead``, which is laid out again before it is read.
struct Replay {
  /// The programme texts and clock changes that journal entries name but do not hold.
  var inputs: ReplayInputs
  /// What the person chose and ordered.
  var choices: PlanChoices
  /// The programmes' phases in time.
  var phases: PhaseTimelines
  /// What the patient reported.
  var reports: PatientReports
  /// What the reports mean.
  var verdicts = Verdicts()
  /// The warning signs that stop or limit the plan.
  var safety = SafetyState()
  /// The doses of each activity, phase stay by phase stay.
  var doses = DoseHistories()
  /// The sessions that are past.
  var past: PastSessions
  /// The sessions that are due.
  var ahead = Ahead()
  /// The day of the last entry.
  var lastEntry: CivilDate

  /// A plan on its first day.
  ///
  /// - Parameters:
  ///   - enrolment: The person's choices.
  ///   - edition: The programmes and their exercises.
  ///   - inputs: What the journal's entries name but do not hold.
  ///   - moment: When the plan was started; `nil` for a plan without a journal.
  /// - Throws: ``PlanError`` where a choice fits none of the programmes.
  init(
    _ enrolment: Enrolment, edition: ProgramEdition, inputs: ReplayInputs, at moment: CivilDateTime?
  ) throws(PlanError) {
    try Plan.check(enrolment, against: edition.programs)
    self.inputs = inputs
    choices = PlanChoices(enrolment.answering(edition.programs.flatMap(\.options)))
    reports = PatientReports(usualPain: enrolment.usualPain, start: enrolment.start)
    lastEntry = moment?.date ?? enrolment.start
    let start = CivilDateTime(enrolment.start, TimeOfDay(0))
    // On the first day only what is still to come is planned; a start in the past is caught up.
    past = PastSessions(from: moment.map { $0.date == enrolment.start ? $0 : start } ?? start)
    phases = try PhaseTimelines(edition, for: enrolment)
    phases.countEarlierSessions(in: outlineContext)
  }

  /// The person's choices, as later adjustments left them.
  var enrolment: Enrolment { choices.enrolment }

  /// The moment up to which every session is past.
  var boundary: CivilDateTime { past.boundary }

  /// The day of ``boundary``.
  var today: CivilDate { boundary.date }

  /// Whether a session is past.
  func isPast(_ session: Session.ID) -> Bool { past.contains(session) }

  /// What an outline of the rest of the plan depends on beside its programme.
  var outlineContext: SessionOutline.Context {
    let past = past
    return SessionOutline.Context(
      enrolment: enrolment, today: today, isPast: past.contains, lastOrdinal: past.lastOrdinal)
  }

  /// What doses depend on beside the sessions of their own activity.
  var doseFacts: DoseFacts {
    DoseFacts(
      phases: phases, reports: reports, verdicts: verdicts, orders: choices.doseOrders,
      frozenDays: safety.frozenDays, start: enrolment.start, today: today)
  }
}
