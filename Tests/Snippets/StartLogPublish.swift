import RegainKit

/// Starts a plan, logs a bad session, and publishes the plan before and after.
public func startLogPublish(
  program: String, folder: String
) throws -> (first: PublicationChange, report: LogReport, second: PublicationChange) {
  let morning = Stamp(secondsSinceEpoch: 1_772_431_200)  // Mon 2 Mar 2026, 06:00 UTC
  let evening = Stamp(secondsSinceEpoch: 1_772_485_200)

  // A programme from those that come with Regain, and the questions before a start. Only what the
  // answers have cleared can start a plan.
  let library = try ProgramLibrary.bundled(near: program)
  let gate = SafetyGate([try library.program("knee-osteoarthritis-strength")])
  var answers = SafetyAnswers()
  for question in gate.questions() { answers.answer(question.id, false) }
  let cleared = try gate.clear(answers)

  let store = try PlanStore.open("\(folder)/journal.sqlite", .writing)
  var choices = Enrolment(name: "left-knee", start: morning.minute.date, zone: "Europe/Berlin")
  choices.availability.windows = try WeeklyWindows("mon-fri 17:30-20:30")
  try store.start(cleared, choices, at: morning)
  let first = try store.publish("left-knee", to: "\(folder)/knee.ics", at: morning)

  // Pain 7 is above the limit of 5: the next dose is a step easier.
  let report = try store.log(SessionReport(pain: 7, effort: 6), in: "left-knee", at: evening)

  // The same identities: the calendar moves and changes what differs, and doubles nothing.
  let second = try store.publish("left-knee", to: "\(folder)/knee.ics", at: evening)
  return (first, report, second)
}
