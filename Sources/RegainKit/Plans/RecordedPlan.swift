import Calendars
import ICalendar
import JournalStore
import Planning
import ProgramFiles
import Rehabilitation

/// A plan as its entries tell it, read as of an instant: all that it takes to replay it, and no store.
struct RecordedPlan: Sendable {
  /// Its name.
  let name: String
  /// Its entries, in order.
  private(set) var entries: [StoredEntry]
  /// Its zone.
  let zone: PlanZone
  /// Now, in UTC.
  let stamp: Stamp
  /// Now, on the wall clock of where the person is.
  let moment: CivilDateTime
  private var inputs: ReplayInputs
  /// The first day.
  private let start: CivilDate

  /// A plan of entries that are read already.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - entries: All of its entries, in order.
  ///   - stamp: Now, in UTC.
  ///   - programs: The texts that were read already.
  /// - Throws: ``RegainError/journal(ofPlan:_:)`` where they make no plan.
  init(
    _ name: String, _ entries: [StoredEntry], at stamp: Stamp, sharing programs: ParsedPrograms
  ) throws(RegainError) {
    self.name = name
    let entries = entries.map { $0.ofPlan(named: name) }
    self.entries = entries
    self.stamp = stamp
    if let first = entries.first, !first.isCounted, let fault = first.faults.first {
      throw .journal(ofPlan: name, .impossible(entry: first.entry.number, fault))
    }
    let counted = entries.filter(\.isCounted)
    var editions = [Int: ProgramEdition]()
    var home: (zone: PlanZone, start: CivilDate)?
    for entry in counted.map(\.entry) {
      switch entry.fact {
      case .enrolment(let enrolment, let texts):
        editions[entry.number] = try texts.edition(pinnedBy: name, sharing: programs)
        home = (
          try PlanZone(reading: enrolment.zone, ofPlan: name, entry: entry.number),
          enrolment.start
        )
      case .adjustment(.updateProgram(let texts)):
        editions[entry.number] = try texts.edition(pinnedBy: name, sharing: programs)
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
  var lastNumber: Int { entries.last?.entry.number ?? 0 }

  /// The plan as of now, or as of the end of a day.
  func schedule(asOf date: CivilDate? = nil) throws(RegainError) -> Schedule {
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

  /// Takes up entries that follow its last one.
  mutating func take(
    _ added: [StoredEntry], editions: [Int: ProgramEdition]
  ) throws(RegainError) {
    inputs = inputs.including(
      try ReplayInputs(
        editions: editions, entries: added.map(\.entry), home: zone, from: start))
    entries += added
  }

  private func planned<Value>(
    _ replay: () throws(ReplayError) -> Value
  ) throws(RegainError) -> Value {
    try regain({ .journal(ofPlan: name, .replay($0)) }, replay)
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
  fileprivate func edition(
    pinnedBy plan: String, sharing programs: ParsedPrograms
  ) throws(RegainError) -> ProgramEdition {
    try regain({ .journal(ofPlan: plan, .unreadable($0.diagnostics)) }) {
      () throws(UnreadableTexts) in try programs.edition(of: self)
    }
  }
}
