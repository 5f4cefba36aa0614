import ArgumentParser
import RegainKit
import Sheets
import Wording

extension Regain {
  /// `regain settings`: how things are shown, what heads a sheet, and where each choice comes from.
  struct Settings: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settings",
      abstract: "List the settings, and set or forget one: units, clock, and the clinic on sheets.",
      discussion: """
        They are kept beside the plans, and never taken from the language of the computer. An option \
        ('--units imperial') counts for one call; it comes before the environment (REGAIN_UNITS, \
        REGAIN_CLOCK, REGAIN_WEEK_STARTS), and that before what is stored.

        Words, sheets, grids and the texts of calendars follow, from today on. What was published of \
        days that are past stays as it is. A plan is kept in metric units, and JSON and CSV stay metric \
        and in 24 hours. Measures keep the unit that they are taken in.

        'clinic', 'phone' and 'logo' stand in the head of every printed sheet. The logo is a file, SVG or \
        PNG, that is copied: an SVG must hold no script and refer to nothing outside itself.

        EXAMPLES:
          regain settings
          regain settings units imperial
          regain settings clock 12
          regain settings --unset clock
          regain settings clinic 'Knee Clinic North'
          regain settings phone '030 1234567'
          regain settings logo logo.svg
        """)

    @Argument(
      help: ArgumentHelp("units, clock, week-starts, clinic, phone or logo.", valueName: "setting"))
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
        switch try named(unset) {
        case .shown(let setting):
          try change(setting, to: nil)
          return try writeOutput(PageSentence.unset(setting).text)
        case .head(let part):
          try change(part, in: Letterhead())
          return try writeOutput(PageSentence.unsetHead(part).text)
        }
      }
      guard let name else {
        return try list(Setting.allCases.map(Named.shown) + LetterheadPart.allCases.map(Named.head))
      }
      let named = try named(name)
      guard let value else { return try list([named]) }
      switch named {
      case .shown(let setting):
        guard let meant = NearNames(setting.values).meant(by: value.lowercased()) else {
          throw Failure(SettingFault.value(setting, value, of: setting.rawValue))
        }
        try change(setting, to: meant)
        try writeOutput(PageSentence.set(setting, value: meant).text)
      case .head(let part):
        let head = try head(part, value)
        try change(part, in: head)
        try writeOutput(PageSentence.setHead(part, shown: head.words(of: part)).text)
      }
    }

    /// What a name is of.
    private enum Named {
      case shown(Setting)
      case head(LetterheadPart)
    }

    private func named(_ name: String) throws(Failure) -> Named {
      let names = NearNames(
        Setting.allCases.map(\.rawValue) + LetterheadPart.allCases.map(\.rawValue))
      let meant = names.meant(by: name)
      if let setting = meant.flatMap(Setting.init) { return .shown(setting) }
      guard let part = meant.flatMap(LetterheadPart.init) else {
        throw Failure(SettingFault.unknown(name))
      }
      return .head(part)
    }

    /// A head with one part, as it was typed.
    private func head(_ part: LetterheadPart, _ value: String) throws(Failure) -> Letterhead {
      var head = Letterhead()
      if part == .logo {
        head.logo = try readLogo(value)
        return head
      }
      try worded(RegainError.letterhead) { () throws(LetterheadFault) in
        try part == .clinic ? head.set(clinic: value) : head.set(phone: value)
      }
      return head
    }

    private func change(_ setting: Setting, to value: String?) throws(Failure) {
      let store = try store.open(.writing)
      try worded { () throws(RegainError) in try store.set(setting, to: value) }
    }

    private func change(_ part: LetterheadPart, in head: Letterhead) throws(Failure) {
      let store = try store.open(.writing)
      try worded { () throws(RegainError) in try store.set(part, as: head) }
    }

    private func list(_ shown: [Named]) throws {
      let values = try display.settings(in: store)
      let head = try LetterheadOptions.parse([]).letterhead(in: store)
      let rows = shown.map { named in
        switch named {
        case .shown(let setting): Row(setting: setting, values)
        case .head(let part): Row(part: part, head)
        }
      }
      if json { return try writeOutput(encodedJSON(["settings": rows])) }
      let room = max(10, (rows.map(\.value.count).max() ?? 0) + 2)
      let lines = rows.map { row in
        [(row.name, 14), (row.value, room), (row.from, 13)].map { text, width in
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

  init(part: LetterheadPart, _ head: Letterhead) {
    name = part.rawValue
    value = head.words(of: part)
    from = (head[part] == nil ? SettingValues.Origin.usual : .stored).rawValue
    values = []
    about = part.words
  }
}
