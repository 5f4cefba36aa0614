import RegainKit

extension BusyCalendars {
  /// Reads the files that somebody typed; a folder means every calendar in it, `-` standard input.
  ///
  /// - Throws: ``Failure`` that names all files that are no calendars, or the first that cannot be
  ///   read.
  init(
    typed paths: [String], over span: Range<CivilDate>, zone: PlanZone, options: BusyOptions
  ) throws(Failure) {
    self = try worded { () throws(RegainError) in
      var names = [String]()
      for path in paths { names += path == "-" ? [path] : try BusyCalendars.paths(path) }
      return try BusyCalendars(
        names, over: span, zone: zone, options: options, read: BusyCalendars.typedFile)
    }
  }

  private static func typedFile(_ path: String) throws(RegainError) -> File {
    guard path == "-" else { return try file(path) }
    do {
      return File(name: StandardStream.input, bytes: try FileSystem.standardInput())
    } catch {
      throw .file(error)
    }
  }
}
