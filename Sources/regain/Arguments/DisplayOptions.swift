import ArgumentParser
import RegainKit
import Synchronization

/// How units, times and weeks are written in one call.
struct DisplayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The units: metric or imperial.", valueName: "units"))
  var units: Notation.Units?

  @Option(help: ArgumentHelp("The hours of a clock: 24 or 12.", valueName: "hours"))
  var clock: Notation.Clock?

  @Option(help: ArgumentHelp("The first day of a week: mon, sun or sat.", valueName: "day"))
  var weekStarts: Notation.WeekStart?

  /// The settings that hold in this call: an option before the environment, that before what is stored.
  ///
  /// - Parameter store: Where they are stored; a file that is missing or cannot be read stores none.
  /// - Returns: The settings, each with where it comes from.
  /// - Throws: ``Failure`` where the environment says what a setting cannot be.
  func settings(in store: StoreOptions) throws(Failure) -> SettingValues {
    var values = SettingValues()
    if let path = try? store.path() { values.take(Self.stored(in: path), from: .stored) }
    values.take(try Self.environment(), from: .environment)
    values.take(typed, from: .option)
    return values
  }

  /// How units, times and weeks are written in this call.
  func notation(in store: StoreOptions) throws(Failure) -> Notation {
    try settings(in: store).notation
  }

  private static let known = Mutex([String: [Setting: String]]())

  /// What is stored in a file, looked up once in a call: words are made in many places, a line each.
  private static func stored(in path: String) -> [Setting: String] {
    known.withLock { known in
      if let settings = known[path] { return settings }
      let settings = (try? PlanStore.open(path, .reading).settings()) ?? [:]
      known[path] = settings
      return settings
    }
  }

  private var typed: [Setting: String] {
    var typed = [Setting: String]()
    typed[.units] = units?.rawValue
    typed[.clock] = clock?.rawValue
    typed[.weekStarts] = weekStarts?.rawValue
    return typed
  }

  private static func environment() throws(Failure) -> [Setting: String] {
    var values = [Setting: String]()
    for setting in Setting.allCases {
      guard let value = Environment.variable(setting.variable) else { continue }
      guard setting.values.contains(value) else {
        throw Failure(SettingFault.value(setting, value, of: "$\(setting.variable)"))
      }
      values[setting] = value
    }
    return values
  }
}

extension Setting {
  /// The variable of the environment that sets it, such as `REGAIN_WEEK_STARTS`.
  var variable: String {
    "REGAIN_" + rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }
}

extension Notation.Units: ExpressibleByArgument {}
extension Notation.Clock: ExpressibleByArgument {}
extension Notation.WeekStart: ExpressibleByArgument {}

/// A command whose words, errors too, hold units, times or weeks.
protocol ShowingCommand: ParsableCommand {
  /// What was typed of how they are written.
  var display: DisplayOptions { get }

  /// Where the settings are stored.
  var settingsStore: StoreOptions { get throws }
}

extension ShowingCommand {
  /// Where they are stored if nothing is typed.
  var settingsStore: StoreOptions { get throws { try StoreOptions.parse([]) } }

  /// How its words are written.
  var notation: Notation { get throws { try display.notation(in: settingsStore) } }

  /// How its words name steps, and how they are written.
  var steps: NextStepWording { get throws { .commands(in: try notation) } }
}

extension PlanCommand {
  var display: DisplayOptions { options.display }
  var settingsStore: StoreOptions { options.store }
}
