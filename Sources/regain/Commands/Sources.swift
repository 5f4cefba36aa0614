import ArgumentParser
import Calendars
import Rehabilitation
import Sheets
import Wording

extension Regain {
  /// `regain sources`: where figures come from.
  struct Sources: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sources",
      abstract: "Show where figures come from: sources, rules, programmes and sections.",
      discussion: """
        Without an id it lists them all. DES is a design default, our own proposal; UNC is uncertain.

        EXAMPLES:
          regain sources F25
          regain sources R13
          regain sources EVIDENCE 3.6
        """)

    @Argument(help: ArgumentHelp("An id, as programmes and messages cite it.", valueName: "id"))
    var id: [String] = []

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions

    func run() throws {
      let page = EvidenceText(width: Environment.columns)
      guard !id.isEmpty else {
        return try writeOutput(
          json ? encodedJSON(EvidenceEntry.all.map(EvidenceSummary.init)) : page.list)
      }
      let entry = try entry()
      try writeOutput(
        json ? encodedJSON(EvidenceSummary(entry)) : page.text(of: entry, in: programs(for: entry)))
    }

    private func entry() throws(Failure) -> EvidenceEntry {
      let text = id.joined(separator: " ")
      guard let entry = EvidenceEntry(text) else {
        throw Failure(LookupFault.source(text, like: EvidenceEntry.ids(like: text)))
      }
      return entry
    }

    /// The programmes that may cite it; what does not lint is for `regain check`.
    private func programs(for entry: EvidenceEntry) -> [Program] {
      guard case .source = entry, let catalogue = try? library.library.catalogue() else {
        return []
      }
      return library.library.ids().compactMap {
        try? library.library.program($0, catalogue: catalogue).program
      }
    }
  }
}
