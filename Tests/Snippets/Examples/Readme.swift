import RegainKit

/// The code of the README.
func useAsLibrary(program: String, now: Stamp) throws {
  let library = try ProgramLibrary.bundled(near: program)
  let gate = SafetyGate([try library.program("graded-walking")])
  var answers = SafetyAnswers()
  for question in gate.questions() { answers.answer(question.id, false) }

  let store = try PlanStore.open("journal.sqlite", .writing)
  let choices = Enrolment(name: "left-knee", start: now.minute.date, zone: "Europe/Berlin")
  try store.start(try gate.clear(answers), choices, at: now)
  try store.publish("left-knee", to: "knee.ics", at: now)
}
