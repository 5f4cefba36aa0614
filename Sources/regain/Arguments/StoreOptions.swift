import ArgumentParser
import RegainKit

/// Where the journal lies.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "The journal's file; $XDG_DATA_HOME/regain/regain.sqlite if not given.",
      valueName: "file"))
  var file: String?

  /// Opens the journal.
  ///
  /// - Throws: ``Failure`` that says what to do.
  func open(_ mode: PlanStore.Mode) throws(Failure) -> PlanStore {
    let path = try path()
    return try worded { () throws(RegainError) in try PlanStore.open(path, mode) }
  }

  /// The only plan that is followed, or the one of several that a person chooses.
  ///
  /// - Parameter command: The command that asks, whose name is in the error.
  /// - Returns: The plan's name.
  /// - Throws: ``Failure`` where there is none, or several and nobody can be asked.
  func onlyPlan(for command: String) throws(Failure) -> String {
    let store = try open(.reading)
    let names = try worded { () throws(RegainError) in try store.activeNames() }
    guard let first = names.first else {
      throw Failure(.failed, PageSentence.noPlan.words(offering: .commands))
    }
    if names.count == 1 { return first }
    guard Environment.hasPerson else {
      throw Failure(OptionFault.severalPlans(names, command: command))
    }
    return try Prompt.choose(
      "Which plan?", among: names.map { Prompt.Choice(id: $0, label: $0) })
  }

  /// The journal's file: the one given, or the user's own.
  func path() throws(Failure) -> String {
    if let file, !file.isEmpty { return file }
    if let base = Environment.variable("XDG_DATA_HOME") { return "\(base)/regain/regain.sqlite" }
    if let home = Environment.variable("HOME") {
      return "\(home)/.local/share/regain/regain.sqlite"
    }
    throw Failure(LookupFault.home)
  }
}
