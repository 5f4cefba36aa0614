import Planning

/// Why no session of a plan is meant by what was typed.
public enum MissingSession: Hashable, Sendable {
  /// No session has this id; the ids of those near today.
  case unknown(String, near: [String])
  /// Everything up to today is logged, and none was named.
  case allLogged

  /// The reason, with what to do.
  public func words(in plan: Plan, offering steps: NextStepWording) -> String {
    let name = plan.enrolment.name
    return switch self {
    case .unknown(let id, let near):
      "no session '\(id)' in '\(name)'; near today: \(near.prefix(12).joined(separator: ", "))."
    case .allLogged:
      "no session up to today waits to be told; name one: "
        + "'\(steps(.listSessions(plan: name)))' lists them."
    }
  }
}
