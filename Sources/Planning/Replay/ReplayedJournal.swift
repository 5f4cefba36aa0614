import Rehabilitation

/// A journal folded into its plan as of a moment, on which further facts can be tried.
///
/// Entries recorded after the moment do not count. The same entries always give the same plan, whether
/// they are folded at once or tried on a plan that stands. It never changes; a class only because it is
/// large and handed on.
public final class ReplayedJournal: Sendable {
  /// The plan.
  public let schedule: Schedule
  private let entries: [JournalEntry]
  private let moment: CivilDateTime
  private let fold: ReversibleReplay

  /// Folds a journal.
  ///
  /// - Parameters:
  ///   - entries: The journal of one plan, by number; the first one is its enrolment.
  ///   - inputs: What the entries name but do not hold.
  ///   - moment: The moment, on the plan's wall clock.
  ///   - reversible: The numbers of entries that will be tried to be undone; others can be as well, at
  ///     the price of folding anew.
  /// - Throws: ``ReplayError`` where the journal makes no plan.
  /// - Complexity: Linear in the entries, as long as few of them move sessions.
  package init(
    _ entries: [JournalEntry], inputs: ReplayInputs, at moment: CivilDateTime,
    reversible: Set<Int> = []
  ) throws(ReplayError) {
    self.entries = entries
    self.moment = moment
    let known = entries.filter { $0.moment <= moment || $0.number == 1 }
    var fold = ReversibleReplay(known, reversible: reversible, inputs: inputs)
    for entry in known { try fold.take(entry) }
    guard var replay = fold.replay else { throw .noEnrolment }
    schedule = replay.schedule(at: moment)
    self.fold = fold
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
    // What an entry that is undone did must be known before it is folded in.
    guard added.allSatisfy(fold.foresees) else {
      return try ReplayedJournal(entries + added, inputs: inputs, at: moment).schedule
    }
    var fold = fold
    fold.know(inputs)
    for entry in added { try fold.take(entry) }
    guard var replay = fold.replay else { throw .noEnrolment }
    return replay.schedule(at: moment)
  }
}
