import ArgumentParser
import RegainKit
import Wording

extension Regain {
  /// `regain publish`: all calendars of a plan, brought up to date.
  struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish",
      abstract: "Bring every calendar of a plan up to date.",
      discussion: """
        What 'regain export' has written once is written again, as it was formed then, and says in a \
        line what has changed. What you changed in a synchronised calendar is left as it is.

        EXAMPLES:
          regain publish left-knee
        """)

    @OptionGroup var options: PlanOptions

    func run() throws {
      try Self.publish(options, offering: try steps, runsAfterwards: true)
    }

    /// Brings every calendar up to date.
    static func publish(
      _ options: PlanOptions, offering steps: NextStepWording, runsAfterwards: Bool
    ) throws {
      let plan = try options.open(.writing)
      let results = try plan.publishTargets()
      guard !results.isEmpty else { throw Failure(RegainError.target(.none(plan: plan.name))) }
      var fault: RegainError?
      for (target, result) in results {
        switch result {
        case .success(let report):
          let done = TargetSentence.published(
            target.name, changes: "\(report.change)", at: target.path ?? "")
          let lines = [done.words(offering: steps)]
          try writeOutput(
            (lines + report.notes(of: plan.name, offering: steps)).map { "\($0)\n" }.joined())
          if runsAfterwards {
            AutomaticTargets.runAfterwards(report, of: plan.name, offering: steps)
          }
        case .failure(let error):
          fault = fault ?? error
          writeError(
            TargetSentence.behind(
              target.name, plan: plan.name, reason: Failure(error).words(steps)
            ).words(offering: steps) + "\n")
        }
      }
      if let fault { throw fault }
    }
  }
}
