import ArgumentParser
import RegainKit

/// How many people are drawn, by which seed, and what their requests ask for.
struct SeededOptions: ParsableArguments {
  /// The form in which people are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case ndjson }

  @Option(
    help: ArgumentHelp(
      "Write requests of this many people for 'regain batch', 1 to 10000000.", valueName: "n"))
  var many: Int?

  @Option(help: ArgumentHelp("What all people follow from; 1 if not given.", valueName: "number"))
  var seed: UInt64?

  @Option(help: "How they are written: ndjson, a line of JSON each.")
  var format: Format?

  @Option(
    name: .customLong("do"),
    help: ArgumentHelp(
      "What the requests ask for; summary if not given.", valueName: "task"))
  var task: RegainKit.Batch.Task?

  @Option(
    help: ArgumentHelp(
      "The most days of the plan that each has lived, 0 to 730; 0 if not given: all begin.",
      valueName: "n"))
  var days: Int?

  func validate() throws {
    if let many {
      guard (1...10_000_000).contains(many) else {
        throw ValidationError(.outOfRange(option: "--many", many, 1...10_000_000))
      }
    } else {
      let needless = [
        ("--seed", seed != nil), ("--format", format != nil), ("--do", task != nil),
        ("--days", days != nil),
      ].filter(\.1).map(\.0)
      if !needless.isEmpty { throw ValidationError(.dependent(needless, on: "--many")) }
    }
    if let days, !(0...730).contains(days) {
      throw ValidationError(.outOfRange(option: "--days", days, 0...730))
    }
  }
}

extension RegainKit.Batch.Task: ExpressibleByArgument {}
