import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain simulate`: a programme lived through by a patient who can be foreseen.
  struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "simulate",
      abstract: "Live a programme through: when phases come, and how load and doses go.",
      discussion: """
        Nothing is stored. The exit code is 65 where a phase never ends, a gate \
        cannot be passed, a week holds less than its phase prescribes, or a dose \
        climbs faster than its own rule allows.

        A patient of your own is a YAML file of any of these lines; what is left \
        out is as for 'perfect':

          name: Works shifts
          usual-pain: 1            # 0 to 10
          pain: 2                  # in sessions, 0 to 10
          misses: 20%              # sessions that are left out
          done: 90%                # of the work of a session
          amber: every 3 sessions  # pain between the green and the amber limit
          flares: [{day: 16, days: 3, pain: 5}]
          gate-tries: 2            # the try at which gates are passed
          tells: twice-a-day       # or once-a-day, mornings, nothing

        EXAMPLES:
          regain simulate knee-osteoarthritis-strength --patient slow
          regain simulate ./my-programme.yaml --patient shifts.yaml --json
        """)

    @Argument(help: "A programme's id, as 'regain programs' lists it, or the path of a file.")
    var program: String

    @Option(
      help: ArgumentHelp(
        "Who lives it: \(list(Patient.standard.map(\.name))), or the path of a file.",
        valueName: "patient"))
    var patient = Patient.perfect.name

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The first day; 2026-03-02 if not given.", valueName: "date"))
    var start: DateText?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var clock: ClockOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let catalogue = try library.library.catalogue()
      let linted = try library.library.program(program, catalogue: catalogue)
      let simulation = try linted.simulated(by: person(), from: firstDay())
      let program = linted.program
      if json {
        try writeOutput(
          encodedJSON(SimulationDocument(simulation, of: program, catalogue: catalogue)))
      } else {
        let text = SimulationText(simulation, of: program, catalogue: catalogue)
        try writeOutput(
          text.text(width: Environment.columns, style: Environment.showsStyle ? .terminal : .plain))
      }
      if !simulation.problems.isEmpty { throw ExitCode(Failure.Code.unlinted.rawValue) }
    }

    private func firstDay() throws -> CivilDate {
      guard let start else { return Simulation.usualStart }
      return try start.date(today: clock.today(in: try Environment.planZone("UTC")))
    }

    private func person() throws -> Patient {
      let names = NearNames(Patient.standard.map(\.name))
      let name = names.meant(by: patient)
      if let known = Patient.standard.first(where: { $0.name == name }) { return known }
      guard patient.hasSuffix(".yaml") || patient.contains("/") else {
        let names = list(Patient.standard.map(\.name))
        throw Failure(OptionFault.unknownPatient(patient, known: names))
      }
      let checked = PatientFile.read(try readFile(patient), path: patient)
      guard let person = checked.value else {
        throw Failure(.unlinted, checked.diagnostics.report(of: patient, offering: .commands))
      }
      return person
    }
  }
}

/// Words in a row: `a, b or c`.
private func list(_ words: [String]) -> String {
  words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
}
