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
      """,
    version: "1.0.0",
    subcommands: [
      Programs.self, Exercises.self, Show.self, Sources.self, Check.self, Simulate.self,
      NewProgram.self, Schema.self, Build.self, Start.self, Plans.self, Today.self,
      Sessions.self, Log.self, Flags.self, Measure.self, Gate.self, Adjust.self, Undo.self,
      History.self, Why.self, Export.self, Diff.self, Print.self, Progress.self, Busy.self,
      Journal.self,
    ])

  /// Runs the command line; every failure ends in one clear message and its exit code.
  static func main() {
    Environment.reserveMemory()
    do {
      var command = try parseAsRoot()
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
}
