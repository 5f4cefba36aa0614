import ArgumentParser
import RegainKit
import Wording

extension Regain {
  /// `regain export`: publish a plan.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write a plan into a calendar, or as data.",
      discussion: """
        The journal remembers what each calendar was told, so that the next export moves, changes and \
        cancels what differs, and doubles nothing. A calendar is a file to import (-o), a file to \
        subscribe to (--feed), or a folder to synchronise (--vdir). With --auto it follows all that is \
        logged by itself. What goes to standard output, or is written as data, is only looked at.

        EXAMPLES:
          regain export left-knee -o left-knee.ics
          regain export left-knee --feed left-knee.ics --auto
          regain export left-knee --vdir cal --auto --then 'vdirsyncer sync'
          regain export left-knee --target family --discreet -o family.ics
          regain export left-knee --format json
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case ics, json, csv
    }

    @OptionGroup var options: PlanOptions

    @Option(help: "The format to write.")
    var format = Format.ics

    @Flag(help: "Write CSV as Excel opens it: semicolons, and a mark for its characters.")
    var excel = false

    @OptionGroup(title: "Which calendar") var target: TargetOptions
    @OptionGroup(title: "Calendar options") var calendar: CalendarFileOptions

    func validate() throws {
      guard !excel || format == .csv else { throw ValidationError(OptionFault.excelWithoutCSV) }
    }

    func run() throws {
      // Only a calendar is remembered; the rest is looked at.
      let place = format == .ics ? try target.place(inForm: calendar.form) : nil
      let file = try target.output.file(beside: options.store)
      let plan = try options.open(place == nil ? .reading : .writing)
      let schedule = try plan.schedule()
      let name = target.name(of: place?.kind)
      var conventions = try calendar.options(after: plan, target: name)
      conventions.notation = try notation
      guard let place else {
        let publication = try plan.publication(of: schedule, target: name, conventions)
        return try look(at: publication, of: plan, in: file)
      }
      let known = try plan.target(named: name, place.kind, at: place.path)
      let report = try plan.publish(
        schedule, to: target.kept(known), conventions,
        by: place.kind == .folder ? nil : try target.file(at: place.path, beside: options.store))
      writeError(
        report.text(of: plan.name, offering: try steps) + schedule.leftOut(offering: try steps))
      AutomaticTargets.runAfterwards(report, of: plan.name, offering: try steps)
    }

    /// Writes what would be published, so that it can be looked at.
    private func look(
      at publication: Publication, of plan: OpenPlan, in file: OutputFile?
    ) throws {
      switch format {
      case .json: try writeOutput(Array(publication.json(offering: .commands).utf8), to: file)
      case .csv: try writeOutput(Array(publication.csv(forExcel: excel).utf8), to: file)
      case .ics:
        try writeOutput(publication.bytes(in: plan.zone))
        let notes =
          publication.change.toldTitles
          ? PageSentence.toldTitles.words(offering: try steps) + "\n" : ""
        writeError(
          "\(plan.name): \(publication.change)\n" + notes
            + publication.schedule.leftOut(offering: try steps))
      }
    }
  }

  /// `regain diff`: what a publication would change.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Show what an export would tell the calendar, and write nothing.")

    @OptionGroup var options: PlanOptions

    @Option(help: ArgumentHelp("Which calendar would be told.", valueName: "name"))
    var target = "calendar"

    @OptionGroup(title: "Calendar options") var calendar: CalendarFileOptions

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      let plan = try options.open()
      var conventions = try calendar.options(after: plan, target: target)
      conventions.notation = try notation
      let publication = try plan.publication(
        of: try plan.schedule(), target: target, conventions)
      if json { return try writeOutput(encodedJSON(ChangeDocument(publication.change))) }
      try writeOutput(publication.differences(in: notation))
    }
  }
}

/// What a publication would change in a calendar, as JSON.
private struct ChangeDocument: Encodable {
  let unchanged: Int
  let moved: [String]
  let changed: [String]
  let returned: [String]
  let cancelled: [String]
  let new: [String]

  init(_ change: PublicationChange) {
    unchanged = change.unchanged
    moved = change.moved
    changed = change.changed
    returned = change.returned
    cancelled = change.cancelled
    new = change.new
  }
}

extension Publication {
  /// What would change in the calendar, entry by entry.
  fileprivate func differences(in notation: Notation) -> String {
    let titles = Dictionary(
      entries.map { ($0.uid, "\($0.first.when(in: notation))  \($0.summary)") },
      uniquingKeysWith: { first, _ in first }
    ).merging(
      cancelled.map { ($0.uid, "\($0.published.when(in: notation))  \($0.published.summary)") }
    ) {
      first, _ in first
    }
    let groups: [(EntryChange, [String])] = [
      (.moved, change.moved), (.changed, change.changed), (.returned, change.returned),
      (.cancelled, change.cancelled), (.new, change.new),
    ]
    let lines = groups.flatMap { kind, uids in kind.lines(uids.compactMap { titles[$0] }) }
    return (lines + ["\(change)"]).joined(separator: "\n") + "\n"
  }
}
