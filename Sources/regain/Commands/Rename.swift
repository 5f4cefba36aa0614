import ArgumentParser
import RegainKit

extension Regain {
  /// `regain rename`: another name for a plan.
  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename",
      abstract: "Give a plan another name; its calendar entries stay the same.",
      discussion: """
        EXAMPLES:
          regain rename left-knee knee-2026
        """)

    @Argument(
      help: ArgumentHelp("The plan's whole name.", valueName: "plan"),
      completion: NameCompletion.stored)
    var plan: String

    @Argument(help: ArgumentHelp("The new name.", valueName: "name"))
    var name: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    func run() throws {
      let store = try store.open(.writing)
      let today = try clock.today(in: try Environment.planZone(nil))
      try worded { () throws(RegainError) in
        try PlanName.check(name, today: today, reserved: CommandNames.all)
        try store.rename(plan, to: name)
      }
      try writeOutput(PageSentence.renamed(plan, to: name).text)
    }
  }
}
