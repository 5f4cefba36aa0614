import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain print`: sheets to hang up and to fill in.
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "print",
      abstract: "Print a plan or a programme as sheets with boxes to tick.",
      discussion: """
        A plan of the journal is printed as it stands today, with this week and the next; --weeks and \
        --all print others. A programme is printed with day numbers, or with --start on dates and \
        times. HTML is one file for screen and paper. A PDF is made from it by Chromium or \
        WeasyPrint. The head names the person and the therapist of 'regain label', and the clinic of \
        'regain settings'; what is not known is a line to fill in by hand. --card is one exercise as a \
        picture, to be sent to a phone: an SVG, or a PNG by Chromium. --caseload prints the day of all plans: who comes, who needs \
        a look, what is due, and what changed.

        EXAMPLES:
          regain print left-knee --format pdf -o left-knee.pdf
          regain print left-knee --format html --diary --weeks 1-4 -o diary.html
          regain print left-knee --weeks 5
          regain print left-knee --diary -o my-diary.txt
          regain print left-knee --card sit-to-stand --format png -o sit-to-stand.png
          regain print left-knee --clinic 'Knee Clinic' --format pdf -o knee.pdf
          regain print knee-osteoarthritis-strength --format markdown -o programme.md
          regain print graded-walking --start mon --no-flags --format pdf -o walk.pdf
          regain print --caseload --therapist weber --format pdf -o today.pdf
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, markdown, html, pdf, svg, png
    }

    @Argument(
      help: ArgumentHelp(
        "A plan's name, or a programme's id or file; left out where there is one plan.",
        valueName: "plan|program"),
      completion: NameCompletion.plansAndPrograms)
    var programs: [String] = []

    @Option(help: "The format to write.")
    var format = Format.text

    @Flag(help: "Print the day of all plans, for the clinic.")
    var caseload = false

    @OptionGroup(title: "Options of --caseload") var clinic: CaseloadOptions

    @OptionGroup(title: "Page options") var pages: PageSelection

    @OptionGroup(title: "The head of the sheets") var letterhead: LetterheadOptions

    @OptionGroup(title: "The file to write") var output: OutputOptions

    @Flag(help: "Open the file when it is written.")
    var open = false

    @Option(help: "The plan's name, where it is not the programme's title.")
    var name: String?

    @OptionGroup(title: "Options of a dated plan") var enrolment: EnrolmentOptions
    @OptionGroup(title: "Safety options of a dated plan") var safety: SafetyOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup(title: "How it is shown") var display: DisplayOptions
    @OptionGroup var library: LibraryOptions

    func validate() throws {
      try checkCaseload()
      if format == .text || format == .markdown, let option = pages.withoutText.first {
        throw ValidationError(.withoutPages(option))
      }
      try checkCard()
      if open, output.path == nil {
        throw ValidationError(.withoutFile("--open"))
      }
      if format == .pdf || format == .png, output.output == nil, Environment.hasTerminalOutput {
        throw ValidationError(.terminalFile(format.rawValue))
      }
    }

    func run() throws {
      if caseload { return try printCaseload() }
      guard !programs.isEmpty else {
        var command = self
        command.programs = [try onlyPlan()]
        return try command.run()
      }
      let inputs = enrolment.availability.inputs + library.inputs(programs) + letterhead.inputs
      let file = try output.file(beside: store, reading: inputs)
      try writeOutput(try bytes(), to: file)
      if open, let file { try openFile(file.path) }
    }

    /// The plan of the journal where nothing is named; without a journal a programme must be.
    private func onlyPlan() throws -> String {
      let path = try store.path()
      guard store.file != nil || FileSystem.isReadable(path) else {
        throw ValidationError("Missing expected argument '<plan|program> ...'")
      }
      return try store.onlyPlan(for: "print")
    }

    private func bytes() throws -> [UInt8] {
      switch format {
      case .text where pages.diary, .markdown where pages.diary: return try diary()
      case .text:
        let (width, style) = (output.textWidth, output.textStyle)
        return try text(
          { $0.text(width: width, style: style) },
          or: { $0.text(width: width, style: style, purpose: .hanging) })
      case .markdown: return try text({ $0.markdown() }, or: { $0.markdown() })
      case .html: return Array(try html().utf8)
      case .pdf: return try Printer.pdf(of: try html(), beside: output.path)
      case .svg: return try picture(of: try cardDrawing())
      case .png:
        let card = try cardDrawing()
        return try Printer.png(of: card.svg, width: card.width, height: card.height)
      }
    }

    /// Whether the format has pictures.
    private var isDrawn: Bool { format != .text && format != .markdown }

    /// A diary as text.
    private func diary() throws -> [UInt8] {
      let printed = try onePlan()
      let today = try today(of: printed)
      let form = DiaryForm(printed, weeks: pages.weeks(of: printed, on: today), printedOn: today)
      return Array((format == .text ? form.text() : form.markdown()).printablePage.utf8)
    }

    /// The one plan or programme that was named, with all that its sheets say.
    func onePlan() throws -> PrintedPlan {
      guard var printed = try datedPlan() ?? projection() else {
        throw ValidationError(.severalUndated)
      }
      try requireWeeks(of: printed)
      printed.emergencyNumber = try safety.emergency.number()
      printed.steps = try steps
      printed.letterhead = try letterhead.letterhead(in: store)
      printed.knee = enrolment.knee ?? printed.knee
      return printed
    }

    /// The sheet of a plan, or those of programmes without dates.
    private func text(
      _ dated: (PlanSheet) -> String, or undated: (Sheet) -> String
    ) throws -> [UInt8] {
      let texts: [String]
      if var printed = try datedPlan() {
        try requireWeeks(of: printed)
        printed.emergencyNumber = try safety.emergency.number()
        printed.steps = try steps
        printed.letterhead = try letterhead.letterhead(in: store)
        let today = try today(of: printed)
        let weeks = pages.weeks(of: printed, on: today)
        texts = [dated(PlanSheet(printed, weeks: weeks, printedOn: today))]
      } else {
        texts = try programs.map { name in
          let (sheet, program) = try library.sheet(
            of: name, weeks: pages.weeks?.range, in: notation)
          try pages.weeks?.require(1...max(1, program.weeks), in: program.title)
          return undated(sheet)
        }
      }
      return Array(texts.joined(separator: "\n\n").printablePage.utf8)
    }

    private func html() throws -> String {
      var printed = try onePlan()
      guard printed.isDated || !pages.month else {
        throw ValidationError(.undatedMonth)
      }
      printed.pictures = PictureBook(printed.catalogue, knee: printed.knee)
      let options = pages.options(of: printed, printedOn: try today(of: printed))
      return PlanPages(printed, options: options).html()
    }

    private func requireWeeks(of printed: PrintedPlan) throws(Failure) {
      guard let weeks = printed.weekNumbers else { return }
      try pages.weeks?.require(weeks, in: printed.title)
    }

    /// Today, by the wall clock of the plan.
    func today(of printed: PrintedPlan) throws -> CivilDate {
      let zone = printed.isDated ? printed.schedule.plan.enrolment.zone : enrolment.zone
      return try enrolment.clock.today(in: try Environment.planZone(zone))
    }

    /// A programme as it runs when all goes well; `nil` for several.
    private func projection() throws -> PrintedPlan? {
      guard programs.count == 1 else { return nil }
      let catalogue = try library.library.catalogue()
      let program = try library.library.program(programs[0], catalogue: catalogue).program
      return try worded(RegainError.plan) { () throws(PlanError) in
        try PrintedPlan(program, catalogue: catalogue)
      }
    }

    /// The plan of the journal, or programmes from their first day on; `nil` for ones without dates.
    private func datedPlan() throws -> PrintedPlan? {
      let folders = library.library
      guard enrolment.start != nil else {
        let plan = try journalPlan(in: folders)
        if let option = enrolment.needingStart ?? (name == nil ? nil : "--name") {
          throw ValidationError(plan == nil ? .undatedChoice(option) : .chosenBefore(option))
        }
        return try plan.map {
          try PrintedPlan(
            $0.schedule(), catalogue: isDrawn ? folders.catalogue() : Catalogue([]))
        }
      }
      let catalogue = try folders.catalogue()
      let programs = try programs.map { try folders.program($0, catalogue: catalogue) }
      let choices = try enrolment.enrolment(
        named: name, in: programs.map(\.program), zone: try enrolment.planZone())
      let schedule = try safety.clear(programs, for: choices).planned(choices).schedule
      return PrintedPlan(schedule, catalogue: catalogue)
    }

    /// The plan of the journal that the only name means; `nil` where it means a programme.
    private func journalPlan(in folders: ProgramLibrary) throws(Failure) -> OpenPlan? {
      guard programs.count == 1 else { return nil }
      let path = try store.path()
      guard store.file != nil || FileSystem.isReadable(path) else { return nil }
      let store = try worded { () throws(RegainError) in
        try PlanStore.holding(programs[0], at: path, orElse: folders)
      }
      guard let store else { return nil }
      let stamp = try enrolment.clock.stamp()
      return try worded { () throws(RegainError) in try store.plan(programs[0], at: stamp) }
    }
  }
}

extension Regain.Print: ShowingCommand {
  var settingsStore: StoreOptions { store }
}
