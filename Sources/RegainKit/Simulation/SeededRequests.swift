import Calendars
import FoundationEssentials
import JournalStore
import Planning
import ProgramFiles
import Rehabilitation

/// Seeded people, each as a request of a batch in a line of JSON.
///
/// A line follows from the seed, its number and the programmes alone, so that any part can be made anywhere. Its
/// person begins a plan, or is in the middle of one that was lived day by day: one in fifty names a warning sign, for
/// which a batch answers with a refusal.
///
/// ```swift
/// let requests = try SeededRequests(library, seed: 7)
/// for number in 1...1000 { print(String(decoding: try requests.line(number), as: UTF8.self)) }
/// ```
public struct SeededRequests: Sendable {
  /// What is asked for.
  public var task = Batch.Task.summary
  /// The most days that a person has lived of the plan, 0 or more; 0 where all begin.
  public var mostDays = 0
  /// The manner of all; `nil` where each is drawn.
  public var patient: Patient?
  /// The first day on which a plan begins; others begin within a year from it.
  public var firstDay = Simulation.usualStart

  private let library: BatchLibrary
  private let programs: [LintedProgram]
  private let seed: UInt64

  /// People who follow the programmes of a library.
  ///
  /// - Parameters:
  ///   - library: The programmes.
  ///   - id: The only programme that is followed; `nil` for any of them.
  ///   - seed: The number that all of it follows from.
  /// - Throws: ``RegainError/library(_:)`` where a programme cannot be had.
  public init(
    _ library: ProgramLibrary, following id: String? = nil, seed: UInt64
  ) throws(RegainError) {
    self.library = try BatchLibrary(library)
    let ids = if let id { [id] } else { library.ids() }
    guard !ids.isEmpty else { throw .library(.noCatalogue) }
    programs = try library.programs(named: ids, catalogue: self.library.catalogue)
    // A request names no file.
    if let id, programs.contains(where: { $0.file != nil }) {
      throw .library(.unknown(id, known: library.ids()))
    }
    self.seed = seed
  }

  /// The line of a person, without its end.
  ///
  /// - Parameter number: The person's number, from 1.
  /// - Returns: The request as JSON with sorted keys.
  /// - Throws: ``RegainError`` where a plan of the programme cannot begin.
  public func line(_ number: Int) throws(RegainError) -> [UInt8] {
    var chance = SeededChance(seed: seed, number: number)
    let start = SeededStart(
      number, among: programs, from: firstDay, as: patient, task, using: &chance)
    let days = mostDays == 0 ? 0 : chance.number(below: mostDays + 1)
    guard days > 0, !start.namesWarningSign else { return Self.json(start.request) }
    return try Self.json(lived(start, days: days))
  }

  /// The request of somebody who has lived some days of a plan.
  private func lived(_ start: SeededStart, days: Int) throws(RegainError) -> LivedRequest {
    guard case .start(let choices) = try Batch.request(Self.json(start.request)).subject else {
      preconditionFailure("a plan that begins is no journal")
    }
    let zone = try PlanZone(reading: choices.zone)
    let first = CivilDateTime(start.firstDay, TimeOfDay(6))
    let planned = try choices.planned(in: zone, at: first, from: library)
    let cleared = planned.cleared
    let entries = try regain(RegainError.plan) { () throws(PlanError) in
      try Simulation.journal(
        ProgramEdition(programs: cleared.programs, catalogue: cleared.catalogue),
        enrolment: planned.enrolment, patient: start.patient, days: days)
    }
    func stamp(_ moment: CivilDateTime) -> Stamp {
      Stamp(moment.advanced(byMinutes: -zone.offset(on: moment.date)))
    }
    let texts = cleared.texts
    let stored = entries.map { entry -> (entry: JournalEntry, recorded: Int) in
      let recorded = stamp(entry.moment).secondsSinceEpoch
      guard case .enrolment(let enrolment, _) = entry.fact else { return (entry, recorded) }
      let fact = Fact.enrolment(enrolment, programs: texts)
      return (JournalEntry(number: entry.number, moment: entry.moment, fact: fact), recorded)
    }
    // Later than the last entry, on a day of a clock change too.
    let last = entries.map(\.moment).max() ?? first
    return LivedRequest(
      id: start.request.id, do: task.rawValue,
      now: "\(stamp(last.advanced(byMinutes: 90)).minute)Z",
      journal: WrittenJournal(of: planned.enrolment.name, stored))
  }

  private static func json(_ request: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(request) else {
      preconditionFailure("a request holds what JSON cannot say")
    }
    return Array(data)
  }
}

/// A request of a plan that is on its way.
private struct LivedRequest: Encodable {
  let id: String
  let `do`: String
  let now: String
  let journal: WrittenJournal
}
