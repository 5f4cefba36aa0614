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

        With --many people are drawn by a seed, each with a request that 'regain batch' answers, a line of JSON \
        each; the same seed gives the same lines. One in fifty names a warning sign, and is refused. Without a \
        programme each follows any of them.

        EXAMPLES:
          regain simulate knee-osteoarthritis-strength --patient slow
          regain simulate ./my-programme.yaml --patient shifts.yaml --json
          regain simulate --many 20 --seed 7 --do build
        """)

    @Argument(
      help: "A programme's id, as 'regain programs' lists it, or the path of a file.",
      completion: NameCompletion.programs)
    var program: String?

    @Option(
      help: ArgumentHelp(
        "Who lives it: \(list(Patient.standard.map(\.name))), or the path of a file; perfect if not given, "
          + "and any of them with --many.",
        valueName: "patient"))
    var patient: String?

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "The first day; 2026-03-02 if not given. With --many plans begin within a year from it.",
        valueName: "date"))
    var start: DateText?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup(title: "Many people") var people: SeededOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var library: LibraryOptions

    func validate() throws {
      guard people.many == nil else {
        if json { throw ValidationError(.excluding("--json", "--many")) }
        return
      }
      guard program != nil else { throw ValidationError("Missing expected argument '<program>'") }
    }

    func run() throws {
      if let count = people.many { return try writeRequests(count) }
      guard let name = program else { return }
      let catalogue = try library.library.catalogue()
      let linted = try library.library.program(name, catalogue: catalogue)
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

    /// Writes a request for each of many people, one after the other.
    private func writeRequests(_ count: Int) throws {
      let library = library.library
      var requests = try worded { () throws(RegainError) in
        try SeededRequests(library, following: program, seed: people.seed ?? 1)
      }
      requests.task = people.task ?? .summary
      requests.mostDays = people.days ?? 0
      requests.patient = try patient.map { _ in try person() }
      requests.firstDay = try firstDay()
      var lines = [UInt8]()
      for number in 1...count {
        lines += try worded { () throws(RegainError) in try requests.line(number) }
        lines.append(UInt8(ascii: "\n"))
        guard lines.count >= 1 << 16 || number == count else { continue }
        try writeOutput(lines)
        lines.removeAll(keepingCapacity: true)
      }
    }

    private func firstDay() throws -> CivilDate {
      guard let start else { return Simulation.usualStart }
      return try start.date(today: clock.today(in: try Environment.planZone("UTC")))
    }

    private func person() throws -> Patient {
      let patient = patient ?? Patient.perfect.name
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
