import ArgumentParser
import RegainKit
import Wording

extension Regain {
  /// `regain export`: publish a plan.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write a plan as a calendar file that updates the one before, or as data.",
      discussion: """
        The journal remembers what was written to each target's file, so that an import of the new \
        file moves, changes and cancels what differs, and doubles nothing. What goes to standard \
        output, or is written as data, is only looked at, and not remembered.

        EXAMPLES:
          regain export left-knee -o left-knee.ics
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

    @OptionGroup(title: "The file to write") var output: OutputOptions

    @Option(help: ArgumentHelp("Which calendar is told; each has a memory.", valueName: "name"))
    var target = "calendar"

    @OptionGroup(title: "Calendar options") var calendar: CalendarFileOptions

    func validate() throws {
      guard !excel || format == .csv else { throw ValidationError(OptionFault.excelWithoutCSV) }
    }

    func run() throws {
      // Only a calendar file is remembered; the rest is looked at.
      let file = try output.file(beside: options.store)
      let published = format == .ics ? file : nil
      let plan = try options.open(published == nil ? .reading : .writing)
      let schedule = try plan.schedule()
      var conventions = try calendar.options(after: plan, target: target)
      conventions.notation = try notation
      guard let published else {
        let publication = try plan.publication(of: schedule, target: target, conventions)
        return try look(at: publication, of: plan, in: file)
      }
      let change = try plan.publish(schedule, target: target, conventions, to: published)
      writeError(
        change.summary(of: plan.name) + change.notes(offering: try steps)
          + schedule.leftOut(offering: try steps))
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
        writeError(
          publication.change.summary(of: plan.name)
            + publication.change.notes(offering: try steps)
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
  let cancelled: [String]
  let new: [String]

  init(_ change: PublicationChange) {
    unchanged = change.unchanged
    moved = change.moved
    changed = change.changed
    cancelled = change.cancelled
    new = change.new
  }
}

extension PublicationChange {
  /// What was published, in a line: `left-knee: 12 unchanged, 3 moved`.
  fileprivate func summary(of plan: String) -> String { "\(plan): \(self)\n" }

  /// What else is to be known of it.
  fileprivate func notes(offering steps: NextStepWording) -> String {
    toldTitles ? PageSentence.toldTitles.words(offering: steps) + "\n" : ""
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
      (.moved, change.moved), (.changed, change.changed), (.cancelled, change.cancelled),
      (.new, change.new),
    ]
    let lines = groups.flatMap { kind, uids in kind.lines(uids.compactMap { titles[$0] }) }
    return (lines + ["\(change)"]).joined(separator: "\n") + "\n"
  }
}
