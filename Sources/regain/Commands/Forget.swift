import ArgumentParser
import RegainKit

extension Regain {
  /// `regain forget`: a plan that is erased for good.
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget",
      abstract: "Erase a plan, its whole history, and what was published of it, for good.",
      discussion: """
        Nothing brings it back. First it names the calendars that still hold entries of the plan; \
        --empty-calendars takes all of them off by a last file, to be imported once more. Files that were \
        handed out, printed sheets, exports and backups are beyond its reach. 'regain archive' keeps a \
        plan out of the way instead. Where nobody can be asked for the name once more, and --again does not give \
        it, nothing is erased, and the command ends with 64.

        EXAMPLES:
          regain forget left-knee
          regain forget left-knee --empty-calendars --again left-knee
        """)

    @Argument(
      help: ArgumentHelp("The plan's whole name.", valueName: "plan"),
      completion: NameCompletion.stored)
    var plan: String

    @Option(
      help: ArgumentHelp(
        "The name once more, where nobody can be asked for it.", valueName: "plan"))
    var again: String?

    @Flag(help: "Write each calendar file once more, with every entry of the plan taken off.")
    var emptyCalendars = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    func run() throws {
      let store = try store.open(.writing)
      let stamp = try clock.stamp()
      let targets = try worded { () throws(RegainError) in try store.publishedTargets(of: plan) }
      if !targets.isEmpty {
        let names = targets.map { $0.path ?? $0.name }
        writeError(
          PageSentence.stillPublished(plan, names).words(offering: .commands) + "\n")
      }
      guard try name() == plan else { throw Failure(OptionFault.otherName(plan), .failed) }
      // The calendars of a plan that cannot be opened cannot be written, and it can be erased all the same.
      let opens = (try? store.plan(plan, at: stamp)) != nil
      if try emptyCalendars || opens && wantsEmpty(targets) {
        let files = try worded { () throws(RegainError) in
          try store.emptyCalendars(of: plan, at: stamp)
        }
        if !files.isEmpty {
          writeError(PageSentence.emptied(files).words(offering: .commands) + "\n")
        }
      }
      try worded { () throws(RegainError) in try store.forget(plan) }
      try writeOutput(PageSentence.forgotten(plan).text)
    }

    /// The name, typed once more.
    private func name() throws(Failure) -> String? {
      if let again { return again }
      guard Environment.hasPerson else { throw Failure(OptionFault.nameNotRepeated(plan)) }
      return Prompt.line(PageSentence.confirmForgetting(plan).words(offering: .commands))
    }

    private func wantsEmpty(_ targets: [PublicationTarget]) throws -> Bool {
      guard Environment.hasPerson, again == nil, targets.contains(where: { $0.path != nil }) else {
        return false
      }
      return try Prompt.offer("Take its entries off these calendar files first? [yes]") { text in
        switch text.lowercased() {
        case "y", "yes": true
        case "n", "no": false
        default: nil
        }
      } ?? true
    }
  }
}
