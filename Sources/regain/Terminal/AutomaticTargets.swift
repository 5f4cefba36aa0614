import ArgumentParser
import RegainKit
import Wording

/// The calendars that follow the journal by themselves, around one command.
///
/// Whatever the command adds to a journal, a warning sign that stops a plan too, its calendars are told
/// afterwards, and one that cannot be told makes no failure of it.
struct AutomaticTargets {
  private let store: StoreOptions
  private let clock: ClockOptions
  private let steps: NextStepWording
  private let before: [String: Int]

  /// The state before a command; `nil` where it adds to no journal.
  init?(before command: any ParsableCommand) {
    guard let (store, clock) = (command as? any JournalCommand)?.journal,
      let before = Self.plans(in: store), !before.isEmpty
    else { return nil }
    self.store = store
    self.clock = clock
    self.before = before
    steps = (try? (command as? any ShowingCommand)?.steps) ?? .commands
  }

  private static func plans(in store: StoreOptions) -> [String: Int]? {
    try? store.open(.reading).automaticPlans()
  }

  /// Tells the calendars of the plans that the command has added to.
  func follow() {
    let after = Self.plans(in: store) ?? [:]
    for (plan, number) in after.sorted(by: { $0.key < $1.key }) where before[plan] != number {
      do {
        try follow(plan)
      } catch let failure as Failure {
        tell(.behind(nil, plan: plan, reason: failure.words(steps)))
      } catch let error as RegainError {
        tell(.behind(nil, plan: plan, reason: Failure(error).words(steps)))
      } catch {
        tell(.behind(nil, plan: plan, reason: "\(error)"))
      }
    }
  }

  private func follow(_ name: String) throws {
    let plan = try store.open(.writing).plan(name, at: clock.stamp())
    var changes = [String]()
    for (target, result) in try plan.publishTargets(where: \.isAutomatic) {
      switch result {
      case .success(let report):
        if !report.change.isEmpty { changes.append("\(target.name) \(report.change.difference)") }
        for note in report.notes(of: plan.name, offering: steps) { writeError("\(note)\n") }
        Self.runAfterwards(report, of: plan.name, offering: steps)
      case .failure(let error):
        tell(.behind(target.name, plan: plan.name, reason: Failure(error).words(steps)))
      }
    }
    if !changes.isEmpty { tell(.followed(changes)) }
  }

  private func tell(_ sentence: TargetSentence) {
    writeError("\(sentence.words(offering: steps))\n")
  }

  // MARK: Afterwards

  /// The time after which a command that is run afterwards is ended.
  private static let limit = Duration.seconds(60)

  /// Runs the command that a calendar names, if it names one and something has changed; one that fails is told
  /// of, and makes no failure.
  static func runAfterwards(
    _ report: PublicationReport, of plan: String, offering steps: NextStepWording
  ) {
    guard !report.change.isEmpty else { return }
    run(report.target.afterwards, of: plan, offering: steps)
  }

  /// Runs a command that a calendar names, if it names one.
  static func run(_ typed: String?, of plan: String, offering steps: NextStepWording) {
    guard let typed, let ending = ending(of: typed) else { return }
    let sentence = TargetSentence.afterwardsFailed(typed, ending: ending, plan: plan)
    writeError("\(sentence.words(offering: steps))\n")
  }

  /// How a command did not end well; `nil` where it did.
  private static func ending(of typed: String) -> String? {
    guard let words = CommandWords(typed)?.words, let name = words.first else { return nil }
    guard let program = name.contains("/") ? name : Environment.program(name) else {
      return "is not on this machine"
    }
    let run = ExternalProgram.run(
      program, Array(words.dropFirst()), home: nil, log: "/dev/null", limit: limit)
    switch run {
    case .ended(0): return nil
    case .ended(let code): return "ended with \(code)"
    case .tooSlow: return "took more than a minute, and was ended"
    case .stopped: return "was ended"
    case .notStarted(let detail): return "could not be started: \(detail)"
    }
  }
}

/// A command that can add to a plan's journal.
protocol JournalCommand: ParsableCommand {
  /// Which journal, and when.
  var journal: (StoreOptions, ClockOptions) { get }
}

extension JournalCommand where Self: PlanCommand {
  var journal: (StoreOptions, ClockOptions) { (options.store, options.clock) }
}

extension Regain.Log: JournalCommand {}
extension Regain.Measure: JournalCommand {}
extension Regain.Gate: JournalCommand {}
extension Regain.Adjust: JournalCommand {}
extension Regain.Undo: JournalCommand {}
extension Regain.Pull: JournalCommand {}
extension Regain.Flags: JournalCommand {
  var journal: (StoreOptions, ClockOptions) { (store, clock) }
}
