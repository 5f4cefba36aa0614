import ArgumentParser
import Publishing
import Rehabilitation

extension Regain {
  /// `regain print`: sheets to hang up and to fill in.
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a programme as sheets with boxes to tick.",
      discussion: """
        Without --start a programme is printed with day numbers; with it, on its dates and times.
        HTML is one file for screen and paper. A PDF is made from it by WeasyPrint or Chromium.

        EXAMPLES:
          regain print graded-walking
          regain print knee-osteoarthritis-strength --format markdown -o plan.md
          regain print graded-walking --start mon --no-flags --format pdf -o walking.pdf
          regain print graded-walking --format html --diary --weeks 1-4 -o diary.html
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, markdown, html, pdf
    }

    @Argument(help: ArgumentHelp("A programme's id, or the path of a file.", valueName: "program"))
    var programs: [String]

    @Option(help: "The format to write.")
    var format = Format.text

    @OptionGroup(title: "Page options") var pages: PageSelection

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @Flag(help: "Open the file when it is written.")
    var open = false

    @Option(help: "The plan's name, where it is not the programme's title.")
    var name: String?

    @OptionGroup(title: "Options of a dated plan") var enrolment: EnrolmentOptions
    @OptionGroup(title: "Safety options of a dated plan") var safety: SafetyOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var library: LibraryOptions

    func validate() throws {
      let isPage = format == .html || format == .pdf
      if !isPage, let option = pages.used.first {
        throw ValidationError("'\(option)' needs '--format html' or '--format pdf'.")
      }
      if !isPage, enrolment.start != nil {
        throw ValidationError("'--start' needs '--format html' or '--format pdf'.")
      }
      if open, output == nil || output == "-" {
        throw ValidationError("'--open' needs a file: add '-o FILE'.")
      }
      if format == .pdf, output == nil, Machine.hasTerminalOutput {
        throw ValidationError("a PDF needs a file: add '-o FILE'.")
      }
    }

    func run() throws {
      try writeOutput(try bytes(), to: output)
      if open, let output { try openFile(output) }
    }

    private func bytes() throws -> [UInt8] {
      switch format {
      case .text:
        let style = output == nil && Machine.showsStyle ? TextStyle.terminal : .plain
        return try sheets { $0.text(width: 80, style: style, purpose: .hanging) }
      case .markdown: return try sheets { $0.markdown() }
      case .html: return Array(try html().utf8)
      case .pdf: return try Printer.pdf(of: try html(), beside: output)
      }
    }

    private func sheets(_ text: (Sheet) -> String) throws -> [UInt8] {
      let texts = try programs.map { text(try library.sheet(of: $0).0) }
      return Array(texts.joined(separator: "\n\n").utf8)
    }

    private func html() throws -> String {
      let today = try enrolment.clock.today(in: try enrolment.planZone())
      var printed = try printedPlan()
      guard printed.isDated || !pages.month else {
        throw ValidationError("'--month' needs '--start': a month has dates.")
      }
      printed.emergencyNumber = try safety.emergency.number()
      printed.pictures = PictureBook(printed.catalogue)
      return PlanPages(printed, options: pages.options(printedOn: today)).html()
    }

    private func printedPlan() throws -> PrintedPlan {
      let folders = library.library
      let catalogue = try folders.catalogue()
      if let plan = try journalPlan() {
        return PrintedPlan(try plan.schedule(), catalogue: catalogue)
      }
      let programs = try programs.map { try folders.program($0, catalogue: catalogue) }
      guard enrolment.start != nil else {
        guard programs.count == 1 else {
          throw ValidationError("several programmes on one sheet need '--start'.")
        }
        return try told { () throws(PlanError) in
          try PrintedPlan(programs[0], catalogue: catalogue)
        }
      }
      let choices = try enrolment.enrolment(
        named: name, in: programs, zone: try enrolment.planZone())
      let safe = try safety.check(programs)
      let plan = try told { () throws(PlanError) in
        try Plan(programs: safe, catalogue: catalogue, enrolment: choices)
      }
      return PrintedPlan(plan.scheduled(), catalogue: catalogue)
    }

    /// The plan of the journal that the only name means; `nil` where it means a programme.
    private func journalPlan() throws(Failure) -> OpenPlan? {
      guard programs.count == 1, enrolment.start == nil else { return nil }
      guard let store = try? store.open(.reading),
        let names = try? store.plans().map(\.name), names.contains(programs[0])
      else { return nil }
      return try OpenPlan(programs[0], in: store, at: try enrolment.clock.stamp())
    }
  }
}

/// What a projection gives, or its error in words.
private func told<Value>(_ make: () throws(PlanError) -> Value) throws(Failure) -> Value {
  do {
    return try make()
  } catch {
    throw Failure(.usage, error.words)
  }
}
