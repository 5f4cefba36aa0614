import GRDB
import Rehabilitation

/// The journal of all plans, in one SQLite file.
///
/// Entries are only ever added. Several processes may add at once: each addition is one immediate
/// transaction that is on the disk before its function returns. The store asks no clock; every
/// moment is handed in.
public struct JournalStore: Sendable {
  /// What a store is opened for.
  public enum Mode: Hashable, Sendable {
    /// Looking: no file is made, and a read-only disk will do.
    case reading
    /// Adding: folders and file are made where they are missing, for their owner's eyes only.
    case writing
  }

  /// The file, as it was named.
  public let path: String
  let mode: Mode
  let queue: DatabaseQueue

  /// What a look at the store gives.
  func read<Value>(_ look: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queue.read(look)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Changes the store in one immediate transaction, whole or not at all.
  func write<Value>(_ change: (Database) throws -> Value) throws(JournalError) -> Value {
    guard mode == .writing else { throw .openedForReading(path) }
    do {
      return try queue.write(change)
    } catch {
      throw JournalError(error, path: path)
    }
  }
}
