import Rehabilitation

/// A plan simulated from its first day to its last, with a patient of a fixed manner.
public struct Simulation: Sendable {
  /// The time spent in one phase.
  public struct PhaseStay: Hashable, Sendable {
    /// The programme and the phase, by id, and the phase's title.
    public let program: String, phase: String, title: String
    /// The first day.
    public let start: CivilDate
    /// How many days it lasted.
    public internal(set) var days = 0
    /// Whether its longest stay was over with its gate not passed, so that a clinician led on.
    public internal(set) var isOverdue = false
  }

  /// The patient.
  public let patient: Patient
  /// The journal of the simulation.
  public let entries: [JournalEntry]
  /// The phase stays, in the order in which they began.
  public let stays: [PhaseStay]
  /// The plan at the end, with all that was reported.
  public let schedule: Schedule
  /// The faults of the programmes that the simulation found.
  public let problems: [Problem]

  /// Simulates a plan.
  ///
  /// - Parameters:
  ///   - edition: The programmes with their exercises.
  ///   - enrolment: The person's choices.
  ///   - patient: The manner of the person.
  ///   - visit: Called at the end of each day with the journal so far.
  /// - Throws: ``PlanError`` where the choices fit none of the programmes.
  public init(
    _ edition: ProgramEdition, enrolment: Enrolment, patient: Patient,
    visit: (_ day: Int, [JournalEntry]) -> Void = { _, _ in }
  ) throws(PlanError) {
    var life = try Life(edition, enrolment: enrolment, patient: patient)
    // No phase may last longer than its longest stay, and one week more to pass its gate.
    let longest =
      edition.programs.map { $0.phases.reduce(0) { $0 + $1.longestStay + 7 } }.max() ?? 0
    var day = 0
    // Who reports nothing is followed until the last phase sleeps.
    while day < longest + 91, !life.isOver, !patient.logsSessions || day < longest + 28 {
      life.live(day: day)
      visit(day, life.entries)
      day += 1
    }
    self.patient = patient
    entries = life.entries
    stays = life.closedStays
    problems = life.problems
    schedule = life.schedule()
  }

  /// The journal of a plan's first days as a patient lives them, with no look at what is wrong with its programmes.
  ///
  /// - Parameters:
  ///   - edition: The programmes with their exercises.
  ///   - enrolment: The person's choices.
  ///   - patient: The manner of the person.
  ///   - days: How many days are lived at most; fewer where the plan is over before.
  /// - Returns: The entries, the first one with no texts of programmes.
  /// - Throws: ``PlanError`` where the choices fit none of the programmes.
  public static func journal(
    _ edition: ProgramEdition, enrolment: Enrolment, patient: Patient, days: Int
  ) throws(PlanError) -> [JournalEntry] {
    var life = try Life(edition, enrolment: enrolment, patient: patient, isWatched: false)
    for day in 0..<max(0, days) where !life.isOver { life.live(day: day) }
    return life.entries
  }
}
