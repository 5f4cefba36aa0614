import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain progress`: curves of what was done and felt.
  struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "progress",
      abstract: "Show how a plan goes: sessions done, pain, load, measures and doses.",
      discussion: """
        EXAMPLES:
          regain progress left-knee
          regain progress left-knee --format html -o progress.html
          regain progress --all
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, html
    }

    @OptionGroup var options: PlanOptions

    @Option(help: "The format to write.")
    var format = Format.text

    @Flag(help: "Show all plans as a table, a row each.")
    var all = false

    @Flag(help: "Write JSON; with --all.")
    var json = false

    @OptionGroup(title: "The head of the page") var letterhead: LetterheadOptions

    @OptionGroup(title: "The file to write") var output: OutputOptions

    func validate() throws {
      if json, !all { throw ValidationError(.dependent(["--json"], on: "--all")) }
      if json, format == .html { throw ValidationError(.excluding("--json", "--format html")) }
    }

    func run() throws {
      if all { return try showAll() }
      let file = try output.file(beside: options.store, reading: letterhead.inputs)
      let plan = try options.open()
      var printed = PrintedPlan(try plan.schedule())
      printed.steps = try steps
      switch format {
      case .text:
        let text = ProgressText(printed).text(
          width: output.textWidth, style: output.textStyle, asSheet: file != nil)
        try writeOutput(Array(text.printablePage.utf8), to: file)
      case .html:
        var pages = PageOptions(printedOn: plan.moment.date)
        pages.kinds = [.progress]
        printed.letterhead = try letterhead.letterhead(in: options.store)
        let html = PlanPages(printed, options: pages).html()
        try writeOutput(Array(html.utf8), to: file)
      }
    }
  }
}
