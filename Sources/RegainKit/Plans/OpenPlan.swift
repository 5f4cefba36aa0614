import Calendars
import JournalStore
import Planning
import Rehabilitation

/// A plan of the journal, read as of an instant, and ready to be replayed.
public struct OpenPlan: Sendable {
  let journal: JournalStore
  private let programs: ParsedPrograms
  private var recorded: RecordedPlan

  /// Its name.
  public var name: String { recorded.name }
  /// Its entries, in order.
  public var entries: [StoredEntry] { recorded.entries }
  /// Its zone.
  public var zone: PlanZone { recorded.zone }
  /// Now, in UTC.
  public var stamp: Stamp { recorded.stamp }
  /// Now, on the wall clock of where the person is; never before what was logged already, though a
  /// time-zone period sets the clock back.
  public var moment: CivilDateTime { recorded.moment }

  init(
    _ name: String, in journal: JournalStore, at stamp: Stamp,
    sharing programs: ParsedPrograms = ParsedPrograms()
  ) throws(RegainError) {
    let entries = try regain(RegainError.store) { () throws(JournalError) in
      try journal.storedEntries(of: name)
    }
    try self.init(name, entries, in: journal, at: stamp, sharing: programs)
  }

  /// A plan of entries that are read already.
  init(
    _ name: String, _ entries: [StoredEntry], in journal: JournalStore, at stamp: Stamp,
    sharing programs: ParsedPrograms = ParsedPrograms()
  ) throws(RegainError) {
    self.journal = journal
    self.programs = programs
    recorded = try RecordedPlan(name, entries, at: stamp, sharing: programs)
  }

  /// The number of the last entry.
  package var lastNumber: Int { recorded.lastNumber }

  /// The plan as of now, or as of the end of a day.
  public func schedule(asOf date: CivilDate? = nil) throws(RegainError) -> Schedule {
    try recorded.schedule(asOf: date)
  }

  /// The journal replayed up to now, or to a moment, on which facts can be tried, and the reversal of
  /// some entries without replaying anew.
  func replayed(
    at moment: CivilDateTime? = nil, reversible: Set<Int> = []
  ) throws(RegainError) -> ReplayedJournal {
    try recorded.replayed(at: moment, reversible: reversible)
  }

  /// The plan as it would be with more facts.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - now: The plan as it stands.
  ///   - editions: The programmes that the facts pin, by their entry's number.
  /// - Returns: That plan, as of now.
  /// - Throws: ``RegainError/journal(ofPlan:_:)`` where they make none.
  func schedule(
    with facts: [Fact], after now: ReplayedJournal, editions: [Int: ProgramEdition] = [:]
  ) throws(RegainError) -> Schedule {
    try recorded.schedule(with: facts, after: now, editions: editions)
  }

  /// Adds facts, and takes them up.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - editions: The programmes that they pin, by their entry's number.
  ///   - isGuarded: Whether nobody may have added any since the plan was read.
  /// - Throws: ``RegainError/store(_:)``; nothing is stored then.
  mutating func append(
    _ facts: [Fact], editions: [Int: ProgramEdition] = [:], isGuarded: Bool
  ) throws(RegainError) {
    let added = try regain(RegainError.store) { () throws(JournalError) in
      try journal.append(
        facts, to: name, moment: moment, recorded: stamp.secondsSinceEpoch,
        expecting: isGuarded ? lastNumber : nil)
    }
    guard added.first?.number == lastNumber + 1 else {
      // Somebody else has logged something meanwhile.
      self = try OpenPlan(name, in: journal, at: stamp, sharing: programs)
      return
    }
    try recorded.take(
      added.map { StoredEntry(entry: $0, recorded: stamp.secondsSinceEpoch) }, editions: editions)
  }
}
