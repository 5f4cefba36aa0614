/// Something in a calendar file that was left out, or taken for something else.
public struct BusyNote: Hashable, Sendable {
  /// What happened.
  public enum Reason: Hashable, Sendable {
    /// A part of the file is not understood.
    case unread(ParseProblem)
    /// A zone is known by no name and no definition: its times count on the clock of this zone.
    case unknownZone(String, takenAs: String)
    /// The file defines a zone otherwise than the system does, first on this day; the system's holds.
    case zoneDiffers(String, from: String, on: LocalDate)
    /// The definition of a zone takes more work than a zone may.
    case zoneTooDense(String)
    /// The event ends before it starts, and takes no time.
    case endsBeforeStart
    /// A start of whole days has an end with a time, or the other way round; the end's day holds.
    case mixedForms
    /// The event repeats more often than can be followed; its repetitions are left out.
    case tooDense
    /// The repetitions of so many events, from this one on, are left out: those before took all work that a
    /// file of its size may take.
    case tooMuchWork(count: Int)
    /// There are so many more notes.
    case further(count: Int)
    /// A replaced instance repeats on its own account; that is left out.
    case repeatingInstance
    /// A later revision of the event stands in the file, and holds in place of this one.
    case outdated(sequence: Int)
  }

  /// The file, as it was named.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What happened.
  public let reason: Reason

  package init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

/// Why a file cannot be read for busy times at all.
public struct BusyCalendarError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// It has no `VCALENDAR` in it; its first line, cut short.
    case noCalendar(firstLine: String)
    /// It is in UTF-16 or UTF-32.
    case notUTF8
    /// It has more than 32 MiB, or more than two million lines.
    case tooLarge
    /// The days asked for are not within the years 1600 to 2500, or are more than 20 years.
    case spanTooLong
  }

  /// The file, as it was named.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let reason: Reason

  package init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}
