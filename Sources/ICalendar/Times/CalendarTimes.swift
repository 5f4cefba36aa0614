/// What a calendar says about times, and no more: who is busy when can be told of it.
///
/// Reading it takes a part of the time that a whole ``CalendarObject`` takes, and keeps the lines.
public struct CalendarTimes: Sendable {
  /// The line on which it begins.
  public let line: Int
  /// What the sender wants.
  public internal(set) var method: Method?
  /// The zone that Google and Apple name for the whole calendar (`X-WR-TIMEZONE`).
  public internal(set) var zone: String?
  /// The zones that it defines, with their lines.
  public internal(set) var definitions: [ZoneTimes] = []
  /// Its events, in order.
  public internal(set) var events: [EventTimes] = []
  /// The times of its `VFREEBUSY` components, in order.
  public internal(set) var periods: [PeriodTimes] = []
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

/// A stretch of time that a `VFREEBUSY` names.
///
/// - Source: RFC 5545 §3.8.2.6, which allows UTC alone; other times are read, too.
public struct PeriodTimes: Sendable {
  /// The line on which it stands.
  public let line: Int
  /// The identity of the component.
  public let uid: String
  /// What the time is; a type that is not known is busy (RFC 5545 §3.2.9).
  public let kind: BusyPeriod.Kind
  /// The start.
  public let start: DateTime
  /// The end, or the length.
  public let length: TimeLength
}

/// How far a time goes.
public enum TimeLength: Hashable, Sendable {
  /// Up to a moment, not included.
  case until(DateTime)
  /// For a length.
  case lasting(NominalDuration)
}
