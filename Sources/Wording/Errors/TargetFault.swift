import JournalStore

/// Why a plan cannot be published to a calendar.
public enum TargetFault: Hashable, Sendable {
  /// The plan has no calendar of that name; those that it has.
  case unknown(String, plan: String, known: [String])
  /// The name is that of a calendar of another kind.
  case otherKind(String, PublicationTarget.Kind, plan: String)
  /// The name is that of a calendar that is written elsewhere.
  case otherPath(String, path: String, plan: String)
  /// A name that no calendar can have.
  case name(String)
  /// The plan has no calendar yet.
  case none(plan: String)
  /// The plan has no folder that can be synchronised.
  case noFolder(plan: String)

  /// The reason, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .unknown(let name, let plan, let known):
      "\(plan) has no calendar '\(name)'."
        + (known.isEmpty ? "" : " It has \(known.joined(separator: ", ")).")
    case .otherKind(let name, let kind, let plan):
      "the calendar '\(name)' of \(plan) is a \(kind.rawValue), and stays one. Give the new one a name "
        + "of its own: \(steps(.newTarget))."
    case .otherPath(let name, let path, let plan):
      "the calendar '\(name)' of \(plan) is \(path). Write it there, or give the new one a name of its "
        + "own: \(steps(.newTarget)). To forget the old one: "
        + "\(steps(.removeTarget(name, plan: plan)))"
    case .name(let name):
      "'\(name)' can be no calendar's name: 1 to 40 letters, digits, '-', '_' or '.'."
    case .noFolder(let plan):
      "\(plan) has no folder to synchronise: \(steps(.exportFolder(plan: plan)))"
    case .none(let plan):
      "\(plan) has no calendar yet: \(steps(.exportCalendar(plan: plan)))"
    }
  }
}
