import ArgumentParser

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
      let plan = try options.open(.writing)
      let reversed = Set(plan.entries.compactMap { $0.entry.reversed })
      let open = plan.entries.map(\.entry).filter {
        $0.number > 1 && $0.reversed == nil && !reversed.contains($0.number)
      }
      guard let meant = entry.map({ number in open.first { $0.number == number } }) ?? open.last
      else {
        throw Failure(
          .usage,
          entry.map { "entry \($0) of '\(plan.name)' cannot be taken back; see 'regain history'." }
            ?? "'\(plan.name)' has nothing to take back.")
      }
      try change.store(
        [.reversal(of: meant.number)], in: plan,
        after: try plan.folded(reversible: [meant.number]),
        heading: "Taking back entry \(meant.number): \(meant.fact.words)")
      try tellOthers(of: meant.number, in: plan, open: Set(open.map(\.number)))
    }

    /// Says which entries were stored together with one that was taken back, and still count.
    private func tellOthers(of number: Int, in plan: OpenPlan, open: Set<Int>) throws {
      guard !change.json, !change.dryRun else { return }
      let moment = plan.entries.first { $0.entry.number == number }?.recorded
      let others = plan.entries.filter { $0.recorded == moment }.map(\.entry)
        .filter { $0.number != number && open.contains($0.number) }
      guard !others.isEmpty else { return }
      let lines = others.prefix(6).map { "  \($0.number)  \($0.fact.words)" }
      let rest = others.count > 6 ? ["  and \(others.count - 6) more"] : []
      try writeOutput(
        (["Stored in the same moment, and still counting:"] + lines + rest).joined(separator: "\n")
          + "\n")
    }
  }
}
