import ArgumentParser
import RegainKit
import Wording

extension Regain {
  /// `regain build`: programmes to a calendar, nothing stored.
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Build a calendar from programmes, with nothing stored.",
      discussion: """
        The same options give the same bytes, on any day and any machine.

        EXAMPLES:
          regain build knee-osteoarthritis-strength --start mon -o knee.ics
          regain build graded-walking --start 2026-03-02 --zone Europe/Berlin \\
            --windows 'mon-fri 17:30-20:30; sat 09:00-12:00' -o walking.ics
          regain build total-knee-replacement --start today --day0 2026-02-20 \\
            --cleared-by 'Dr Weber' --no-flags --format json
          regain build --for bursitis --start mon --diagnosed-by 'Dr Weber' -o knee.ics
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case ics, json, csv
    }

    @Argument(help: ArgumentHelp("Programmes, by id or path.", valueName: "program"))
    var programs: [String] = []

    @OptionGroup(title: "Picking a programme") var need: NeedOptions

    @Option(help: "The plan's name, which keeps its events apart from another plan's.")
    var name: String?

    @OptionGroup var enrolment: EnrolmentOptions
    @OptionGroup(title: "Safety options") var safety: SafetyOptions
    @OptionGroup(title: "Calendar options") var calendar: CalendarFileOptions

    @Option(help: "The format to write.")
    var format = Format.ics

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The file to write; standard output if not given.", valueName: "file"))
    var output: String?

    @OptionGroup var library: LibraryOptions

    func validate() throws {
      try need.require(programs)
      if need.words == nil { try enrolment.requireStart() }
    }

    func run() throws {
      let calendar = try calendar.options()
      let draft = try PlanDraft(
        programs, need: need, enrolment: enrolment, safety: safety, library: library, named: name)
      let schedule = try draft.cleared.planned(draft.enrolment).schedule
      try write(Publication(schedule, options: calendar), zone: draft.zone)
      writeError(schedule.notes(offering: .commands) + schedule.leftOut(offering: .commands))
    }

    private func write(_ publication: Publication, zone: PlanZone) throws {
      try writeOutput(try bytes(of: publication, zone: zone), to: output)
      if let output, output != "-", Environment.hasTerminalOutput {
        try writeOutput(publication.schedule.overview(in: output))
      }
    }

    private func bytes(of publication: Publication, zone: PlanZone) throws -> [UInt8] {
      switch format {
      case .json: return Array(publication.json(offering: .commands).utf8)
      case .csv: return Array(publication.csv().utf8)
      case .ics:
        return try publication.bytes(in: zone)
      }
    }
  }
}
