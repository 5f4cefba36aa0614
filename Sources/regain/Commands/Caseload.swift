import ArgumentParser
import RegainKit

extension Regain {
  /// `regain caseload`: all plans, whoever needs a look first.
  struct Caseload: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "caseload",
      abstract: "Show all plans at a glance: who needs a look first, and who comes today.",
      discussion: """
        A line a plan: first those that a warning sign stopped, then open warning signs, a red last \
        report, overdue goals, a long silence, and visits of today; those that are over come last. \
        'label' gives plans a therapist and tags.

        EXAMPLES:
          regain caseload
          regain caseload --therapist weber --silent 10
          regain caseload --tag ward-3 --csv -o caseload.csv
          regain caseload --discreet --json
          regain print --caseload --format pdf -o today.pdf
        """)

    @OptionGroup var clinic: CaseloadOptions

    @Flag(help: "Write JSON.")
    var json = false

    @Flag(help: "Write CSV.")
    var csv = false

    @OptionGroup(title: "The file to write") var output: OutputOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup(title: "How it is shown") var display: DisplayOptions

    func validate() throws {
      guard !(json && csv) else { throw ValidationError(.excluding("--json", "--csv")) }
    }

    func run() throws {
      let file = try output.file(beside: store)
      let caseload = try found()
      try writeOutput(Array(text(of: caseload).printablePage(isData: csv).utf8), to: file)
      try caseload.unopened.fail()
    }

    private func found() throws -> RegainKit.Caseload {
      do {
        return try PlanStore.open(try store.path(), .reading)
          .caseload(clinic.filter, silentAfter: clinic.patience, at: try clock.stamp())
      } catch RegainError.store(.missing) {
        return RegainKit.Caseload()
      }
    }

    private func text(of caseload: RegainKit.Caseload) throws -> String {
      if csv { return caseload.csv(isDiscreet: clinic.discreet) }
      if json {
        return encodedJSON(
          PlansDocument(
            plans: caseload.entries.map { CaseloadDocument($0, isDiscreet: clinic.discreet) },
            caseload.unopened))
      }
      guard !caseload.entries.isEmpty || !caseload.unopened.isEmpty else {
        return (caseload.seen == 0 ? PageSentence.noPlan : .noneFound).text
      }
      let column = min(24, caseload.entries.map(\.name.count).max() ?? 0)
      let notation = try notation
      return caseload.unopened.map { PageSentence.unopenedLine($0.name).text }.joined()
        + caseload.entries.map {
          $0.text(column: column, isDiscreet: clinic.discreet, in: notation) + "\n"
        }.joined()
    }
  }
}

extension String {
  /// The text as it goes out: data as it stands, a page with nothing in it that a terminal would obey.
  fileprivate func printablePage(isData: Bool) -> String { isData ? self : printablePage }
}

extension Regain.Caseload: ShowingCommand {
  var settingsStore: StoreOptions { store }
}
