import Calendars
import JournalStore

/// The entries of a calendar that is a file, or a folder of files.
enum CalendarCopies {
  /// The most bytes that a calendar is read from, and the most files.
  private static let limit = (bytes: 16 << 20, files: 20_000)

  /// Reads all entries; files of a folder that are no calendars are passed over, and so is what lies in
  /// folders within.
  ///
  /// - Throws: `FileError` where it cannot be read.
  static func read(_ path: String, zone: PlanZone) throws(FileError) -> [EntryCopy] {
    guard FileSystem.isFolder(path) else {
      guard FileSystem.isRegular(path) else {
        throw .unreadable(path, detail: "it is no file and no folder")
      }
      return EntryCopy.copies(in: try FileSystem.read(path, limit: limit.bytes), zone: zone)
    }
    guard let names = FileSystem.names(in: path) else {
      throw .unreadable(path, detail: FileSystem.lastError)
    }
    let files = names.filter { $0.hasSuffix(".ics") && !$0.hasPrefix(".") }.prefix(limit.files)
    var copies = [EntryCopy]()
    for name in files {
      let file = "\(path)/\(name)"
      // A link may lead out of the folder, and a pipe has no end.
      guard FileSystem.isOwnFile(file),
        let bytes = try? FileSystem.read(file, limit: TargetFolder.limit)
      else { continue }
      copies += EntryCopy.copies(in: bytes, zone: zone)
    }
    return copies
  }
}
