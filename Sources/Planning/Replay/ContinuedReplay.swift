import Rehabilitation

/// A journal that is replayed as it is written, entry by entry and day by day.
///
/// It gives the same plan as ``ReplayedJournal`` gives of all its entries at once, at the cost of what is new.
/// No entry can be undone in it.
package struct ContinuedReplay {
  private var replay: Replay

  /// A journal of one entry.
  ///
  /// - Parameters:
  ///   - enrolment: The choices.
  ///   - inputs: What all entries to come name but do not hold; the programmes are those of entry 1.
  ///   - moment: When the plan was started.
  /// - Throws: ``ReplayError`` where the programmes are missing or a choice fits none of them.
  package init(
    _ enrolment: Enrolment, inputs: ReplayInputs, at moment: CivilDateTime
  ) throws(ReplayError) {
    guard let edition = inputs.editions[1] else { throw .missingEdition(entry: 1) }
    do throws(PlanError) {
      replay = try Replay(enrolment, edition: edition, inputs: inputs, at: moment)
    } catch {
      throw .plan(error)
    }
  }

  /// Adds the next entry; none may be earlier than what was asked before.
  package mutating func append(_ entry: JournalEntry) { replay.apply(entry) }

  /// The plan at a moment.
  package mutating func schedule(at moment: CivilDateTime) -> Schedule {
    replay.schedule(at: moment)
  }

  /// The sessions of a day as they stand at a moment, without what was reported of them, and without the
  /// doses of those to come.
  package mutating func sessions(
    on date: CivilDate, at moment: CivilDateTime
  ) -> [PlacedSession] {
    replay.advance(to: moment)
    let past = replay.past.sessions(from: date).map(\.placed).filter { $0.date == date }
    return past + replay.layOut().sessions.map(\.placed).filter { $0.date == date }
  }
}
