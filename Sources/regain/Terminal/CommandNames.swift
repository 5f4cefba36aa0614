import ArgumentParser
import RegainKit

/// The names of the commands.
enum CommandNames {
  /// All of them, with those that every command line has.
  static let all: Set<String> = Set(names + ["help"])

  /// The commands, in the order of the help.
  static let names = Regain.configuration.subcommands.compactMap { $0.configuration.commandName }

  /// The commands of `regain journal`.
  static let ofJournal = Regain.Journal.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// Whether a command is on one plan.
  static func takesPlan(_ name: String) -> Bool {
    Regain.configuration.subcommands.contains {
      $0.configuration.commandName == name && $0 is any PlanCommand.Type
    }
  }

  /// The commands with what people call them elsewhere.
  static let near = NearNames(names.map { NearNames.Name($0, also: others[$0] ?? []) })

  private static let others: [String: [String]] = [
    "programs": ["programmes", "search", "find", "list", "catalogue"],
    "exercises": ["moves", "catalog"], "show": ["view", "describe", "info", "cat"],
    "check": ["lint", "validate", "verify"], "simulate": ["try", "sim"],
    "new-program": ["new", "create", "template"], "build": ["make", "generate", "ics"],
    "start": ["begin", "add", "enrol", "init"], "plans": ["ls", "list"],
    "today": ["now", "day", "agenda", "tomorrow"], "sessions": ["schedule", "week", "calendar"],
    "log": ["done", "record", "report", "note", "diary"], "flags": ["warnings", "signs"],
    "measure": ["value", "reading"], "gate": ["goal", "goals", "criteria"],
    "adjust": ["change", "edit", "move", "pause", "skip", "hold", "stop", "end"],
    "undo": ["revert", "back"], "history": ["entries"], "why": ["explain", "reason"],
    "export": ["save", "ical"], "share": ["serve", "phone", "qr"], "diff": ["changes", "compare"],
    "print": ["pdf", "sheet"], "progress": ["stats", "chart", "graph", "curve"],
    "busy": ["free"], "batch": ["bulk", "many", "parallel"], "journal": ["backup", "import"],
    "sources": ["evidence", "references"],
    "forget": ["delete", "remove", "erase", "purge"], "rename": ["mv", "name"],
    "caseload": ["patients", "overview", "clinic"], "label": ["tag", "therapist"],
    "archive": ["close", "finish", "hide"],
  ]
}
