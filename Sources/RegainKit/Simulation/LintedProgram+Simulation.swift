import Planning
import ProgramFiles
import Rehabilitation

extension LintedProgram {
  /// The programme simulated from its first day to its last, as it stands, with nothing stored.
  ///
  /// - Parameters:
  ///   - patient: The manner of the person.
  ///   - start: The first day, in the years 1900 to 2900; Monday, 2 March 2026 if not given.
  /// - Returns: The simulation, with the faults that it found.
  /// - Throws: ``RegainError/enrolment(_:)`` or ``RegainError/plan(_:)`` where it cannot start then.
  public func simulated(
    by patient: Patient, from start: CivilDate = Simulation.usualStart
  ) throws(RegainError) -> Simulation {
    if let fault = Enrolment.fault(start: start, dayZero: nil) { throw .enrolment(fault) }
    return try regain(RegainError.plan) { () throws(PlanError) in
      try Simulation(
        ProgramEdition(programs: [program], catalogue: catalogue),
        enrolment: Enrolment(simulating: program, from: start), patient: patient)
    }
  }
}
