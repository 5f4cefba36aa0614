import Planning
import ProgramFiles
import Rehabilitation
import Sheets
import TestSupport
import Testing
import Wording

/// A programme that comes with Regain, as pages are made of it.
struct SampleProgram {
  let program: Program
  let catalogue: Catalogue

  /// The exercises, read once.
  private static let exercises = Result {
    let bytes = try Repository.bytes("Programs/exercises.yaml")
    return try #require(CatalogueFile.read(bytes, path: "exercises.yaml").value)
  }

  init(_ id: String) throws {
    catalogue = try Self.exercises.get()
    let path = "Programs/\(id).yaml"
    program = try #require(
      ProgramFile.read(try Repository.bytes(path), path: path, catalogue: catalogue).value)
  }

  /// A plan of the programme from Monday 2 March 2026 on.
  func plan(name: String, zone: String = "UTC") throws -> PrintedPlan {
    let start = TestPlan.monday
    let enrolment = Enrolment(
      name: name, start: start, dayZero: start, zone: zone, clockChanges: [])
    let plan = try UnscheduledPlan(programs: [program], catalogue: catalogue, enrolment: enrolment)
    return PrintedPlan(plan.scheduled(), catalogue: catalogue)
  }

  /// The same plan after some weeks of its journal: each session is done, with these pains.
  func told(pains: [Int], activity: String, until day: CivilDate) throws -> PrintedPlan {
    let start = TestPlan.monday
    let enrolment = Enrolment(
      name: "told", start: start, dayZero: start, zone: "UTC", clockChanges: [])
    let planned = try UnscheduledPlan(
      programs: [program], catalogue: catalogue, enrolment: enrolment
    )
    .scheduled().placed
    var entries = [
      JournalEntry(
        number: 1, moment: CivilDateTime(start, try #require(TimeOfDay("06:00"))),
        fact: .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: "")))
    ]
    for (index, pain) in pains.enumerated() {
      let id = try #require(Session.ID("\(activity)/\(index + 1)"))
      let placed = try #require(planned.first { $0.session.id == id })
      var record = SessionRecord(session: id)
      record.pain = pain
      record.morning = max(0, pain - 1)
      record.effort = 5
      record.donePercent = 100
      entries.append(
        JournalEntry(
          number: index + 2,
          moment: CivilDateTime(placed.date.advanced(by: 1), try #require(TimeOfDay("08:00"))),
          fact: .session(record)))
    }
    let edition = ProgramEdition(programs: [program], catalogue: catalogue)
    let schedule = try Schedule(
      replaying: entries, inputs: ReplayInputs(editions: [1: edition], clockChanges: ["UTC": []]),
      at: CivilDateTime(day, try #require(TimeOfDay("09:00"))))
    return PrintedPlan(schedule, catalogue: catalogue)
  }
}
