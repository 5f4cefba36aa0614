import Calendars
import JournalStore
import Planning
import Rehabilitation
import Sheets
import Wording

/// A plan of the journal, read and ready to be replayed.
struct OpenPlan {
  /// Its name.
  let name: String
  /// Its entries.
  let entries: [StoredEntry]
  /// Its zone.
  let zone: PlanZone
  /// Now, in UTC.
  let stamp: Stamp
  /// The journal.
  let store: JournalStore
  private let inputs: ReplayInputs
  /// The first day.
  private let start: CivilDate

  /// Reads a plan.
  ///
  /// - Throws: ``Failure`` where there is none, or its journal cannot be read.
  init(_ name: String, in store: JournalStore, at stamp: Stamp) throws(Failure) {
    self.name = name
    self.store = store
    self.stamp = stamp
    entries = try told { () throws(JournalError) in try store.storedEntries(of: name) }
    var editions = [Int: ProgramEdition]()
    var home: (zone: PlanZone, start: CivilDate)?
    for entry in entries.map(\.entry) {
      switch entry.fact {
      case .enrolment(let enrolment, let programs):
        editions[entry.number] = try programs.edition(of: name)
        home = (try Environment.planZone(enrolment.zone), enrolment.start)
      case .adjustment(.updateProgram(let programs)):
        editions[entry.number] = try programs.edition(of: name)
      default: break
      }
    }
    guard let home else { throw Failure(.failed, "the journal of '\(name)' has no beginning.") }
    zone = home.zone
    start = home.start
    moment = try OpenPlan.moment(at: stamp, home: home.zone, after: entries)
    inputs = try ReplayInputs(
      editions: editions, entries: entries.map(\.entry), home: home.zone, from: home.start)
  }

  /// Now, on the wall clock of where the person is; never before what was told already, though a
  /// time-zone period sets the clock back.
  let moment: CivilDateTime

  /// The number of the last entry.
  var lastNumber: Int { entries.last?.entry.number ?? 0 }

  /// The journal folded up to now, or to a moment, on which facts can be tried, and the reversal of
  /// some entries without folding anew.
  func folded(
    at moment: CivilDateTime? = nil, reversible: Set<Int> = []
  ) throws(Failure) -> ReplayedJournal {
    try planned { () throws(ReplayError) in
      try ReplayedJournal(
        entries.map(\.entry), inputs: inputs, at: moment ?? self.moment, reversible: reversible)
    }
  }

  /// The plan as of now, or as of the end of a day.
  func schedule(asOf date: CivilDate? = nil) throws(Failure) -> Schedule {
    let end = date.map { CivilDateTime(minuteNumber: $0.dayNumber * 1440 + 1439) }
    return try folded(at: end).schedule
  }

  /// The plan as it would be with more facts.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - now: The plan as it stands.
  ///   - editions: The programmes that the facts pin, by their entry's number.
  /// - Returns: That plan, as of now.
  /// - Throws: ``Failure`` where they make none.
  func schedule(
    with facts: [Fact], after now: ReplayedJournal, editions: [Int: ProgramEdition] = [:]
  ) throws(Failure) -> Schedule {
    let added = facts.enumerated().map {
      JournalEntry(number: lastNumber + 1 + $0, moment: moment, fact: $1)
    }
    let more = try ReplayInputs(editions: editions, entries: added, home: zone, from: start)
    return try planned { () throws(ReplayError) in
      try now.schedule(with: added, inputs: inputs.including(more))
    }
  }

  private func planned<Value>(_ fold: () throws(ReplayError) -> Value) throws(Failure) -> Value {
    do {
      return try fold()
    } catch {
      throw Failure(.failed, "the journal of '\(name)' makes no plan: \(error.words)")
    }
  }

  /// Adds facts, if nobody has added any since the plan was read.
  func append(_ facts: [Fact], isGuarded: Bool = true) throws(Failure) {
    _ = try told { () throws(JournalError) in
      try store.append(
        facts, to: name, moment: moment, recorded: stamp.secondsSinceEpoch,
        expecting: isGuarded ? lastNumber : nil)
    }
  }
}

extension ProgramTexts {
  fileprivate func edition(of plan: String) throws(Failure) -> ProgramEdition {
    do {
      return try edition()
    } catch {
      throw Failure(
        .unlinted,
        "a programme of '\(plan)' cannot be read any more:\n"
          + error.diagnostics.map(\.description).joined(separator: "\n"))
    }
  }
}

extension ReplayInputs {
  /// What a journal names: programmes, and the clock changes of its zones.
  fileprivate init(
    editions: [Int: ProgramEdition], entries: [JournalEntry], home: PlanZone, from start: CivilDate
  ) throws(Failure) {
    // Two years more than any programme: phases can be repeated and paused.
    let span = start.advanced(by: -366)..<start.advanced(by: 4 * 366)
    var zones = [home.name: home]
    for entry in entries {
      if case .adjustment(.zone(let name, _, _)) = entry.fact, zones[name] == nil {
        zones[name] = try Environment.planZone(name)
      }
    }
    self.init(
      editions: editions, clockChanges: zones.mapValues { $0.clockChanges(over: span) },
      firstOffsets: zones.mapValues { $0.offset(on: span.lowerBound) })
  }
}

extension ReplayError {
  /// The error in words.
  fileprivate var words: String {
    switch self {
    case .noEnrolment: "it does not begin with an enrolment."
    case .missingEdition(let entry): "the programmes of entry \(entry) are missing."
    case .plan(let error): error.words
    }
  }
}
