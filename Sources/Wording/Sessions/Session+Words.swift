import Rehabilitation

extension Session {
  /// The title with the mark of what became of it.
  public var marked: String {
    switch status {
    case .confirmed: title
    case .tentative: "\(title) (provisional)"
    case .done: "✓ \(title)"
    case .missed: "– \(title) (missed)"
    case .skipped: "– \(title) (skipped)"
    case .cancelled: "\(title) (cancelled)"
    }
  }
}
