import Glibc
import RegainKit
import Wording

/// A plan whose calendar is served, and brought up to date when its journal or the day has changed.
struct SharedPlan {
  /// How often it is looked whether the journal was written to, in seconds.
  private static let interval = 2
  /// How often the plan is read even so, in seconds: the day may be another.
  private static let patience = 60

  /// What is served.
  let shelf: FeedServer.Shelf
  private let options: PlanOptions
  /// The plan's name.
  private let name: String
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
  init(_ options: PlanOptions, named target: String, isDiscreet: Bool) throws {
    self.options = options
    let plan = try options.open(.writing)
    self.name = plan.name
    var conventions = try plan.options(of: target) ?? CalendarOptions()
    conventions.isDiscreet = isDiscreet
    self.conventions = conventions
    let shared = try worded { () throws(RegainError) in
      let target = try plan.sharedTarget(named: target)
      return (target, try plan.share(target, conventions).feed)
    }
    self.target = shared.0
    shelf = FeedServer.Shelf(shared.1)
    state = State(plan)
  }

  /// Keeps what is served up to date until a time is over, or the calendar or its plan is forgotten.
  mutating func keepUp(for lifetime: Duration?, offering steps: NextStepWording) throws {
    let end = lifetime.map { ContinuousClock.now + $0 }
    let store = try options.store.path()
    var (seen, rest, trouble) = ([FileVersion?](), 0, "")
    while end.map({ ContinuousClock.now < $0 }) ?? true {
      sleep(UInt32(Self.interval))
      rest -= Self.interval
      let files = [store, "\(store)-wal"].map { FileVersion(of: $0) }
      guard files != seen || rest <= 0 else { continue }
      let now = try options.clock.stamp()
      do throws(RegainError) {
        guard try bringUpToDate(store, at: now, offering: steps) else {
          return writeError("\(ShareSentence.forgotten(target.name).words)\n")
        }
        (seen, rest, trouble) = (files, Self.patience, "")
      } catch {
        // The next look tries again, and the old one is served meanwhile.
        let reason = Failure(error).words(steps)
        let words = TargetSentence.behind(target.name, plan: name, reason: reason)
          .words(offering: steps)
        if words != trouble { writeError("\(words)\n") }
        (rest, trouble) = (0, words)
      }
    }
  }

  /// Serves the calendar as it is now; `false` where it or its plan is forgotten.
  private mutating func bringUpToDate(
    _ path: String, at now: Stamp, offering steps: NextStepWording
  ) throws(RegainError) -> Bool {
    let store = try PlanStore.open(path, .reading)
    guard try store.names().contains(name) else { return false }
    let plan = try store.plan(name, at: now)
    guard try plan.targets().contains(where: { $0.name == target.name && $0.path == target.path })
    else { return false }
    let current = State(plan)
    guard current != state else { return true }
    let (feed, report) = try PlanStore.open(path, .writing).plan(name, at: now)
      .share(target, conventions)
    shelf.feed = feed
    writeError(report.text(of: name, offering: steps))
    state = current
    return true
  }
}
