import Rehabilitation
import Testing

/// Facts of every kind that the tests store.
enum Sample {
  static let texts = ProgramTexts(
    programs: ["id: one\n", "id: \"two\"\n"], exercises: "exercises: []\n")

  /// An enrolment that says all it can, each list with one value at most.
  static func enrolment(_ name: String) -> Enrolment {
    var enrolment = Enrolment(
      name: name, start: day("2026-03-02"), dayZero: day("2026-02-20"), zone: "Europe/Berlin",
      clockChanges: [])
    enrolment.requested = ["heat"]
    enrolment.omitted = ["walk"]
    enrolment.endDates = ["splint": day("2026-04-01")]
    enrolment.trials = [Amount(12), Amount(9)]
    enrolment.medicines = [
      Medicine(
        text: "Ibuprofen 400 mg", times: [time("08:00"), time("20:00")],
        prescriber: "Dr Weber",
        until: day("2026-03-09"))
    ]
    enrolment.usualPain = 2
    enrolment.tests = ["6RM leg-press": Amount(60)]
    return enrolment
  }

  /// A session, by its id.
  static func session(_ text: String) -> Session.ID {
    guard let id = Session.ID(text) else { preconditionFailure("no session \(text)") }
    return id
  }

  /// A session record that says little.
  static func record(pain: Int, _ id: String = "strength/1") -> Fact {
    var record = SessionRecord(session: session(id))
    record.pain = pain
    return .session(record)
  }

  /// A session record that says all it can.
  static var fullRecord: SessionRecord {
    var record = SessionRecord(session: session("strength/3"))
    record.date = day("2026-03-07")
    record.pain = 3
    record.morning = 1
    record.effort = 6
    record.donePercent = 90
    record.repetitions = ["": [10, 9, 9], "squat": [8]]
    record.loads = ["": Amount(20)]
    record.swelling = 1
    record.warmUp = WarmUpSoreness.allCases.first
    record.flags = ["calf-pain"]
    record.isSkipped = false
    record.note = "Knie „dick“, \"heavy\"\nslash / tab\t🦵 \u{1F}"
    return record
  }

  private static var checkIn: CheckIn {
    var checkIn = CheckIn(date: day("2026-03-08"))
    checkIn.morning = 2
    checkIn.usual = 2
    checkIn.swelling = 0
    checkIn.stiffness = 20
    checkIn.nightWaking = true
    checkIn.flags = ["fever"]
    checkIn.note = "slept badly"
    return checkIn
  }

  /// A fact of every kind, and an adjustment of every form, in an order that a journal allows.
  static var facts: [Fact] {
    let adjustments: [Adjustment] = [
      .hold(days: 7), .back(activity: nil), .back(activity: "strength"), .forward(activity: nil),
      .enter(phase: "block-2"), .pause(from: day("2026-03-10"), to: day("2026-03-19")),
      .resume(on: day("2026-03-15")),
      .move(session: session("walk/4"), to: moment("2026-03-20T07:30:00")),
      .skip(session: session("walk/5")), .availability(Availability()),
      .zone("Asia/Kolkata", from: day("2026-05-01"), to: nil), .pace(percent: 80),
      .updateProgram(texts), .reviewed(by: "Dr Weber"), .end(on: day("2026-06-01")),
    ]
    return [
      record(pain: 2), .session(fullRecord), .checkIn(checkIn),
      .measure(
        MeasureReading(
          measure: "flexion", value: Amount(110), otherSide: Amount(135), date: day("2026-03-08"))),
      .gate(GateAnswer(phase: "block-1", criterion: 2, isMet: true)), .reversal(of: 3),
    ] + adjustments.map(Fact.adjustment)
  }

  /// The moment so many days after noon of the first day.
  static func later(_ index: Int) -> CivilDateTime { noon.advanced(byMinutes: 1440 * index) }
}
