/// What a calendar says about times, and no more: that is enough to know who is busy when.
public struct CalendarTimes: Sendable {
  /// What the sender wants.
  public internal(set) var method: Method?
  /// The zone that Google and Apple name for the whole calendar (`X-WR-TIMEZONE`).
  public internal(set) var zone: String?
  /// The zones that it defines, with their lines.
  public internal(set) var definitions: [ZoneTimes] = []
  /// Its events, in order.
  public internal(set) var events: [EventTimes] = []
  /// The times of its `VFREEBUSY` components, in order.
  public internal(set) var periods: [BusyPeriod] = []
}

/// A zone as a calendar defines it.
public struct ZoneTimes: Sendable {
  /// The line on which it begins.
  public let line: Int
  /// Its name and rules.
  public let definition: TimeZoneDefinition
  /// The zone of the tz database that it stands for, by its own word (`X-LIC-LOCATION`).
  public let location: String?
}

/// How far a time goes.
public enum TimeLength: Hashable, Sendable {
  /// Up to a moment, not included.
  case until(DateTime)
  /// For a length.
  case lasting(NominalDuration)
}
