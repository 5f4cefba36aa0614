import ArgumentParser
import RegainKit
import Sheets

/// Which sheets are printed, and how.
struct PageSelection: ParsableArguments {
  @Option(help: "The paper.")
  var paper = PageOptions.Paper.a4

  @Option(
    help: ArgumentHelp(
      "The weeks to print: '3' or '1-4'; this week and the next if not given.",
      valueName: "weeks"))
  var weeks: WeekRange?

  @Flag(help: "Print all weeks, past ones too.")
  var all = false

  @Flag(help: "Large type, to be read at two metres.")
  var large = false

  @Flag(help: "Leave out the pictures of the exercises.")
  var noPictures = false

  @Flag(help: "Print the overview; without a choice of sheets, this and the weeks are printed.")
  var overview = false

  @Flag(help: "Print a sheet for each week.")
  var week = false

  @Flag(help: "Print a diary to fill in; as text it is a form that 'log --from-sheet' reads.")
  var diary = false

  @Flag(help: "Print months as grids of days.")
  var month = false

  @Flag(help: "Print the clinician's page.")
  var clinician = false

  @Flag(help: "Add all curves, phases, changes, doses and sources to the clinician's page.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "Print one exercise as a card to send, with --format svg or png.", valueName: "exercise"))
  var card: String?

  @Option(
    help: ArgumentHelp(
      "Print a code of a link to the calendar, such as 'regain share' shows.", valueName: "link"))
  var qr: String?

  func validate() throws {
    if full, !clinician { throw ValidationError(.dependent(["--full"], on: "--clinician")) }
    if all, weeks != nil { throw ValidationError(.excluding("--all", "--weeks")) }
    if let qr {
      guard qr.count <= 500, let match = qr.wholeMatch(of: /(?i)(?:webcals?|https?):\/\/\S+/),
        match.output.allSatisfy(\.isASCII)
      else { throw ValidationError(.link(option: "--qr", qr)) }
    }
  }

  /// The options that were typed and that text does not have.
  var withoutText: [String] {
    onPagesOnly.filter { $0 != "--diary" }
  }

  /// The options that were typed and that only pages have.
  var onPagesOnly: [String] {
    [
      (overview, "--overview"), (week, "--week"), (diary, "--diary"), (month, "--month"),
      (clinician, "--clinician"), (full, "--full"), (large, "--large"),
      (noPictures, "--no-pictures"), (paper != .a4, "--paper"), (qr != nil, "--qr"),
    ].filter(\.0).map(\.1)
  }

  /// The options that were typed and that a sheet of many plans does not have.
  var ofOnePlan: [String] {
    onPagesOnly.filter { $0 != "--paper" }
      + [(weeks != nil, "--weeks"), (all, "--all"), (card != nil, "--card")].filter(\.0).map(\.1)
  }

  /// The weeks of a plan that are printed on a day, where not all are.
  func weeks(of plan: PrintedPlan, on today: CivilDate) -> ClosedRange<Int>? {
    weeks?.range ?? (all ? nil : plan.usualWeeks(on: today, asMonths: month))
  }

  /// The options as pages take them.
  func options(of plan: PrintedPlan, printedOn today: CivilDate) -> PageOptions {
    var options = PageOptions(printedOn: today)
    options.paper = paper
    let kinds: [(Bool, PageKind)] = [
      (overview, .overview), (week, .week), (diary, .diary), (month, .month),
      (clinician, .clinician),
    ]
    let chosen = Set(kinds.filter(\.0).map(\.1))
    if !chosen.isEmpty { options.kinds = chosen }
    options.weeks = weeks(of: plan, on: today)
    options.isLarge = large
    options.showsWholeCourse = full
    options.showsPictures = !noPictures
    options.link = qr.map { PageLink($0, picture: QRCode.picture(of: $0)) }
    return options
  }
}

extension PageOptions.Paper: ExpressibleByArgument {}

/// Some weeks as people type them: `3`, `1-4`.
struct WeekRange: ExpressibleByArgument {
  let range: ClosedRange<Int>

  init?(argument: String) {
    guard let range = ClosedRange(weeks: argument) else { return nil }
    self.range = range
  }

  /// Lets a print go on that has at least one of the weeks.
  ///
  /// - Throws: ``Failure`` with the weeks that there are.
  func require(_ known: ClosedRange<Int>, in title: String) throws(Failure) {
    guard range.overlaps(known) else {
      throw Failure(OptionFault.otherWeeks(known, title: title))
    }
  }
}
