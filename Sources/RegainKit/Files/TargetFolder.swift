import Calendars
import Glibc
import JournalStore

/// A folder that holds a calendar with a file for each entry, as synchronisers read it (vdir).
struct TargetFolder {
  /// What a folder holds of a plan.
  struct Contents {
    /// The entries, by identity.
    var copies = [String: EntryCopy]()
    /// The file of each entry, by identity.
    var names = [String: String]()
    /// The calendar files that are not of the plan, in order.
    var others = [String]()
  }

  /// The most bytes that the file of an entry has.
  static let limit = 1 << 20

  /// The folder.
  let path: String

  /// A folder, which is made where there is none.
  ///
  /// - Throws: `FileError` where it cannot be had.
  init(_ path: String) throws(FileError) {
    self.path = path
    try FileSystem.makeFolder(path)
  }

  /// What the folder holds; files that are no calendars, or too large for an entry, are left alone.
  ///
  /// - Parameters:
  ///   - zone: The plan's zone.
  ///   - isOwn: Whether an identity is of the plan.
  /// - Returns: The entries, and the other files.
  /// - Throws: `FileError` where the folder cannot be read.
  func contents(
    in zone: PlanZone, where isOwn: (String) -> Bool
  ) throws(FileError) -> Contents {
    guard let names = FileSystem.names(in: path) else {
      throw .unreadable(path, detail: FileSystem.lastError)
    }
    var contents = Contents()
    for name in names where name.hasSuffix(".ics") && !name.hasPrefix(".") {
      let file = "\(path)/\(name)"
      guard FileSystem.isOwnFile(file),
        let bytes = try? FileSystem.read(file, limit: Self.limit)
      else { continue }
      let copies = EntryCopy.copies(in: bytes, zone: zone)
      guard copies.count == 1, isOwn(copies[0].uid), contents.copies[copies[0].uid] == nil else {
        contents.others.append(name)
        continue
      }
      contents.copies[copies[0].uid] = copies[0]
      contents.names[copies[0].uid] = name
    }
    return contents
  }

  /// Writes a file whole: to a name that synchronisers pass over, which then takes its own.
  func write(_ bytes: [UInt8], as name: String) throws(FileError) {
    try FileSystem.replace("\(path)/\(name)", with: bytes, by: ".tmp")
  }

  /// Takes a file away; one that is gone already is no fault.
  func remove(_ name: String) throws(FileError) {
    guard unlink("\(path)/\(name)") == 0 || errno == ENOENT else {
      throw .unwritable("\(path)/\(name)", detail: FileSystem.lastError)
    }
  }

  /// Says something of the calendar in a file of its own, unless it is said already: a person may have chosen
  /// another name or colour.
  func describe(_ name: String, _ text: String) throws(FileError) {
    guard !FileSystem.isReadable("\(path)/\(name)") else { return }
    try write(Array(text.utf8), as: name)
  }

  /// Has the names of the files on the disk.
  func synchronise() throws(FileError) { try FileSystem.synchronise(folder: path) }
}
