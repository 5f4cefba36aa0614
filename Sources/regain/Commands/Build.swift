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
        The same options and settings give the same bytes, on any day and any machine. The warning signs are \
        asked first. Where nobody can be asked, '--no-flags' says that there are none; without an answer \
        nothing is built, and the command ends with 77.

        EXAMPLES:
          regain build knee-osteoarthritis-strength --start mon -o knee.ics
          regain build graded-walking --start mon --windows 'weekdays 18-20' --no-flags
          regain build total-knee-replacement --start mon --day0 -2d --cleared-by NAME
          regain build --for bursitis --start mon --diagnosed-by NAME -o knee.ics
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case ics, json, csv
    }

    @Argument(
      help: ArgumentHelp("Programmes, by id or path.", valueName: "program"),
      completion: NameCompletion.programs)
    var programs: [String] = []

    @OptionGroup(title: "Picking a programme") var need: NeedOptions

    @Option(help: "The plan's name, which keeps its events apart from another plan's.")
    var name: String?

    @OptionGroup var enrolment: EnrolmentOptions
    @OptionGroup(title: "Safety options") var safety: SafetyOptions
    @OptionGroup(title: "Calendar options") var calendar: CalendarFileOptions
    @OptionGroup(title: "How it is shown") var display: DisplayOptions

    @Option(help: "The format to write.")
    var format = Format.ics

    @Option(
      help: ArgumentHelp(
        "The number of this build, 0 to 1000000: raise it for KOrganizer to take a file anew.",
        valueName: "n"))
    var revision = 0

    @Flag(help: "Write CSV as Excel opens it: semicolons, and a mark for its characters.")
    var excel = false

    @OptionGroup(title: "The file to write") var output: OutputOptions

    @OptionGroup var library: LibraryOptions

    func validate() throws {
      guard (0...1_000_000).contains(revision) else {
        throw ValidationError(.outOfRange(option: "--revision", revision, 0...1_000_000))
      }
      guard !excel || format == .csv else { throw ValidationError(OptionFault.excelWithoutCSV) }
      try need.require(programs)
      if need.words == nil { try enrolment.requireStart() }
    }

    func run() throws {
      let file = try output.file(reading: enrolment.availability.inputs + library.inputs(programs))
      var calendar = try calendar.options()
      calendar.notation = try notation
      calendar.revision = revision
      let draft = try PlanDraft(
        programs, need: need, enrolment: enrolment, safety: safety, library: library, named: name)
      let schedule = try draft.cleared.planned(draft.enrolment).schedule
      try write(Publication(schedule, options: calendar), zone: draft.zone, to: file)
      let steps = try steps
      writeError(schedule.goalLines.map { "\($0)\n" }.joined())
      if name == nil, format == .ics { writeError(schedule.sharedName(offering: steps)) }
      writeError(
        schedule.notes(offering: steps) + schedule.doseNotes() + schedule.leftOut(offering: steps))
    }

    private func write(
      _ publication: Publication, zone: PlanZone, to file: OutputFile?
    ) throws {
      try writeOutput(try bytes(of: publication, zone: zone), to: file)
      if let file, Environment.hasTerminalOutput {
        try writeOutput(publication.schedule.overview(in: file.path, shown: notation))
      }
    }

    private func bytes(of publication: Publication, zone: PlanZone) throws -> [UInt8] {
      switch format {
      case .json: return Array(publication.json(offering: .commands).utf8)
      case .csv: return Array(publication.csv(forExcel: excel).utf8)
      case .ics:
        return try publication.bytes(in: zone)
      }
    }
  }
}

extension Regain.Build: ShowingCommand {}
