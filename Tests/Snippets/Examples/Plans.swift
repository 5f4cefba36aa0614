import RegainKit

func programLibrary(path: String) throws -> [String] {
  // ProgramLibrary
  let library = try ProgramLibrary.bundled(near: path)
  let titles = try library.programs().map(\.program.title)
  // end
  return titles
}

func safetyGate(library: ProgramLibrary) throws -> ClearedPrograms {
  // SafetyGate
  let gate = SafetyGate([try library.program("graded-walking")])
  var answers = SafetyAnswers()
  for question in gate.questions() { answers.answer(question.id, false) }
  let cleared = try gate.clear(answers)
  // end
  return cleared
}

func questionScreens(library: ProgramLibrary) throws {
  // QuestionScreen
  let gate = SafetyGate([try library.program("graded-walking")])
  for screen in gate.screens() { print(screen.questions.map(\.text)) }
  // end
}

func programFile(bytes: [UInt8], catalogue: Catalogue) -> [Diagnostic] {
  // ProgramFile
  let checked = ProgramFile.read(bytes, path: "mine.yaml", catalogue: catalogue)
  for diagnostic in checked.diagnostics { print(diagnostic.severity, diagnostic.line) }
  // end
  return checked.diagnostics
}

func planStore(now: Stamp) throws -> LogReport {
  // PlanStore
  let store = try PlanStore.open("journal.sqlite", .writing)
  let report = try store.log(SessionReport(pain: 7), in: "left-knee", at: now)
  // end
  return report
}

func schedule(store: PlanStore, now: Stamp) throws -> [String] {
  // Schedule
  let schedule = try store.schedule(of: "left-knee", at: now)
  let titles = schedule.placed.filter { $0.date == schedule.plan.today }.map(\.session.title)
  // end
  return titles
}

func planChange(store: PlanStore, now: Stamp) throws -> Int {
  // PlanChange
  let change = try store.preview([.hold(days: 7)], in: "left-knee", at: now)
  if change.difference.moved.isEmpty { try store.apply(change) }
  // end
  return change.difference.moved.count
}

func adjustment(store: PlanStore, now: Stamp) throws -> PlanChange {
  // Adjustment
  let change = try store.adjust(.back(activity: "strength"), in: "left-knee", at: now)
  // end
  return change
}

func enrolmentInterview(cleared: ClearedPrograms) -> EnrolmentQuestion? {
  // EnrolmentInterview
  var interview = EnrolmentInterview(cleared.programs)
  while let question = interview.next() { print(question.words) }
  // end
  return interview.next()
}

func programSelection(library: ProgramLibrary) throws -> ProgramChoice.Finding {
  // ProgramSelection
  var selection = try library.selection(for: ProgramChoice("knee hurts on stairs"))
  if case .question(let question, _) = selection.finding {
    selection.answer(question, with: question.answers[0].id)
  }
  // end
  return selection.finding
}

func batch(library: ProgramLibrary, line: [UInt8]) throws {
  // Batch
  let batch = try Batch(library)
  let answer = batch.answer(to: line, numbered: 1)
  print(String(decoding: answer.encodedLine, as: UTF8.self))
  // end
}

func seededRequests(library: ProgramLibrary) throws {
  // SeededRequests
  let requests = try SeededRequests(library, seed: 7)
  for number in 1...1000 { print(String(decoding: try requests.line(number), as: UTF8.self)) }
  // end
}
