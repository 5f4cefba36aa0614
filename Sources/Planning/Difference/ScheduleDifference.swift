import Rehabilitation

/// What differs between two schedules of one plan, session by session.
public struct ScheduleDifference: Hashable, Sendable {
  /// A session before and after.
  public struct Pair: Hashable, Sendable {
    /// The session as it was, and as it is now.
    public let before: PlacedSession, after: PlacedSession
    /// The zone whose clock its time is on now, where that was another's before.
    public let zone: String?
  }

  /// The sessions at another time, or at the same time on another zone's clock.
  public let moved: [Pair]
  /// The sessions at the same time whose doses are others.
  public let changed: [Pair]
  /// The sessions at the same time with the same doses that are told otherwise, such as by another limit.
  public let reworded: [Pair]
  /// The sessions at the same time with another status: confirmed, provisional, done, skipped or missed.
  public let statusChanged: [Pair]
  /// The sessions that are not in the plan any more.
  public let gone: [PlacedSession]
  /// The sessions that are new.
  public let new: [PlacedSession]
  /// The phases that begin on another day.
  public let stages: [(before: Plan.Stage, after: Plan.Stage)]

  /// The first session of each loaded activity after a new pause, as it was and as it is now; `nil` where no
  /// pause is new.
  public let comeback: [Pair]?

  /// What differs between two schedules of one plan.
  public init(from before: Schedule, to after: Schedule) {
    let old = Dictionary(
      before.placed.map { ($0.session.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(
      after.placed.map { ($0.session.id, $0) }, uniquingKeysWith: { first, _ in first })
    var moved = [Pair]()
    var changed = [Pair]()
    var statusChanged = [Pair]()
    var reworded = [Pair]()
    for placed in after.placed {
      guard let earlier = old[placed.session.id] else { continue }
      let zone = after.plan.zone(of: placed)
      let pair = Pair(
        before: earlier, after: placed,
        zone: zone == before.plan.zone(of: earlier) || placed.date < after.plan.today
          ? nil : zone ?? after.plan.enrolment.zone)
      if earlier.date != placed.date || earlier.start != placed.start || pair.zone != nil {
        moved.append(pair)
      } else if placed.session.isWorded(otherThan: earlier.session) {
        changed.append(pair)
      } else if earlier.session.status != placed.session.status {
        statusChanged.append(pair)
      } else if earlier.session.instructions != placed.session.instructions {
        reworded.append(pair)
      }
    }
    self.moved = moved
    self.changed = changed
    self.statusChanged = statusChanged
    self.reworded = reworded
    comeback = Self.comeback(from: before, to: after, old)
    gone = before.placed.filter { now[$0.session.id] == nil }
    new = after.placed.filter { old[$0.session.id] == nil }
    stages = zip(before.plan.stages, after.plan.stages).filter {
      $0.program == $1.program && $0.phase.id == $1.phase.id
        && $0.dates.lowerBound != $1.dates.lowerBound
    }.map { (before: $0, after: $1) }
  }

  private static func comeback(
    from before: Schedule, to after: Schedule, _ old: [Session.ID: PlacedSession]
  ) -> [Pair]? {
    let adjustments = after.plan.course.adjustments
    guard adjustments.count > before.plan.course.adjustments.count,
      case .adjustment(.pause(_, let last)) = adjustments.last?.fact
    else { return nil }
    var seen = Set<String>()
    return after.placed.filter {
      $0.date > last && $0.session.load.isExercise && $0.session.status.isOpen
        && seen.insert($0.session.id.activity).inserted
    }.compactMap { placed in
      old[placed.session.id].map { Pair(before: $0, after: placed, zone: nil) }
    }
  }

  /// Whether nothing differs.
  public var isEmpty: Bool {
    moved.isEmpty && changed.isEmpty && statusChanged.isEmpty && reworded.isEmpty && gone.isEmpty
      && new.isEmpty
  }

  /// Whether both differ in the same.
  public static func == (left: ScheduleDifference, right: ScheduleDifference) -> Bool {
    left.moved == right.moved && left.changed == right.changed
      && left.statusChanged == right.statusChanged && left.reworded == right.reworded
      && left.gone == right.gone && left.new == right.new
  }

  /// Feeds what differs into `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(moved)
    hasher.combine(gone)
    hasher.combine(new)
  }
}

extension Session {
  /// Whether it reads otherwise than another.
  fileprivate func isWorded(otherThan other: Session) -> Bool {
    heading != other.heading
      || !items.elementsEqual(other.items) { $0.reads(like: $1) }
  }
}

extension SessionItem {
  /// Whether a person reads the same of both.
  fileprivate func reads(like other: SessionItem) -> Bool {
    self == other
      || role == other.role && name == other.name && (side ?? .both) == (other.side ?? .both)
        && dose?.description == other.dose?.description && isUncertain == other.isUncertain
        && remark == other.remark && advice == other.advice
  }
}
