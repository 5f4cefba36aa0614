import RegainKit

// Each example stands, to the letter, in the documentation of the type that it is named after: a test
// compares them.

func civilDate() -> (CivilDate?, Int?) {
  // CivilDate
  let start = CivilDate("2026-03-02")
  let days = start?.days(to: CivilDate(dayNumber: 20_520))  // 6
  // end
  return (start, days)
}

func timeOfDay() -> Int? {
  // TimeOfDay
  let minutes = TimeOfDay("17:30")?.minutes  // 1050
  // end
  return minutes
}

func amount() -> Amount {
  // Amount
  let load = Amount(10).scaled(byPercent: 125)  // 12.5
  // end
  return load
}

func dose() throws -> String {
  // Dose
  let dose = try Dose("3 x 8-12 @ 5 kg, rest 90 s")
  // end
  return dose.description
}

func frequency() throws -> String {
  // Frequency
  let frequency = try Frequency("3 per week")
  // end
  return frequency.description
}

func weeklyWindows() throws -> WeeklyWindows {
  // WeeklyWindows
  let windows = try WeeklyWindows("mon-fri 17:30-20:30; sat,sun 09:00-12:00")
  // end
  return windows
}

func enrolment() throws -> Enrolment? {
  // Enrolment
  guard let start = CivilDate("2026-03-02") else { return nil }
  var enrolment = Enrolment(name: "left-knee", start: start, zone: "Europe/Berlin")
  enrolment.availability.windows = try WeeklyWindows("mon-fri 17:30-20:30")
  // end
  return enrolment
}

func identityToken() -> IdentityToken {
  // IdentityToken
  var chance = SystemRandomNumberGenerator()
  let token = IdentityToken(using: &chance)
  // end
  return token
}

func medicine() -> Medicine? {
  // Medicine
  guard let morning = TimeOfDay("08:00") else { return nil }
  let first = CivilDate("2026-03-09"), last = CivilDate("2026-03-15")
  let week = Medicine(
    text: "Prednisolone 15 mg", times: [morning], prescriber: "Dr Weber", from: first,
    until: last)
  // end
  return week
}

func orderedDays() -> OrderedDays? {
  // OrderedDays
  let days = OrderedDays("every 2 days")
  // end
  return days
}

func openWindows() -> [Range<TimeOfDay>]? {
  // OpenWindows
  let hours = Availability().hours(for: .exercise)
  let today = CivilDate("2026-03-02").map { hours[$0] }  // 07:00-21:00
  // end
  return today
}

func daySpan() -> DaySpan? {
  // DaySpan
  let holiday = DaySpan("2026-04-03..2026-04-06")
  // end
  return holiday
}

func sessionID() -> (String, Int)? {
  // Session
  guard let id = Session.ID("strength/14") else { return nil }
  let place = (id.activity, id.ordinal)  // "strength", 14
  // end
  return place
}

func decisionTable() -> Signal {
  // DecisionTable
  var readings = Readings()
  readings.pain = 7
  let limits = PainLimits(green: 3, amber: 5, citations: [.design])
  let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)  // red
  // end
  return verdict.signal
}

func redFlag() -> Bool? {
  // RedFlag
  let flag = RedFlag("calf")
  let stops = flag?.haltsPlan
  // end
  return stops
}

func measure() -> ClosedRange<Amount>? {
  // Measure
  let range = Measure.all.first { $0.id == "flexion" }?.range  // in degrees
  // end
  return range
}

func extraSession(_ session: Session.ID) -> SessionRecord {
  var record = SessionRecord(session: session)
  // ExtraSession
  record.extra = ExtraSession(title: "Walk", load: .aerobicLow, minutes: 30)
  // end
  return record
}

func exerciseTelling(_ session: Session.ID, dose: Dose) -> ExerciseTelling {
  var record = SessionRecord(session: session)
  // ExerciseTelling
  record.repetitions = ["sit-to-stand": [8, 8, 8], "step-up": [0]]
  let telling = record.telling(of: "step-up", dose: dose, among: 2)  // notDone
  // end
  return telling
}

func planLabel() -> PlanLabel {
  // PlanLabel
  var label = PlanLabel()
  label.tags = ["ward 3"]
  // end
  return label
}
