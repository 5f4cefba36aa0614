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
        subcommands: [Export.self, Diff.self, Print.self, Build.self, Busy.self]),
      CommandGroup(
        name: "Keep",
        subcommands: [
          Plans.self, History.self, Rename.self, Archive.self, Forget.self, Journal.self,
        ]),
      CommandGroup(
        name: "Write",
        subcommands: [NewProgram.self, Check.self, Simulate.self, Schema.self]),
    ])

  /// Runs the command line; every failure ends in one clear message and its exit code.
  static func main() {
    Environment.reserveMemory()
    do {
      guard CommandLine.argc > 1 else { return try showToday() }
      var command = try CommandLineReader(Array(CommandLine.arguments.dropFirst())).command()
      try command.run()
    } catch let failure as Failure {
      writeError("regain: \(failure.message)\n")
      Glibc.exit(failure.code.rawValue)
    } catch let error as RegainError {
      let failure = Failure(error)
      writeError("regain: \(failure.message)\n")
      Glibc.exit(failure.code.rawValue)
    } catch {
      exit(withError: error)
    }
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
