import Calendars
import ICalendar
import JournalStore
import Planning
import ProgramFiles
import Rehabilitation

/// A plan of the journal, read as of an instant, and ready to be replayed.
public struct OpenPlan: Sendable {
  /// Its name.
  public let name: String
  /// Its entries, in order.
  public private(set) var entries: [StoredEntry]
  /// Its zone.
  public let zone: PlanZone
  /// Now, in UTC.
  public let stamp: Stamp
  /// Now, on the wall clock of where the person is; never before what was logged already, though a
  /// time-zone period sets the clock back.
  public let moment: CivilDateTime
  let journal: JournalStore
  private var inputs: ReplayInputs
  /// The first day.
  private let start: CivilDate

  init(_ name: String, in journal: JournalStore, at stamp: Stamp) throws(RegainError) {
    let entries = try regain(RegainError.store) { () throws(JournalError) in
      try journal.storedEntries(of: name)
    }
    try self.init(name, entries, in: journal, at: stamp)
  }

  /// A plan of entries that are read already.
  init(
    _ name: String, _ entries: [StoredEntry], in journal: JournalStore, at stamp: Stamp
  ) throws(RegainError) {
    self.name = name
    let entries = entries.map { $0.ofPlan(named: name) }
    self.entries = entries
    self.journal = journal
    self.stamp = stamp
    if let first = entries.first, !first.isCounted, let fault = first.faults.first {
      throw .journal(ofPlan: name, .impossible(entry: first.entry.number, fault))
    }
    let counted = entries.filter(\.isCounted)
    var editions = [Int: ProgramEdition]()
    var home: (zone: PlanZone, start: CivilDate)?
    for entry in counted.map(\.entry) {
      switch entry.fact {
      case .enrolment(let enrolment, let programs):
        editions[entry.number] = try programs.edition(pinnedBy: name)
        home = (
          try PlanZone(reading: enrolment.zone, ofPlan: name, entry: entry.number),
          enrolment.start
        )
      case .adjustment(.updateProgram(let programs)):
        editions[entry.number] = try programs.edition(pinnedBy: name)
      case .adjustment(.zone(let zone, _, _)):
        _ = try PlanZone(reading: zone, ofPlan: name, entry: entry.number)
      default: break
      }
    }
    guard let home else { throw .journal(ofPlan: name, .noBeginning) }
    zone = home.zone
    start = home.start
    moment = try OpenPlan.moment(at: stamp, home: home.zone, after: counted)
    inputs = try ReplayInputs(
      editions: editions, entries: counted.map(\.entry), home: home.zone, from: home.start)
  }

  /// The entries that say something that can be followed.
  private var counted: [JournalEntry] { entries.filter(\.isCounted).map(\.entry) }

  /// The number of the last entry.
  package var lastNumber: Int { entries.last?.entry.number ?? 0 }

  /// The plan as of now, or as of the end of a day.
  public func schedule(asOf date: CivilDate? = nil) throws(RegainError) -> Schedule {
    let end = date.map { CivilDateTime(minuteNumber: $0.dayNumber * 1440 + 1439) }
    return try replayed(at: end).schedule
  }

  /// The journal replayed up to now, or to a moment, on which facts can be tried, and the reversal of
  /// some entries without replaying anew.
  func replayed(
    at moment: CivilDateTime? = nil, reversible: Set<Int> = []
  ) throws(RegainError) -> ReplayedJournal {
    try planned { () throws(ReplayError) in
      try ReplayedJournal(
        counted, inputs: inputs, at: moment ?? self.moment, reversible: reversible)
    }
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
    let added = facts.enumerated().map {
      JournalEntry(number: lastNumber + 1 + $0, moment: moment, fact: $1)
    }
    let more = try ReplayInputs(editions: editions, entries: added, home: zone, from: start)
    return try planned { () throws(ReplayError) in
      try now.schedule(with: added, inputs: inputs.including(more))
    }
  }

  private func planned<Value>(
    _ replay: () throws(ReplayError) -> Value
  ) throws(RegainError) -> Value {
    try regain({ .journal(ofPlan: name, .replay($0)) }, replay)
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
      self = try OpenPlan(name, in: journal, at: stamp)
      return
    }
    inputs = inputs.including(
      try ReplayInputs(editions: editions, entries: added, home: zone, from: start))
    entries += added.map { StoredEntry(entry: $0, recorded: stamp.secondsSinceEpoch) }
  }
}

extension StoredEntry {
  /// The entry as that of a plan that may have been renamed since it began.
  fileprivate func ofPlan(named name: String) -> StoredEntry {
    guard case .enrolment(let enrolment, let programs) = entry.fact, enrolment.name != name else {
      return self
    }
    return holding(.enrolment(enrolment.renamed(to: name), programs: programs))
  }
}

extension PlanZone {
  /// A zone that an entry of a plan names.
  fileprivate init(
    reading zone: String, ofPlan plan: String, entry: Int
  ) throws(RegainError) {
    self = try regain({ _ in .journal(ofPlan: plan, .unknownZone(zone, entry: entry)) }) {
      () throws(ZoneError) in try PlanZone(zone)
    }
  }
}

extension ProgramTexts {
  fileprivate func edition(pinnedBy plan: String) throws(RegainError) -> ProgramEdition {
    try regain({ .journal(ofPlan: plan, .unreadable($0.diagnostics)) }) {
      () throws(UnreadableTexts) in try edition()
    }
  }
}
