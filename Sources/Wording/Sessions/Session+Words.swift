import Rehabilitation

extension Session.Heading {
  /// What people read.
  public var title: String {
    switch self {
    case .named(let title): title
    case .phaseGoals: "Ready for the next phase?"
    case .lastGoals: "Goals reached?"
    case .asleep: "Your plan waits for you"
    case .extra(let title): "\(title) (extra)"
    case .concern(let name): "Have it looked at: \(name)"
    }
  }
}

extension UnplacedSession {
  /// What people read.
  public var title: String { heading.title }
}

extension Session {
  /// What people read.
  public var title: String { heading.title }

  /// Plain words on how and why, a line each.
  public var guidance: [String] { instructions.map(\.line) }

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
