import Rehabilitation

/// A journal replayed into its plan as of a moment, on which further entries can be tried.
///
/// Entries recorded after the moment do not count. The same entries always give the same plan, whether
/// they are replayed at once or tried on a plan that stands. The value never changes; it is a class only
/// because it is large and passed from hand to hand.
public final class ReplayedJournal: Sendable {
  /// The plan.
  public let schedule: Schedule
  private let entries: [JournalEntry]
  private let moment: CivilDateTime
  private let replay: ReversibleReplay

  /// Replays a journal.
  ///
  /// - Parameters:
  ///   - entries: The journal of one plan, by number; the first one is its enrolment.
  ///   - inputs: What the entries name but do not hold.
  ///   - moment: The moment, on the plan's wall clock.
  ///   - reversible: The numbers of entries whose undoing will be tried; that of others takes a whole
  ///     replay.
  /// - Throws: ``ReplayError`` where the journal makes no plan.
  /// - Complexity: Linear in the entries, as long as few of them move sessions.
  package init(
    _ entries: [JournalEntry], inputs: ReplayInputs, at moment: CivilDateTime,
    reversible: Set<Int> = []
  ) throws(ReplayError) {
    self.entries = entries
    self.moment = moment
    let counted = entries.filter { $0.moment <= moment || $0.number == 1 }
    var replay = ReversibleReplay(counted, reversible: reversible, inputs: inputs)
    for entry in counted { try replay.append(entry) }
    guard var plan = replay.replay else { throw .noEnrolment }
    schedule = plan.schedule(at: moment)
    self.replay = replay
  }

  /// The plan with more entries of the same moment.
  ///
  /// - Parameters:
  ///   - added: The entries that follow.
  ///   - inputs: What all entries name, the added ones too.
  /// - Returns: The plan as of the same moment.
  /// - Throws: ``ReplayError`` where they make no plan.
  public func schedule(
    with added: [JournalEntry], inputs: ReplayInputs
  ) throws(ReplayError) -> Schedule {
    // An entry can be undone only where the plan before it was kept.
    guard added.allSatisfy(replay.foresees) else {
      return try ReplayedJournal(entries + added, inputs: inputs, at: moment).schedule
    }
    var replay = replay
    replay.add(inputs)
    for entry in added { try replay.append(entry) }
    guard var plan = replay.replay else { throw .noEnrolment }
    return plan.schedule(at: moment)
  }
}
