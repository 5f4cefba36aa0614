import Planning
import Rehabilitation

/// Which sessions of a plan are looked for: those of an activity, of a phase, or of one standing.
public struct SessionFilter: Sendable {
  private let activities: Set<String>?
  private let phases: Set<String>?
  private let status: Session.Status?
  /// What was typed and names no activity or phase of the plan; `nil` where all does.
  public let unknown: String?
  /// The ids that there are, of activities where one was typed that is not there, else of phases.
  public let known: [String]

  /// The sessions that are looked for; what is `nil` leaves none out.
  ///
  /// - Parameters:
  ///   - activity: An activity's id, its beginning, or a part of its title.
  ///   - phase: A phase's id, its beginning, or a part of its title.
  ///   - status: How the sessions stand.
  ///   - plan: The plan.
  public init(activity: String?, phase: String?, status: Session.Status?, in plan: Plan) {
    let stages = plan.stages.map(\.phase)
    activities = activity.map { word in
      Set(
        stages.flatMap(\.activities).filter { $0.id.isMeant(by: word) || $0.title.holds(word) }
          .map(\.id))
    }
    phases = phase.map { word in
      Set(stages.filter { $0.id.isMeant(by: word) || $0.title.holds(word) }.map(\.id))
    }
    self.status = status
    let isPhase = activities?.isEmpty != true
    known = (isPhase ? stages.map(\.id) : stages.flatMap(\.activities).map(\.id))
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    unknown = [(activity, activities), (phase, phases)].first { $1?.isEmpty == true }?.0
  }

  /// Whether nothing is left out.
  public var isEmpty: Bool { activities == nil && phases == nil && status == nil }

  /// Whether a session is looked for.
  public func includes(_ placed: PlacedSession) -> Bool {
    let session = placed.session
    let name = session.id.activity.split(separator: ".").last.map(String.init) ?? ""
    return (activities?.contains(name) ?? true) && (phases?.contains(session.phase) ?? true)
      && (status.map { $0 == session.status } ?? true)
  }
}

extension Schedule {
  /// The schedule with only some of its sessions.
  public func keeping(_ isKept: (PlacedSession) -> Bool) -> Schedule {
    Schedule(plan: plan, placed: placed.filter(isKept), unplaced: unplaced)
  }
}

extension String {
  /// Whether an id is typed, or begins so.
  fileprivate func isMeant(by word: String) -> Bool {
    self == word || hasPrefix(word.lowercased()) || word.hasSuffix(".\(self)")
  }

  /// Whether a title holds a word, in small or capital letters.
  fileprivate func holds(_ word: String) -> Bool {
    !word.isEmpty && lowercased().contains(word.lowercased())
  }
}
