import Foundation
import Planning
import RegainKit

/// The journal of a life, replayed without a file; some lives keep a store beside it, and publish.
final class LivedJournal {
  private var entries: [JournalEntry]
  private var continued: ContinuedReplay
  private let inputs: ReplayInputs
  private let store: PlanStore?
  private let folder: String
  private let zone: PlanZone
  private let name: String

  /// The journal of a plan that begins.
  init(
    _ cleared: ClearedPrograms, _ choices: Enrolment, at moment: CivilDateTime, folder: String?
  ) throws {
    let span = choices.start.advanced(by: -366)..<choices.start.advanced(by: 4 * 366)
    let zones = try [choices.zone, "America/New_York"].map { try PlanZone($0) }
    zone = zones[0]
    name = choices.name
    var enrolment = choices
    enrolment.clockChanges = zone.clockChanges(over: span)
    let edition = ProgramEdition(programs: cleared.programs, catalogue: cleared.catalogue)
    inputs = ReplayInputs(
      editions: [1: edition],
      clockChanges: Dictionary(
        uniqueKeysWithValues: zones.map { ($0.name, $0.clockChanges(over: span)) }),
      firstOffsets: Dictionary(
        uniqueKeysWithValues: zones.map { ($0.name, $0.offset(on: span.lowerBound)) }))
    entries = [
      JournalEntry(
        number: 1, moment: moment,
        fact: .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: "")))
    ]
    continued = try ContinuedReplay(enrolment, inputs: inputs, at: moment)
    self.folder = folder ?? ""
    store = try folder.map { try PlanStore.open("\($0)/journal.sqlite", .writing) }
    try store?.start(cleared, choices, at: stamp(moment))
  }

  /// Adds what was reported or changed.
  func append(_ fact: Fact, at moment: CivilDateTime) {
    let entry = JournalEntry(number: entries.count + 1, moment: moment, fact: fact)
    entries.append(entry)
    continued.append(entry)
    _ = try? store?.journal.append(
      [fact], to: name, moment: moment, recorded: stamp(moment).secondsSinceEpoch, expecting: nil)
  }

  /// The plan as of a moment, of a journal that is followed from day to day.
  func schedule(at moment: CivilDateTime) -> Schedule { continued.schedule(at: moment) }

  /// The sessions of a day at a moment, without marks.
  func sessions(on date: CivilDate, at moment: CivilDateTime) -> [PlacedSession] {
    continued.sessions(on: date, at: moment)
  }

  /// The plan as of a moment, replayed from the first entry on.
  func replayed(at moment: CivilDateTime) throws -> ReplayedJournal {
    try ReplayedJournal(entries, inputs: inputs, at: moment)
  }

  /// The plan as of a moment, after a fact was added and undone.
  func replayed(at moment: CivilDateTime, undoing fact: Fact) throws -> ReplayedJournal {
    let number = entries.count + 1
    let added = [fact, .reversal(of: number)].enumerated().map {
      JournalEntry(number: number + $0, moment: moment, fact: $1)
    }
    return try ReplayedJournal(entries + added, inputs: inputs, at: moment)
  }

  /// Publishes the plan twice to a file.
  ///
  /// - Returns: What differs though nothing happened, and identities that stand twice.
  func publishTwice(at moment: CivilDateTime) throws -> [String] {
    guard let store else { return [] }
    let file = "\(folder)/knee.ics"
    try store.publish(name, to: file, at: stamp(moment))
    let first = text(of: file)
    try store.publish(name, to: file, at: stamp(moment.advanced(byMinutes: 60)))
    let second = text(of: file)
    return (first == second ? [] : ["a second publication differs from the first"])
      + CalendarText.doubles(in: second)
  }

  /// The plan as it is opened from its file, by the texts that were pinned; `nil` where there is none.
  func storedSchedule(at moment: CivilDateTime) throws -> Schedule? {
    try store?.plan(name, at: stamp(moment)).schedule()
  }

  private func text(of path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  /// The instant at which the plan's clock shows a moment, but for the hours beside a clock change.
  private func stamp(_ moment: CivilDateTime) -> Stamp {
    Stamp(moment.advanced(byMinutes: -zone.offset(on: moment.date)))
  }
}
