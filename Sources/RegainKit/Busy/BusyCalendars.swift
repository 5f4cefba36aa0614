import Calendars
import ICalendar
import Rehabilitation

/// The busy times of several calendar files together.
public struct BusyCalendars: Sendable {
  /// A calendar file that was read.
  public struct File: Sendable {
    /// What to call it in notes and errors.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// A calendar file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The times in order, apart from one another.
  public private(set) var intervals: [BusyInterval] = []
  /// What was left out, file by file.
  public private(set) var notes: [BusyNote] = []
  /// How many events were Regain's own.
  public private(set) var ownEventCount = 0

  /// Reads some files.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - span: The days, in the years 1600 to 2500, at most 20 years.
  ///   - zone: The zone on whose clock the times are given.
  ///   - options: What counts where an event leaves it open.
  /// - Throws: ``RegainError/busy(_:)`` with all files that are no calendars.
  public init(
    _ files: [File], over span: Range<CivilDate>, zone: PlanZone,
    options: BusyOptions = BusyOptions()
  ) throws(RegainError) {
    try self.init(files, over: span, zone: zone, options: options) { $0 }
  }

  /// Reads some files one after the other, so that only one of them is held at a time.
  ///
  /// - Parameters:
  ///   - names: What stands for the files.
  ///   - span: The days, in the years 1600 to 2500, at most 20 years.
  ///   - zone: The zone on whose clock the times are given.
  ///   - options: What counts where an event leaves it open.
  ///   - read: Gives the file that a name stands for.
  /// - Throws: What `read` throws, or ``RegainError/busy(_:)`` with all files that are no calendars.
  public init<Name>(
    _ names: [Name], over span: Range<CivilDate>, zone: PlanZone,
    options: BusyOptions = BusyOptions(), read: (Name) throws(RegainError) -> File
  ) throws(RegainError) {
    var refused: [BusyCalendarError] = []
    for name in names {
      let file = try read(name)
      do {
        let reading = try BusyCalendar.intervals(
          in: file.bytes, file: file.name, span: span, zone: zone, options: options)
        intervals += reading.intervals
        notes += reading.notes
        ownEventCount += reading.ownEventCount
      } catch {
        refused.append(error)
      }
    }
    guard refused.isEmpty else { throw .busy(refused) }
    intervals = intervals.united()
  }

  /// The days that whole-day events cover, such as those of a calendar of holidays.
  public var days: [DaySpan] {
    intervals.map { interval in
      let last = interval.span.upperBound.advanced(byMinutes: -1).date
      return DaySpan(interval.span.lowerBound.date...last)
    }
  }

  /// The files that a path means: itself, or every calendar in a folder.
  ///
  /// - Throws: ``RegainError/noCalendars(folder:)``.
  public static func paths(_ path: String) throws(RegainError) -> [String] {
    guard let names = FileSystem.files(in: path) else { return [path] }
    let endings = [".ics", ".ical", ".icalendar", ".ifb"]
    let files = names.filter { name in
      endings.contains { name.lowercased().hasSuffix($0) }
    }
    guard !files.isEmpty else { throw .noCalendars(folder: path) }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    return files.map { "\(folder)/\($0)" }
  }

  /// The calendar in a file.
  public static func file(_ path: String) throws(RegainError) -> File {
    File(
      name: path,
      bytes: try regain(RegainError.file) { () throws(FileError) in try FileSystem.read(path) })
  }
}
