/// A red flag that was told of on the way, and that nobody has looked at yet.
public struct Concern: Hashable, Sendable {
  /// The flag.
  public let flag: RedFlag
  /// The day it was told of.
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
