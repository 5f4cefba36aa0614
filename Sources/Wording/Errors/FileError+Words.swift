import JournalStore

extension FileError {
  /// The error in words.
  public var words: String {
    switch self {
    case .unreadable(let path, let detail): "cannot read \(path): \(detail)"
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit >> 20) MiB."
    case .unwritable(let path, let detail): "cannot write \(path): \(detail)"
    case .folder(let path): "cannot write \(path): it is a folder."
    case .noFolder(let path): "\(path) is a file; a folder is needed."
    case .exists(let path): "\(path) is there already; nothing was written."
    case .notKept(let path, let detail):
      "nothing was published: what \(path) holds cannot be kept meanwhile: \(detail)."
    case .notRestored(let path, let copy, let detail):
      "publishing failed, and \(path) could not be put back: \(detail). It lies in \(copy)."
    }
  }
}
