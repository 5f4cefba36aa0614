import Planning
import Rehabilitation

/// What a change of a plan would mean; no rule forbids it, and nothing is stored yet.
///
/// ```swift
/// let change = try store.preview([.hold(days: 7)], in: "left-knee", at: now)
/// if change.difference.moved.isEmpty { try store.apply(change) }
/// ```
public struct PlanChange: Sendable {
  /// The plan as it was read.
  public let plan: OpenPlan
  /// What would be stored.
  public let facts: [Fact]
  /// The plan without the change.
  public let before: Schedule
  /// The plan with it.
  public let after: Schedule
  /// What differs.
  public let difference: ScheduleDifference
  let editions: [Int: ProgramEdition]

  init(
    _ facts: [Fact], of plan: OpenPlan, after now: ReplayedJournal,
    editions: [Int: ProgramEdition] = [:]
  ) throws(RegainError) {
    self.plan = plan
    self.facts = facts
    self.editions = editions
    before = now.schedule
    after = try plan.schedule(with: facts, after: now, editions: editions)
    difference = ScheduleDifference(from: before, to: after)
    for fact in facts {
      guard case .adjustment(.move(let session, let to)) = fact,
        let reason = after.unplaced.first(where: { $0.id == "\(session)" })?.reason
      else { continue }
      throw .change(.forbidden(session, to: to, reason))
    }
  }
}
