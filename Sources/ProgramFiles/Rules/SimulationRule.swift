import Planning
import Rehabilitation

extension Linter {
  /// `simulation`: every patient comes to the end of the programme, through each phase, without a jump.
  static func simulate(_ subject: Subject, _ patients: [Patient], into findings: Findings) {
    let report = Report(document: subject.document, findings: findings)
    let edition = ProgramEdition(programs: [subject.program], catalogue: subject.catalogue)
    let enrolment = Enrolment(simulating: subject.program, from: Simulation.usualStart)
    var known = Set<Simulation.Problem>()
    for patient in patients {
      guard let life = try? Simulation(edition, enrolment: enrolment, patient: patient) else {
        continue
      }
      for problem in life.problems where known.insert(problem).inserted {
        let phase = subject.program.phases.firstIndex { $0.id == problem.phase }
        report.add(
          .simulation(patient: patient.name, problem),
          at: phase.map { ["phases", .index($0), "id"] } ?? ["phases"])
      }
    }
  }
}
