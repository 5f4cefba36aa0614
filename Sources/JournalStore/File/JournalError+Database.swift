import GRDB
import Glibc

extension JournalError {
  /// What an error of SQLite means for a journal at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as JournalError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case is RowDecodingError: self = .corrupt(path, detail: "a row is not of its form")
    default: self = .system(path, detail: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path)
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_READONLY: self = .readOnly(path)
    case .SQLITE_NOTADB: self = .notADatabase(path)
    case .SQLITE_CORRUPT: self = .corrupt(path, detail: error.detail)
    case .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission(path)
    // The index beside the log has no room to grow.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .full(path)
    default: self = .system(path, detail: error.detail)
    }
  }

  /// What a call of the system that failed means for a journal at `path`.
  init(systemError code: CInt, path: String) {
    switch code {
    case EACCES, EPERM: self = .noPermission(path)
    case EROFS: self = .readOnly(path)
    case ENOSPC, EDQUOT: self = .full(path)
    case EISDIR: self = .folder(path)
    case ENOENT: self = .missing(path)
    default: self = .system(path, detail: String(cString: strerror(code)))
    }
  }
}

extension DatabaseError {
  /// What SQLite said, without the statement.
  var detail: String { message ?? resultCode.description }
}
