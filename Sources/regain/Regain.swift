import ArgumentParser
import Glibc
import RegainKit

/// `regain`: recovery plans for the knee, as calendars and sheets.
@main
struct Regain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regain",
    abstract: "Turn a recovery plan for a knee into a calendar that keeps up with it.",
    discussion: """
      Regain finds no illness and doses no drugs; your clinician's word comes first.

      EXAMPLES:
        regain programs
        regain build graded-walking --start mon --no-flags -o walking.ics
        regain print graded-walking

      How dates, times and numbers can be written: regain help dates
      How a plan comes into a calendar and out again: regain help calendars
      How doses climb, rule by rule: regain help progression
      """,
    version: "1.0.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Find",
        subcommands: [Programs.self, Show.self, Exercises.self, Sources.self]),
      CommandGroup(
        name: "Follow",
        subcommands: [
          Start.self, Today.self, Sessions.self, Log.self, Measure.self, Gate.self, Flags.self,
          Progress.self, Why.self,
        ]),
      CommandGroup(name: "Change", subcommands: [Adjust.self, Undo.self]),
      CommandGroup(
        name: "Share",
        subcommands: [
          Export.self, Publish.self, Share.self, Pull.self, Sync.self, Targets.self, Diff.self,
          Print.self, Build.self, Batch.self, Busy.self,
        ]),
      CommandGroup(
        name: "Keep",
        subcommands: [
          Plans.self, Caseload.self, Label.self, Settings.self, History.self, Rename.self,
          Archive.self, Forget.self,
          Journal.self,
        ]),
      CommandGroup(
        name: "Write",
        subcommands: [NewProgram.self, Check.self, Simulate.self, Schema.self]),
    ])

  /// Runs the command line; every failure ends in one clear message and its exit code.
  static func main() {
    Environment.reserveMemory()
    var typed: (any ParsableCommand)?
    do {
      guard CommandLine.argc > 1 else { return try showToday() }
      var command = try CommandLineReader(Array(CommandLine.arguments.dropFirst())).command()
      typed = command
      let targets = AutomaticTargets(before: command)
      // A warning sign that stops the plan is an error of the command, and the calendars are told.
      defer { targets?.follow() }
      try command.run()
    } catch let failure as Failure {
      end(failure, of: typed)
    } catch let error as RegainError {
      end(Failure(error), of: typed)
    } catch {
      end(error)
    }
  }

  /// Shows the help, or what is wrong with the words that were typed, harmless as all that is printed.
  private static func end(_ error: any Error) -> Never {
    let (text, code) = (fullMessage(for: error), exitCode(for: error))
    if code != .success {
      writeError(text.isEmpty ? "" : "\(text)\n")
    } else {
      try? writeOutput(text.isEmpty ? "" : "\(text)\n")
    }
    Glibc.exit(code.rawValue)
  }

  /// Says why a command could not do its work, as its reader has units and times written.
  private static func end(_ failure: Failure, of command: (any ParsableCommand)?) -> Never {
    let steps = try? (command as? any ShowingCommand)?.steps
    writeError("regain: \(failure.words(steps ?? .commands))\n")
    Glibc.exit(failure.code.rawValue)
  }

  /// What `regain` alone shows: today in all plans, or how to begin one.
  private static func showToday() throws {
    let path = try StoreOptions.parse([]).path()
    do {
      _ = try PlanStore.open(path, .reading)
    } catch RegainError.store(.missing) {
      return try writeOutput(PageSentence.welcome.text)
    }
    try Today.parse([]).run()
  }
}
