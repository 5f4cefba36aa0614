import Planning
import ProgramFiles
import Rehabilitation

/// A person as chance draws one, and the request of a plan that begins.
struct SeededStart {
  /// The request.
  let request: Request
  /// The manner of the person.
  let patient: Patient
  /// The first day.
  let firstDay: CivilDate
  /// Whether there is a sign for which no plan begins.
  let namesWarningSign: Bool

  /// The zones of people, west and east of Greenwich, with a clock change and without.
  private static let zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"]
  /// The hours at which people exercise.
  private static let windows = [
    "mon-fri 17:30-20:30; sat,sun 09:00-12:00", "mon-sun 07:00-21:00",
    "tue,thu 12:00-20:00; sat 09-18",
  ]

  /// Draws a person.
  ///
  /// - Parameters:
  ///   - number: The person's number.
  ///   - programs: The programmes, of which one is followed.
  ///   - first: The first day on which a plan begins.
  ///   - known: The manner of the person; `nil` where it is drawn.
  ///   - task: What the request asks for.
  ///   - chance: What decides.
  init(
    _ number: Int, among programs: [LintedProgram], from first: CivilDate, as known: Patient?,
    _ task: Batch.Task, using chance: inout SeededChance
  ) {
    let program = chance.one(of: programs).program
    let start = first.advanced(by: chance.number(below: 365))
    patient = chance.one(of: known.map { [$0] } ?? Patient.standard)
    firstDay = start
    namesWarningSign = chance.number(below: 50) == 0
    let simulated = Enrolment(simulating: program, from: start)
    let limits = (program.limits?.names ?? []).map { ($0, "as written") }
    request = Request(
      id: "p\(number)", do: task.rawValue, now: "\(start)T06:00:00Z", name: "plan \(number)",
      programs: [program.id], zone: chance.one(of: Self.zones),
      enrolment: Choices(
        start: "\(start)", dayZero: simulated.dayZero.map { "\($0)" },
        usualPain: patient.usualPain, windows: chance.one(of: Self.windows),
        limits: limits.isEmpty ? nil : Dictionary(uniqueKeysWithValues: limits),
        medicines: program.asksForMedicine ? [.usual] : nil,
        until: simulated.endDates.isEmpty ? nil : simulated.endDates.mapValues { "\($0)" }),
      safety: Answers(flags: namesWarningSign ? ["calf": true] : nil))
  }
}

extension SeededStart {
  /// A request of a plan that begins, as the batch reads it.
  struct Request: Encodable {
    let id: String
    let `do`: String
    let now: String
    let name: String
    let programs: [String]
    let zone: String
    let enrolment: Choices
    let safety: Answers
  }

  /// The choices of a person.
  struct Choices: Encodable {
    let start: String
    let dayZero: String?
    let usualPain: Int
    let windows: String
    let limits: [String: String]?
    let medicines: [Medicine]?
    let until: [String: String]?
  }

  /// What a person answers before a start.
  struct Answers: Encodable {
    let noFlags = true
    let clearedBy = "Dr Weber"
    let diagnosedBy = "Dr Weber"
    let flags: [String: Bool]?

    private enum CodingKeys: String, CodingKey { case noFlags, clearedBy, diagnosedBy, flags }
  }

  /// A medicine that a clinician has prescribed.
  struct Medicine: Encodable {
    let text: String
    let times: [String]
    let prescriber: String

    static let usual = Medicine(
      text: "Ibuprofen gel", times: ["08:00"], prescriber: "Dr Weber")
  }
}

extension Program {
  /// Whether it has sessions of a medicine, which a person must name.
  fileprivate var asksForMedicine: Bool {
    phases.contains { $0.activities.contains { $0.kind == .medicine } }
  }
}
