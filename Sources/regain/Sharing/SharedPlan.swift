import Glibc
import RegainKit
import Wording

/// A plan whose calendar is served, and brought up to date when its journal or the day has changed.
struct SharedPlan {
  /// How often it is looked whether anything has changed, in seconds.
  private static let interval: UInt32 = 2

  /// What is served.
  let shelf: FeedServer.Shelf
  private let options: PlanOptions
  private let target: PublicationTarget
  private let conventions: CalendarOptions
  private var state: State

  /// What decides whether the calendar is another one.
  private struct State: Equatable {
    let last: Int
    let today: CivilDate

    init(_ plan: OpenPlan) {
      last = plan.entries.last?.entry.number ?? 0
      today = plan.moment.date
    }
  }

  /// Brings the calendar up to date.
  init(_ options: PlanOptions, named name: String, isDiscreet: Bool) throws {
    self.options = options
    let plan = try options.open(.writing)
    var conventions = try plan.options(of: name) ?? CalendarOptions()
    conventions.isDiscreet = isDiscreet
    self.conventions = conventions
    let shared = try worded { () throws(RegainError) in
      let target = try plan.sharedTarget(named: name)
      return (target, try plan.share(target, conventions).feed)
    }
    target = shared.0
    shelf = FeedServer.Shelf(shared.1)
    state = State(plan)
  }

  /// Keeps what is served up to date until a time is over, or the calendar is forgotten.
  mutating func keepUp(for lifetime: Duration?, offering steps: NextStepWording) throws {
    let end = lifetime.map { ContinuousClock.now + $0 }
    while end.map({ ContinuousClock.now < $0 }) ?? true {
      sleep(Self.interval)
      guard
        let plan = try? options.store.open(.reading).plan(options.plan, at: options.clock.stamp())
      else { continue }
      guard try plan.targets().contains(where: { $0.name == target.name && $0.path == target.path })
      else { return writeError("\(ShareSentence.forgotten(target.name).words)\n") }
      guard State(plan) != state else { continue }
      state = State(plan)
      do {
        let writer = try options.store.open(.writing).plan(options.plan, at: options.clock.stamp())
        let (feed, report) = try writer.share(target, conventions)
        shelf.feed = feed
        writeError(report.text(of: plan.name, offering: steps))
      } catch let error as RegainError {
        // The next look tries again, and the old one is served meanwhile.
        writeError(
          "\(TargetSentence.behind(target.name, plan: plan.name, reason: Failure(error).words(steps)).words(offering: steps))\n"
        )
      }
    }
  }
}
