import ArgumentParser
import RegainKit

/// How a change of a plan is shown before it is stored.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Show what would change, and store nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Store without asking.")
  var yes = false

  @Flag(help: "Write JSON.")
  var json = false

  /// Shows what a change would mean, asks, and stores it.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - heading: What is changed.
  ///   - steps: How words are written.
  /// - Throws: ``Failure`` where nobody can be asked, or somebody said no.
  func store(
    _ change: PlanChange, heading: String, offering steps: NextStepWording
  ) throws {
    if json {
      try writeOutput(encodedJSON(DifferenceDocument(change.difference, isStored: !dryRun)))
    } else {
      let lines = ["\(heading)."] + change.difference.lines(in: steps.notation)
      try writeOutput(lines.joined(separator: "\n") + "\n")
      writeError(change.after.doseNotes(since: change.before))
      let leftOut = change.after.leftOut(offering: steps)
      if leftOut != change.before.leftOut(offering: steps) { writeError(leftOut) }
    }
    guard !dryRun else { return }
    try confirm()
    var plan = change.plan
    try plan.apply(change)
    guard !json else { return }
    let step = change.difference.isEmpty ? nil : try plan.calendarUpkeep().step(for: plan.name)
    try writeOutput(PageSentence.stored(calendar: step).text)
  }

  private func confirm() throws(Failure) {
    if yes { return }
    guard Environment.hasPerson else {
      throw Failure(OptionFault.unconfirmed)
    }
    writeError(PageSentence.confirmation.words(offering: .commands) + " ")
    guard ["y", "yes"].contains(readLine()?.trimmed.lowercased() ?? "") else {
      throw Failure(OptionFault.declined, .failed)
    }
  }
}
