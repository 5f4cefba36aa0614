import ArgumentParser
import RegainKit
import Wording

/// Reads a whole command line: what was left out is filled in, and a slip of the hand is answered with what
/// was probably meant.
struct CommandLineReader {
  private let arguments: [String]

  init(_ arguments: [String]) {
    self.arguments = arguments.flatMap(Self.separated)
  }

  /// An option and its value as two words where the value begins with a mark that joins the '=' before it.
  private static func separated(_ argument: String) -> [String] {
    let scalars = argument.unicodeScalars
    guard argument.hasPrefix("--"), let place = scalars.firstIndex(of: "="),
      argument.firstIndex(of: "=") != place
    else { return [argument] }
    return [String(scalars[..<place]), String(scalars[scalars.index(after: place)...])]
  }

  /// The command that was typed.
  ///
  /// - Throws: ``Failure``, or what `Regain.exit(withError:)` words.
  func command() throws -> any ParsableCommand {
    if let topic = HelpTopic(arguments) { throw CleanExit.message(topic.text) }
    try checkCommand()
    let typed = Result { try Regain.parseAsRoot(arguments) }
    if case .failure(let error) = typed, Regain.exitCode(for: error) == .success { throw error }
    guard let name = arguments.first, CommandNames.takesPlan(name) else {
      return try reworded(typed)
    }
    // A plan's name is the first word behind the command, wherever the options stand.
    let shifted = Result {
      try Regain.parseAsRoot([name, PlanOptions.unnamed] + arguments.dropFirst())
    }
    switch (typed, shifted) {
    case (.success(let command as any PlanCommand), .success(let other as any PlanCommand)):
      return try isNamed(command, else: other) ? command : try named(other)
    case (.success(let command), _): return command
    case (.failure, .success(let other as any PlanCommand)): return try named(other)
    case (.failure(let error), .failure):
      let isMissing = Regain.message(for: error).hasPrefix("Missing expected argument")
      return try reworded(isMissing ? shifted : typed)
    case (.failure, .success): return try reworded(typed)
    }
  }

  // MARK: The plan

  /// Whether the first word names a plan, or was meant to.
  private func isNamed(
    _ command: any PlanCommand, else other: any PlanCommand
  ) throws(Failure) -> Bool {
    let word = command.options.plan
    guard let names = try? planNames(of: command), !names.isEmpty else { return true }
    if names.contains(word) || NearNames(names).meant(by: word) != nil { return true }
    if NearNames(names).isSlip(word) { return true }
    return !type(of: command).canFollowPlan(word)
  }

  /// A command whose plan was left out, on the only plan, or on the one that a person chooses.
  private func named(_ command: any PlanCommand) throws -> any ParsableCommand {
    guard !command.isOfAllPlans else { return command }
    var command = command
    command.options.plan = try command.options.store.onlyPlan(for: arguments[0])
    return command
  }

  private func planNames(of command: any PlanCommand) throws(Failure) -> [String] {
    let store = try command.options.store.open(.reading)
    return try worded { () throws(RegainError) in try store.activeNames() }
  }

  // MARK: Slips

  /// Refuses a command that there is not, with the nearest ones.
  private func checkCommand() throws(Failure) {
    if arguments.first == "journal", let word = arguments.dropFirst().first, !word.hasPrefix("-"),
      case let names = CommandNames.ofJournal, !names.contains(word), word != "help"
    {
      throw Failure(
        OptionFault.unknownCommand("journal \(word)", near: NearNames(names).nearest(to: word)))
    }
    if arguments.count == 2, arguments[0] == "help", case let word = arguments[1],
      !word.hasPrefix("-"), !CommandNames.all.contains(word)
    {
      let pages = NearNames(CommandNames.names + HelpTopic.allCases.map(\.rawValue))
      throw Failure(OptionFault.unknownCommand("help \(word)", near: pages.nearest(to: word)))
    }
    guard let word = arguments.first, !word.hasPrefix("-"), !CommandNames.all.contains(word) else {
      return
    }
    throw Failure(OptionFault.unknownCommand(word, near: CommandNames.near.nearest(to: word)))
  }

  /// What was read, or its error; a choice that is none is answered with the nearest ones.
  private func reworded(
    _ result: Result<any ParsableCommand, any Error>
  ) throws -> any ParsableCommand {
    do {
      return try result.get()
    } catch {
      guard let choice = WrongChoice(Regain.message(for: error)) else { throw error }
      throw Failure(.usage, choice.words(help: arguments[0]))
    }
  }
}

/// The message of a value that is none of the choices of an option, taken apart.
private struct WrongChoice {
  private let value: String
  private let option: String
  private let known: [String]

  /// - Returns: `nil` where the message is another one.
  init?(_ message: String) {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 5, parts[0] == "The value ", parts[2].hasPrefix(" is invalid for"),
      message.contains("provide one of")
    else { return nil }
    value = parts[1]
    option = parts[3]
    // A few choices stand in a row, more stand one a line.
    let listed = message.split(separator: "\n").filter { $0.hasPrefix("  - ") }
    known =
      listed.isEmpty
      ? stride(from: 5, to: parts.count, by: 2).map { parts[$0] }
      : listed.map { String($0.dropFirst(4)) }
  }

  func words(help command: String) -> String {
    let near = NearNames(known).nearest(to: value)
    let shown = "'\(value.printable)' is none of the choices of '\(option)'."
    if known.count <= 8 { return "\(shown) Give \(known.orList)." }
    return shown + (near.isEmpty ? "" : " Did you mean \(near.orList)?")
      + " 'regain \(command) --help' lists all \(known.count)."
  }
}
