import Testing

@testable import Planning
@testable import Rehabilitation

/// The journal of a plan that begins on Monday, 2 March 2026, and what it makes of the plan.
struct ReportedPlan {
  private var entries: [JournalEntry]
  private let inputs: ReplayInputs

  /// The plan of a programme, with newer texts of it by the entries that take them over.
  init(_ program: Program, newer: [Int: Program] = [:], usual: Int? = nil) {
    var enrolment = enrolment()
    enrolment.usualPain = usual
    inputs = ReplayInputs(
      editions: newer.merging([1: program]) { $1 }.mapValues {
        ProgramEdition(programs: [$0], catalogue: Catalogue([]))
      },
      clockChanges: ["Europe/Berlin": []])
    entries = [
      JournalEntry(
        number: 1, moment: moment("2026-03-01 12:00"),
        fact: .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: "")))
    ]
  }

  mutating func log(_ fact: Fact, _ text: String) {
    entries.append(JournalEntry(number: entries.count + 1, moment: moment(text), fact: fact))
  }

  /// Reports a session, on the evening of a day in March.
  mutating func session(
    _ id: String, _ told: String, _ change: (inout SessionRecord) -> Void = { $0.pain = 1 }
  ) {
    guard let session = Session.ID(id) else { preconditionFailure(id) }
    var record = SessionRecord(session: session)
    change(&record)
    log(.session(record), "2026-03-\(told)")
  }

  /// Reports a morning of March at seven, with its pain.
  mutating func morning(
    _ date: String, pain: Int? = nil, swelling: Int? = nil, told: String? = nil,
    meanwhile: Meanwhile? = nil
  ) {
    var checkIn = CheckIn(date: day("2026-03-\(date)"))
    (checkIn.morning, checkIn.swelling, checkIn.meanwhile) = (pain, swelling, meanwhile)
    log(.checkIn(checkIn), "2026-03-\(told ?? "\(date) 07:00")")
  }

  func schedule(at text: String) -> Schedule {
    do {
      return try Schedule(replaying: entries, inputs: inputs, at: moment("2026-03-\(text)"))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The doses of an activity's sessions, in order, the first item of each.
  func doses(of activity: String, at text: String) -> [String] {
    schedule(at: text).placed.filter { $0.session.id.activity == activity }
      .map { $0.session.items.first?.dose.map { "\($0)" } ?? "" }
  }

  /// The days of an activity's sessions, without the year.
  func days(of activity: String, at text: String) -> [String] {
    schedule(at: text).placed.filter { $0.session.id.activity == activity }
      .map { String("\($0.date)".dropFirst(5)) }
  }
}

/// Squats three times a week, one repetition more after each green session.
func squats(_ rhythm: String = "3 per week", load: LoadClass = .strength) -> Activity {
  let doses = (0..<30).map { dose("3 x \(5 + $0)") }
  return activity(
    "squats", rhythm, load: load,
    prescriptions: [
      prescription(
        "3 x 5",
        .ladder(Ladder(rungs: doses.map { Ladder.Rung(dose: $0) }, sessionsPerRung: 1)))
    ])
}
