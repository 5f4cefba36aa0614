import ArgumentParser
import RegainKit

extension Regain {
  /// `regain adjust`: change a plan from now on.
  struct Adjust: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "adjust",
      abstract: "Change a plan from now on; what would differ is shown before it is stored.",
      discussion: """
        hold [DAYS]          no dose rises; the phase lasts longer; a week if not given
        back, forward        one step, in all activities or one: back strength
        enter PHASE          into a phase from tomorrow, whatever its gate says
        pause FROM..TO       nothing on these days; the rest moves by as much
        resume [DATE]        a pause ends
        move SESSION WHEN    move strength/14 thu 18:30
        skip SESSION         a session is left out
        with ACTIVITY        an activity, or a programme's, is wanted too, up to --to D
        without ACTIVITY     an activity, or a whole programme, is switched off
        windows [TEXT]       when you have time, also for some weeks: --from D --to D
        zone ZONE            another zone's clock, --from D --to D
        pace PERCENT         progress at this share of the usual pace, 25% to 100%
        update-program       go on by the newer texts of the programmes' files
        reviewed --by NAME   a clinician has looked at the warning signs
        operation DATE       the operation that the plan leads up to has another day
        limit NAME=TEXT      a limit of your clinician's plan has changed: bend='0 to 90'
        end [DATE]           the plan ends

        EXAMPLES:
          regain adjust left-knee hold --dry-run
          regain adjust left-knee pause mon..+6d
          regain adjust left-knee windows 'mon-fri 06:30-08:00' --yes
          regain adjust left-knee windows evenings --from 'next mon' --to +11d
        """)

    @OptionGroup var options: PlanOptions

    @Argument(help: ArgumentHelp("What to do, as listed above.", valueName: "action"))
    var action: Action

    @Argument(
      help: ArgumentHelp("What it is done with.", valueName: "word"),
      completion: NameCompletion.sessions)
    var words: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp("The first day.", valueName: "date"))
    var from: DateText?

    @Option(parsing: .unconditional, help: ArgumentHelp("The last day.", valueName: "date"))
    var to: DateText?

    @Option(help: ArgumentHelp("The clinician who looked at the knee.", valueName: "name"))
    var by: String?

    @OptionGroup(title: "When you have time") var availability: AvailabilityOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var library: LibraryOptions

    enum Action: String, CaseIterable, ExpressibleByArgument {
      case hold, back, forward, enter, pause, resume, move, skip, with, without, windows, zone, pace
      case reviewed, operation, limit, end
      case updateProgram = "update-program"
    }

    func run() throws {
      let mode: PlanStore.Mode = change.dryRun ? .reading : .writing
      let preview = try action == .updateProgram ? update(mode) : preview(of: options.open(mode))
      let adjustments = preview.facts.compactMap { fact in
        if case .adjustment(let adjustment) = fact { adjustment } else { nil }
      }
      let notation = try notation
      let heading = adjustments.map { $0.words(in: notation) }.joined(separator: ", ")
      try change.store(preview, heading: heading.capitalisedFirst, offering: steps)
    }

    private func preview(of plan: OpenPlan) throws -> PlanChange {
      try plan.preview { schedule in try reader(of: plan, schedule).adjustments(action) }
    }

    private func update(_ mode: PlanStore.Mode) throws -> PlanChange {
      guard availability.isEmpty else { throw AdjustmentReader.misplacedTimes }
      return try options.store.open(mode).preview(
        updateFrom: library.library, named: words, prefersFolders: library.folder != nil,
        in: options.plan, at: options.clock.stamp())
    }

    private func reader(of plan: OpenPlan, _ schedule: Schedule) -> AdjustmentReader {
      AdjustmentReader(
        plan: plan, schedule: schedule, words: words, from: from, to: to, by: by,
        availability: availability)
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
