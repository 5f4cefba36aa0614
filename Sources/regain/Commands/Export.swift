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
        The journal remembers what each target was told, so that an import of the new file moves,
        changes and cancels what differs, and doubles nothing.

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

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The file to write; standard output if not given.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Which calendar is told; each has a memory.", valueName: "name"))
    var target = "calendar"

    @OptionGroup(title: "Calendar options") var calendar: CalendarFileOptions

    func run() throws {
      // Data is looked at; only a calendar file is remembered.
      let plan = try options.open(format == .ics ? .writing : .reading)
      let schedule = try plan.schedule()
      let conventions = try calendar.options(after: plan, target: target)
      guard format == .ics else {
        let publication = try plan.publication(of: schedule, target: target, conventions)
        let text = format == .json ? publication.json(offering: .commands) : publication.csv()
        return try writeOutput(Array(text.utf8), to: output)
      }
      let file = output == "-" ? nil : output
      let change =
        try file.map {
          try plan.publish(schedule, target: target, conventions, to: $0)
        }
        ?? plan.publish(schedule, target: target, conventions, file: nil) { try writeOutput($0) }
      writeError(change.summary(of: plan.name) + schedule.leftOut(offering: .commands))
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
      let conventions = try calendar.options(after: plan, target: target)
      let publication = try plan.publication(
        of: try plan.schedule(), target: target, conventions)
      if json { return try writeOutput(encodedJSON(ChangeDocument(publication.change))) }
      try writeOutput(publication.differences)
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
}

extension Publication {
  /// What would change in the calendar, entry by entry.
  fileprivate var differences: String {
    let titles = Dictionary(
      entries.map { ($0.uid, "\($0.first.when)  \($0.summary)") },
      uniquingKeysWith: { first, _ in first }
    ).merging(cancelled.map { ($0.uid, "\($0.published.when)  \($0.published.summary)") }) {
      first, _ in first
    }
    let groups = [
      ("moved", change.moved), ("changed", change.changed), ("cancelled", change.cancelled),
      ("new", change.new),
    ]
    let lines = groups.flatMap { name, uids in
      uids.compactMap { titles[$0] }.prefix(20).map { "\(name): \($0)" }
        + (uids.count > 20 ? ["\(name): and \(uids.count - 20) more"] : [])
    }
    return (lines + ["\(change)"]).joined(separator: "\n") + "\n"
  }
}
