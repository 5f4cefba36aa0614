import ArgumentParser
import RegainKit

extension Regain {
  /// `regain settings`: how things are shown, and where each choice comes from.
  struct Settings: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settings",
      abstract: "List the settings, and set or forget one: units, clock and first day of the week.",
      discussion: """
        They are kept beside the plans, and never taken from the language of the computer. An option \
        ('--units imperial') counts for one call; it comes before the environment (REGAIN_UNITS, \
        REGAIN_CLOCK, REGAIN_WEEK_STARTS), and that before what is stored.

        Words, sheets, grids and the texts of calendars follow, from today on. What was published of \
        days that are past stays as it is. A plan is kept in metric units, and JSON and CSV stay metric \
        and in 24 hours. Measures keep the unit that they are taken in.

        EXAMPLES:
          regain settings
          regain settings units imperial
          regain settings clock 12
          regain settings --unset clock
        """)

    @Argument(help: ArgumentHelp("units, clock or week-starts.", valueName: "setting"))
    var name: String?

    @Argument(help: ArgumentHelp("Its new value.", valueName: "value"))
    var value: String?

    @Option(help: ArgumentHelp("Forget what is stored of a setting.", valueName: "setting"))
    var unset: String?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup(title: "For one call") var display: DisplayOptions
    @OptionGroup var store: StoreOptions

    func run() throws {
      if let unset {
        guard name == nil else { throw Failure(SettingFault.contradictory) }
        let setting = try setting(unset)
        try change(setting, to: nil)
        return try writeOutput(PageSentence.unset(setting).text)
      }
      guard let name else { return try list(Setting.allCases) }
      let setting = try setting(name)
      guard let value else { return try list([setting]) }
      guard let meant = NearNames(setting.values).meant(by: value.lowercased()) else {
        throw Failure(SettingFault.value(setting, value, of: setting.rawValue))
      }
      try change(setting, to: meant)
      try writeOutput(PageSentence.set(setting, value: meant).text)
    }

    private func setting(_ name: String) throws(Failure) -> Setting {
      let names = NearNames(Setting.allCases.map(\.rawValue))
      guard let setting = names.meant(by: name).flatMap(Setting.init) else {
        throw Failure(SettingFault.unknown(name))
      }
      return setting
    }

    private func change(_ setting: Setting, to value: String?) throws(Failure) {
      let store = try store.open(.writing)
      try worded { () throws(RegainError) in try store.set(setting, to: value) }
    }

    private func list(_ shown: [Setting]) throws {
      let values = try display.settings(in: store)
      let rows = shown.map { Row(setting: $0, values) }
      if json { return try writeOutput(encodedJSON(["settings": rows])) }
      let lines = rows.map { row in
        [(row.name, 14), (row.value, 10), (row.from, 13)].map { text, width in
          text + String(repeating: " ", count: max(1, width - text.count))
        }.joined() + row.about
      }
      try writeOutput(lines.map { "\($0)\n" }.joined())
    }
  }
}

extension Regain.Settings: ShowingCommand {
  var settingsStore: StoreOptions { store }
}

/// A setting as a line, or as JSON.
private struct Row: Encodable {
  let name: String
  let value: String
  let from: String
  let values: [String]
  let about: String

  init(setting: Setting, _ settings: SettingValues) {
    name = setting.rawValue
    value = settings[setting]
    from = settings.origin(of: setting).rawValue
    values = setting.values
    about = setting.words
  }
}
