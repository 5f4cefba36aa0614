/// Why a file could not be read or written; it is then as it was, unless it could not be put back.
public enum FileError: Error, Hashable, Sendable {
  /// It cannot be read, with what the system said.
  case unreadable(_ path: String, detail: String)
  /// It is larger than so many bytes.
  case tooLarge(_ path: String, limit: Int)
  /// It cannot be written, with what the system said.
  case unwritable(_ path: String, detail: String)
  /// It is a pipe, and for so many seconds nobody was at its other end.
  case lonelyPipe(_ path: String, seconds: Int)
  /// The path is a folder's.
  case folder(_ path: String)
  /// A folder is needed, and the path is a file's.
  case noFolder(_ path: String)
  /// It is there already.
  case exists(_ path: String)
  /// What it holds cannot be kept while it is published over, with what the system said.
  case notKept(_ path: String, detail: String)
  /// It was published over and cannot be put back; what it held is at the second path.
  case notRestored(_ path: String, copy: String, detail: String)
  /// Nothing is written over it, for a reason.
  case spared(_ path: String, Reason)

  /// Why a file that is there is not written over.
  public enum Reason: Hashable, Sendable {
    /// The plans are kept in it, or it belongs to the file that they are kept in.
    case store
    /// The same call reads it.
    case input
    /// It is a database of SQLite.
    case database
    /// It was not written by Regain.
    case foreign
    /// Nobody has the right to write it.
    case readOnly
  }
}
