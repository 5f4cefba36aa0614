import Rehabilitation

/// The session that follows another one of its activity, beside it.
///
/// What is said of the next session comes from here, and not from the verdict: words say what the plan
/// does.
public struct FollowingSession: Hashable, Sendable {
  /// A dose that differs from one session to the next.
  public struct Change: Hashable, Sendable {
    /// The exercise, as people read it.
    public let name: String
    /// The dose before, and the one after.
    public let before: Dose, after: Dose
  }

  /// The session.
  public let placed: PlacedSession
  /// The doses of the main part that differ, in order.
  public let changes: [Change]
  /// Whether the main part holds the same exercises.
  public let hasSameExercises: Bool

  /// The session that follows one of a schedule; `nil` where the activity has none.
  ///
  /// - Parameters:
  ///   - id: The session before.
  ///   - schedule: The plan.
  ///   - isMeant: Whether a later session of the activity is the one that is asked for.
  public init?(
    after id: Session.ID, in schedule: Schedule, where isMeant: (PlacedSession) -> Bool
  ) {
    let own = schedule.placed.filter { $0.session.id.activity == id.activity }
    guard let before = own.first(where: { $0.session.id == id }),
      let after = own.first(where: { $0.session.id != id && isMeant($0) })
    else { return nil }
    self.init(after: before.session, after)
  }

  /// A session beside the one before it.
  init(after before: Session, _ after: PlacedSession) {
    let pairs = zip(before.mainItems, after.session.mainItems)
    placed = after
    hasSameExercises =
      before.mainItems.map(\.name) == after.session.mainItems.map(\.name)
    changes = pairs.compactMap { old, new in
      guard old.name == new.name, let before = old.dose, let after = new.dose,
        before.description != after.description
      else { return nil }
      return Change(name: new.name, before: before, after: after)
    }
  }

  /// Whether the session asks for what the one before asked for.
  public var isSame: Bool { changes.isEmpty && hasSameExercises }
}
