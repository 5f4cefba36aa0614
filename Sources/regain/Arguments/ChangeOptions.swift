import ArgumentParser
import Calendars
import Planning
import RegainKit
import Rehabilitation
import Sheets
import Wording

/// How a change of a plan is shown before it is stored.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Show what would change, and store nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Store without asking.")
  var yes = false

  @Flag(help: "Write JSON.")
  var json = false

  /// Shows what facts would change, asks, and stores them.
  ///
  /// - Throws: ``Failure`` where nobody can be asked, or somebody said no.
  func store(
    _ facts: [Fact], in plan: OpenPlan, after now: ReplayedJournal, heading: String,
    editions: [Int: ProgramEdition] = [:]
  ) throws {
    let before = now.schedule
    let after = try plan.schedule(with: facts, after: now, editions: editions)
    try refuse(facts, before, after)
    let difference = ScheduleDifference(from: before, to: after)
    if json {
      try writeOutput(encodedJSON(DifferenceDocument(difference, isStored: !dryRun)))
    } else {
      let lines = ["\(heading)."] + difference.lines()
      try writeOutput(lines.joined(separator: "\n") + "\n")
      if after.leftOut != before.leftOut { writeError(after.leftOut) }
    }
    guard !dryRun else { return }
    try confirm()
    try plan.append(facts)
    guard !json else { return }
    let isPublished = !difference.isEmpty
    try writeOutput(
      isPublished
        ? "Stored. Your calendar: regain export \(plan.name.shellQuoted) -o FILE\n" : "Stored.\n")
  }

  private func confirm() throws(Failure) {
    if yes { return }
    guard Environment.hasPerson else {
      throw Failure(
        .usage, "nothing was stored: nobody can be asked here. Add --yes, or --dry-run to look.")
    }
    writeError("Store this? [yes/no] ")
    guard ["y", "yes"].contains(readLine()?.trimmed.lowercased() ?? "") else {
      throw Failure(.failed, "nothing was stored.")
    }
  }

  /// Refuses a move that a rule forbids.
  private func refuse(_ facts: [Fact], _ before: Schedule, _ after: Schedule) throws(Failure) {
    for fact in facts {
      guard case .adjustment(.move(let session, let to)) = fact,
        let reason = after.unplaced.first(where: { $0.id == "\(session)" })?.reason
      else { continue }
      let subject = reason.subject.map { " (\($0))" } ?? ""
      throw Failure(
        .refused,
        "\(session) cannot lie on \(to.date.withWeekday) \(to.time): \(reason.words)\(subject).")
    }
  }
}
