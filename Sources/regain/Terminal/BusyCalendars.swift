import Calendars
import Rehabilitation
import Sheets
import Wording

/// The busy times of several calendar files together.
struct BusyCalendars {
  /// The times in order, apart from one another.
  private(set) var intervals: [BusyInterval] = []
  /// What was left out, file by file.
  private(set) var notes: [BusyNote] = []
  /// How many events were Regain's own.
  private(set) var ownEventCount = 0

  /// Reads some files; a folder means every calendar in it, `-` standard input.
  ///
  /// - Throws: ``Failure`` that names all files that are no calendars, or the first that cannot be
  ///   read.
  init(
    _ paths: [String], over span: Range<CivilDate>, zone: PlanZone, options: BusyOptions
  ) throws(Failure) {
    var refused: [BusyCalendarError] = []
    var files: [String] = []
    for path in paths { files += try Self.files(path) }
    for path in files {
      let isInput = path == "-"
      let bytes = isInput ? try readStandardInput() : try readFile(path)
      do {
        let reading = try BusyCalendar.intervals(
          in: bytes, file: isInput ? "standard input" : path, span: span, zone: zone,
          options: options)
        intervals += reading.intervals
        notes += reading.notes
        ownEventCount += reading.ownEventCount
      } catch {
        refused.append(error)
      }
    }
    guard refused.isEmpty else {
      throw Failure(.unlinted, refused.map(\.description).joined(separator: "\nregain: "))
    }
    intervals = intervals.united()
  }

  /// The files that a path means.
  private static func files(_ path: String) throws(Failure) -> [String] {
    guard path != "-", let names = fileNames(in: path) else { return [path] }
    let endings = [".ics", ".ical", ".icalendar", ".ifb"]
    let files = names.filter { name in
      !name.hasPrefix(".") && endings.contains { name.lowercased().hasSuffix($0) }
    }
    guard !files.isEmpty else { throw Failure(.failed, "no .ics files in \(path).") }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    return files.map { "\(folder)/\($0)" }
  }
}
