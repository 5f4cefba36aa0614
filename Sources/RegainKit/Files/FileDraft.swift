import Glibc

/// The file that is written beside another before it takes its name.
enum FileDraft {
  private static let ending = ".part"

  /// The name of this process's draft of a file.
  static func name(for path: String) -> String { "\(path).\(getpid())\(ending)" }

  /// Removes the drafts of a file whose processes were ended before they were done; one with an ending of
  /// its own is nobody else's.
  static func removeLeftovers(of path: String, endingIn own: String?) {
    if let own {
      unlink(path + own)
      return
    }
    let folder = FileSystem.folder(of: path)
    let begin = (path.split(separator: "/").last ?? "") + "."
    for name in FileSystem.names(in: folder) ?? []
    where name.hasPrefix(begin) && name.hasSuffix(ending) {
      let digits = name.dropFirst(begin.count).dropLast(ending.count)
      guard let process = pid_t(digits), process > 0, "\(process)" == digits,
        process == getpid() || kill(process, 0) != 0 && errno == ESRCH
      else { continue }
      unlink("\(folder)/\(name)")
    }
  }
}
