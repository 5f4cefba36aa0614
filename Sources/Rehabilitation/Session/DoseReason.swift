/// Why a session has its doses: what happened since the session before.
public struct DoseReason: Hashable, Sendable {
  /// What made the difference.
  public enum Cause: Hashable, Sendable {
    /// The prescription's rule took a session in.
    case session(Session.ID, Verdict?)
    /// The prescription's rule took a week in.
    case week(WeekOutcome)
    /// A step was ordered by hand.
    case manual
    /// A fall, after which everything goes on one level down.
    case fall
    /// A break, after the last session that was done.
    case pause(days: Int)
    /// A flare, and the share of the dose that is done meanwhile, in percent.
    case flare(percent: Int)
    /// A lighter week.
    case deload
  }

  /// The item that it is about, by its position among the activity's prescriptions.
  public let item: Int
  /// What made the difference.
  public let cause: Cause
  /// What the rule did; `nil` where the dose is only lighter for a while.
  public let step: DoseStep?

  /// What made a difference to an item's dose.
  package init(
    item: Int, cause: Cause, step: DoseStep?
  ) {
    self.item = item
    self.cause = cause
    self.step = step
  }
}
