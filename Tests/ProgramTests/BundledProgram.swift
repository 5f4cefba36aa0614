import Calendars
import Planning
import ProgramFiles
import Rehabilitation
import Synchronization
import TestSupport
import Testing
import Wording

/// A programme that comes with Regain, and a plan of it.
struct BundledProgram {
  let program: Program
  let catalogue: Catalogue

  /// The exercises, and the programmes by id, each read once: most tests ask for all of them.
  private static let exercises = Result {
    let bytes = try Repository.bytes("Programs/exercises.yaml")
    return try #require(CatalogueFile.read(bytes, path: "exercises.yaml").value)
  }
  private static let known = Mutex([String: Program]())

  init(_ id: String) throws {
    catalogue = try Self.exercises.get()
    if let known = Self.known.withLock({ $0[id] }) {
      program = known
      return
    }
    let path = "Programs/\(id).yaml"
    let checked = ProgramFile.read(try Repository.bytes(path), path: path, catalogue: catalogue)
    let program = try #require(
      checked.value, "\(checked.diagnostics.map { $0.words(offering: .plain) })")
    Self.known.withLock { $0[id] = program }
    self.program = program
  }

  /// A plan with everything switched on but what stands in for something else, whose day 0 lies on
  /// the eve of its start.
  func publication(
    start: CivilDate, zone: PlanZone, options: CalendarOptions = CalendarOptions()
  ) throws -> Publication {
    let days = start.advanced(by: -2)..<start.advanced(by: program.days + 2)
    var enrolment = Enrolment(
      name: program.id, start: start, dayZero: start.advanced(by: -1), zone: zone.name,
      clockChanges: zone.clockChanges(over: days))
    let activities = program.phases.flatMap(\.activities)
    enrolment.requested = Set(
      activities.filter { $0.kind != .medicine && $0.replaced == nil }.map(\.id))
    for activity in activities where activity.endsOnTypedDate {
      enrolment.endDates[activity.id] = start.advanced(by: 30)
    }
    if activities.contains(where: { $0.kind == .medicine }), let morning = TimeOfDay("08:00") {
      enrolment.medicines = [
        Medicine(text: "Ibuprofen gel, 4 cm", times: [morning], prescriber: "Dr Weber")
      ]
    }
    let plan = try UnscheduledPlan(programs: [program], catalogue: catalogue, enrolment: enrolment)
    return Publication(plan.scheduled(), options: options)
  }
}
