import ArgumentParser
import RegainKit
import Wording

extension Regain {
  /// `regain pull`: what a person did in the calendar, taken into the plan.
  struct Pull: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pull",
      abstract: "Take what you changed or filled in in the calendar into the plan.",
      discussion: """
        Entries that you moved, took out, ticked off (or marked with 'done' before the title), and what \
        you filled in below them, such as 'pain 3 effort 5', are shown in words, each with what it would \
        change, and asked for. A pipe shows them; '--apply' takes over what needs no answer. What you \
        say no to, and what a rule forbids, is put back by the next 'regain publish'. All of it is one \
        step of 'regain undo'.

        EXAMPLES:
          regain pull left-knee
          regain pull left-knee answers.ics --force
          regain pull left-knee --apply
        """)

    @OptionGroup var options: PlanOptions

    @Argument(
      help: ArgumentHelp(
        "A calendar file or folder; where the calendar was written, if not given.",
        valueName: "file"))
    var file: String?

    @OptionGroup var choice: PullOptions

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      try Puller(
        options, choice, from: file, isJSON: json, notation: try notation, steps: try steps
      ).run()
    }
  }

  /// `regain sync`: a calendar and the plan, brought together both ways.
  struct Sync: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sync",
      abstract: "Fetch, pull, publish and send, in one go.",
      discussion: """
        Runs the command that the calendar names (--then), takes what you changed there into the plan, \
        brings every calendar up to date, and runs the command again.

        EXAMPLES:
          regain sync left-knee
        """)

    @OptionGroup var options: PlanOptions
    @OptionGroup var choice: PullOptions

    func run() throws {
      let (notation, steps) = (try notation, try steps)
      let target = try options.open().editedTarget(choice.target)
      AutomaticTargets.run(target.afterwards, of: options.plan, offering: steps)
      try Puller(
        options, choice, from: nil, isJSON: false, notation: notation, steps: steps
      ).run()
      try Publish.publish(options, offering: steps, runsAfterwards: false)
      AutomaticTargets.run(target.afterwards, of: options.plan, offering: steps)
    }
  }
}

/// Which calendar is read back, and how.
struct PullOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which calendar is read; the folder, or else the only one.", valueName: "name"))
  var target: String?

  @Flag(help: "Take over what needs no answer, without asking.")
  var apply = false

  @Flag(help: "Read it although much of the plan is missing there.")
  var force = false
}
