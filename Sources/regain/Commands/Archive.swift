import ArgumentParser
import RegainKit

extension Regain {
  /// `regain archive`: a plan that is kept, and not followed any more.
  struct Archive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "archive",
      abstract: "Put a plan away: it is kept, and its name is free; without a plan, list those.",
      discussion: """
        'regain rename' brings it back.

        EXAMPLES:
          regain archive
          regain archive left-knee
        """)

    @Argument(
      help: ArgumentHelp("The plan's whole name.", valueName: "plan"),
      completion: NameCompletion.stored)
    var plan: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    func run() throws {
      let store = try store.open(plan == nil ? .reading : .writing)
      guard let plan else {
        let names = try worded { () throws(RegainError) in try store.archivedNames() }
        return try writeOutput(
          names.isEmpty ? PageSentence.noArchive.text : names.map { "\($0)\n" }.joined())
      }
      let today = try clock.today(in: try Environment.planZone(nil))
      let kept = try worded { () throws(RegainError) in try store.archive(plan, on: today) }
      try writeOutput(PageSentence.archived(plan, as: kept).text)
    }
  }
}
