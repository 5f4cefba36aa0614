import ArgumentParser
import Glibc
import RegainKit

extension Regain {
  /// `regain journal`: the journal as a whole.
  struct Journal: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "journal",
      abstract: "Move the whole journal to another machine, or check it.",
      discussion: """
        An export holds all that was told. Calendars that plans are published to belong to this \
        machine: on another one, name them anew with 'export'. An import adds plans; where one of the \
        same name is there already, nothing is added, and the command ends with 65 (give it another \
        name with --as).

        EXAMPLES:
          regain journal export -o journal.jsonl
          regain journal import journal.jsonl
          regain journal check
        """,
      subcommands: [Export.self, Import.self, Check.self])
  }
}

extension Regain.Journal {
  /// `regain journal export`: the journal as JSON lines.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write all plans, or one, as lines of JSON that lose nothing.")

    @Argument(
      help: ArgumentHelp("A plan; all of them if not given.", valueName: "plan"),
      completion: NameCompletion.stored)
    var plan: String?

    @OptionGroup(title: "The file to write") var output: OutputOptions

    @OptionGroup var store: StoreOptions

    func run() throws {
      let file = try output.file(beside: self.store)
      let store = try store.open(.reading)
      try worded { () throws(RegainError) in
        guard let file else { return try store.exportJournal(of: plan, to: Self.show) }
        try file.replace { put throws(RegainError) in
          try store.exportJournal(of: plan, to: put)
        }
      }
    }

    private static func show(_ lines: [UInt8]) throws(RegainError) {
      do throws(FileError) {
        try FileSystem.write(all: lines, to: STDOUT_FILENO, named: StandardStream.output)
      } catch {
        throw .file(error)
      }
    }
  }

  /// `regain journal import`: plans from JSON lines.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Add the plans of an exported journal, all of them or none.")

    @Argument(help: ArgumentHelp("The exported lines; '-' for standard input.", valueName: "file"))
    var file: String

    @Option(
      name: .customLong("as"),
      help: ArgumentHelp("Another name for the only plan in the file.", valueName: "name"))
    var name: String?

    @OptionGroup var store: StoreOptions

    /// The bytes of a line: programmes and exercises of one plan have a hundredth of it.
    private static let mostBytes = 64 << 20

    func run() throws {
      var lines = try LineStream(file, limit: Self.mostBytes)
      if let name {
        let today = CivilDate(dayNumber: Environment.clock / 86_400)
        try worded { () throws(RegainError) in
          try PlanName.check(name, today: today, reserved: CommandNames.all)
        }
      }
      let store = try store.open(.writing)
      let imported = try worded { () throws(RegainError) in
        try store.importJournal(as: name) { () throws(RegainError) in
          switch try lines.nextOfAll() {
          case .bytes(let bytes): bytes
          case .tooLong: throw .file(.tooLarge(file, limit: Self.mostBytes))
          case nil: nil
          }
        }
      }
      if Environment.hasTerminalOutput {
        try writeOutput(PageSentence.imported(imported.names).text)
      }
      if imported.leftCalendars > 0 {
        writeError(PageSentence.leftCalendars(imported).text)
      }
    }
  }

  /// `regain journal check`: whether the journal is whole.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Look through the whole journal for damage, and save what can be read.",
      discussion: """
        Each plan is opened, and each entry is compared with what was stored; where something is not whole, the \
        command says what, and ends with 65.

        EXAMPLES:
          regain journal check
          regain journal check --repair saved.sqlite
        """)

    @Option(
      help: ArgumentHelp(
        "Write what can be read to a new journal; the damaged one stays as it is.",
        valueName: "file"))
    var repair: String?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var store: StoreOptions

    func run() throws {
      let store = try store.open(.reading)
      let found = try worded { () throws(RegainError) in try store.examined() }
      if json {
        try writeOutput(encodedJSON(Found(found)))
      } else if found.isWhole {
        try writeOutput(PageSentence.whole(plans: found.plans, entries: found.entries).text)
      }
      writeError(found.notes.map { "\($0.words(offering: .commands))\n" }.joined())
      if let repair {
        try save(store, to: repair)
      } else {
        try found.fail()
      }
    }

    private func save(_ store: PlanStore, to file: String) throws {
      let saved = try worded { () throws(RegainError) in try store.saveReadable(to: file) }
      let sentences = saved.map { PageSentence.saved($0).text } + [PageSentence.repaired(file).text]
      if json { return writeError(sentences.joined()) }
      try writeOutput(sentences.joined())
    }

    private struct Found: Encodable {
      let plans: Int
      let entries: Int
      /// What is not whole; `nil` for nothing.
      let faults: [String]?

      init(_ found: JournalExamination) {
        (plans, entries) = (found.plans, found.entries)
        faults = found.isWhole ? nil : found.faults(offering: .commands)
      }
    }
  }
}

extension JournalExamination {
  /// What is not whole, in words.
  fileprivate func faults(offering steps: NextStepWording) -> [String] {
    [damage?.words(emergencyNumber: "112", offering: steps)].compactMap { $0 }
      + unopened.map { $0.words(offering: steps) }
  }

  /// Ends the command where something is not whole.
  fileprivate func fail() throws(Failure) {
    guard !isWhole else { return }
    throw Failure(.unlinted) { faults(offering: $0).joined(separator: "\nregain: ") }
  }
}
