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
