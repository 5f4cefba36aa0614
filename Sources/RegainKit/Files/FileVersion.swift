import Glibc

/// What tells cheaply whether a file is another than before: its size, and when it was last written.
package struct FileVersion: Equatable, Sendable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The version of a file; `nil` where there is none.
  package init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
