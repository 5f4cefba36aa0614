/// A red flag that was logged during a plan, and that no clinician has reviewed yet.
public struct Concern: Hashable, Sendable {
  /// The flag.
  public let flag: RedFlag
  /// The day on which it was logged.
  public let since: CivilDate
  /// The number of reminders of the flag that there were before it.
  package let reminded: Int

  /// A flag that was reported on a day.
  package init(
    flag: RedFlag, since: CivilDate, reminded: Int
  ) {
    self.flag = flag
    self.since = since
    self.reminded = reminded
  }
}
