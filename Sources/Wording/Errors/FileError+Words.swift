import JournalStore

extension FileError {
  /// The error in words, with what to do.
  ///
  /// - Parameter steps: How next steps are named.
  /// - Returns: The words.
  public func words(offering steps: NextStepWording = .plain) -> String {
    switch self {
    case .unreadable(let path, let detail): "cannot read \(path): \(detail)"
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit >> 20) MiB."
    case .unwritable(let path, let detail): "cannot write \(path): \(detail)"
    case .lonelyPipe(let path, let seconds):
      "\(path) is a pipe, and in \(seconds) seconds nobody was at its other end. Choose a file."
    case .folder(let path): "cannot write \(path): it is a folder."
    case .noFolder(let path): "\(path) is a file; a folder is needed."
    case .exists(let path): "\(path) is there already; nothing was written."
    case .notKept(let path, let detail):
      "nothing was published: what \(path) holds cannot be kept meanwhile: \(detail)."
    case .notRestored(let path, let copy, let detail):
      "publishing failed, and \(path) could not be put back: \(detail). It lies in \(copy)."
    case .spared(let path, let reason): "\(path) stays as it is: \(reason.words(offering: steps))"
    }
  }
}

extension FileError.Reason {
  fileprivate func words(offering steps: NextStepWording) -> String {
    switch self {
    case .store: "your plans are kept in it. Choose another file."
    case .input: "it is read here. Choose another file."
    case .database: "it is a database. Choose another file."
    case .foreign:
      "it was not written by Regain. Choose another file, or replace it with \(steps(.replacing))."
    case .readOnly: "it is read-only. Choose another file, or allow it to be written."
    }
  }
}
