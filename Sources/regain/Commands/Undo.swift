import ArgumentParser
import RegainKit

extension Regain {
  /// `regain undo`: take the last entry back.
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "undo",
      abstract: "Take an entry back: the last one that counts, or one by its number.",
      discussion: "Nothing is erased: the journal keeps the entry and that it was taken back.")

    @OptionGroup var options: PlanOptions

    @Option(help: ArgumentHelp("The entry, as 'regain history' numbers it.", valueName: "n"))
    var entry: Int?

    @OptionGroup var change: ChangeOptions

    func run() throws {
      let preview = try options.store.open(.writing).previewUndo(
        of: entry, in: options.plan, at: options.clock.stamp())
      let plan = preview.plan
      guard case .reversal(let number)? = preview.facts.first,
        let meant = plan.entries.first(where: { $0.entry.number == number })?.entry
      else { return }
      let count = preview.facts.count
      let heading =
        count > 1
        ? PageSentence.undoneTogether(count)
        : PageSentence.undone(number, meant.fact.words(in: try notation))
      try change.store(preview, heading: heading.words(offering: steps), offering: steps)
      if count == 1 { try listOthers(of: number, in: plan) }
    }

    /// Says which entries were stored together with one that was taken back, and still count.
    private func listOthers(of number: Int, in plan: OpenPlan) throws {
      guard !change.json, !change.dryRun else { return }
      let others = plan.companions(of: number)
      guard !others.isEmpty else { return }
      let notation = try notation
      let first = others.prefix(6).map { (number: $0.number, words: $0.fact.words(in: notation)) }
      try writeOutput(PageSentence.companions(first, count: others.count).text)
    }
  }
}
