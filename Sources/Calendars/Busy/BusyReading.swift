import ICalendar
import Rehabilitation

/// The busy times of a calendar file.
public struct BusyReading: Hashable, Sendable {
  /// The times in order, apart from one another, within the span that was asked for.
  public let intervals: [BusyInterval]
  /// What was left out or taken for something else, in order of lines.
  public let notes: [BusyNote]
  /// How many events were Regain's own, which are no busy time.
  public let ownEventCount: Int
}
