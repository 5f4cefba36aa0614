import RegainKit
import Rehabilitation
import Testing

/// What only a clinician, or a surgeon, can say.
@Suite struct ClinicianWordTests {
  /// A plan of a programme that a clinician cleared, begun on that Monday, three days after day 0.
  private func start(
    _ program: String, in scratch: ScratchStore, _ change: (inout Enrolment) -> Void = { _ in }
  ) throws {
    var answers = SafetyAnswers.none
    (answers.clearedBy, answers.diagnosedBy) = ("Dr Weber", "Dr Weber")
    var choices = scratch.choices()
    choices.dayZero = choices.start.advanced(by: -3)
    change(&choices)
    try scratch.store.start(
      try scratch.gate(program).clear(answers), choices, at: scratch.morning)
  }

  @Test func `a goal for a clinician takes a name, and no word for nobody`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try start("mpfl-reconstruction", in: scratch) { choices in
      choices.limits = [
        "weight on the leg": "20 kg", "bend": "60", "brace": "six weeks", "thigh work": "none",
        "running": "week 16", "sport": "month 6", "also operated on": "nothing",
      ]
    }
    let (store, now) = (scratch.store, scratch.morning)
    #expect(throws: RegainError.gate(.needsClinician(1, plan: "left-knee"))) {
      try store.answerGate(1, isMet: true, in: "left-knee", at: now)
    }
    #expect(throws: RegainError.change(.namelessClinician)) {
      try store.answerGate(1, isMet: true, by: "nobody", in: "left-knee", at: now)
    }
    #expect(try store.gates(of: "left-knee", at: now).criteria.first?.state.isMet == false)
    let after = try store.answerGate(1, isMet: true, by: "Dr Weber", in: "left-knee", at: now)
    #expect(after.criteria.first?.state.isMet == true)
    let back = try store.answerGate(1, isMet: false, in: "left-knee", at: now)
    #expect(back.criteria.first?.state.isMet == false)
  }

  @Test func `after the knee gave way twice nothing makes the plan harder`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try start("acl-without-surgery", in: scratch)
    let (store, now) = (scratch.store, scratch.evening)
    _ = try store.measure("giving-way", Amount(1), in: "left-knee", at: now)
    try store.adjust(.reviewed(by: "Dr Weber"), in: "left-knee", at: now)
    // Once, and the clinician may lead on.
    try store.adjust(.enter(phase: "level-2"), in: "left-knee", at: now)
    _ = try store.measure("giving-way", Amount(2), in: "left-knee", at: now)
    try store.adjust(.reviewed(by: "Dr Weber"), in: "left-knee", at: now)
    let refused = RegainError.change(.needsSurgeon(plan: "left-knee"))
    for change in [Adjustment.forward(activity: nil), .enter(phase: "level-3")] {
      #expect(throws: refused) { try store.adjust(change, in: "left-knee", at: now) }
    }
    try store.adjust(.back(activity: nil), in: "left-knee", at: now)
  }

  @Test func `an operation that moves must lie ahead, in a plan that leads up to one`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start("strength")
    let (store, now) = (scratch.store, scratch.morning)
    let today = now.minute.date
    #expect(throws: RegainError.change(.leadsToNoOperation(plan: "strength"))) {
      try store.adjust(.operation(on: today.advanced(by: 30)), in: "strength", at: now)
    }
    try start("before-knee-replacement", in: scratch) { choices in
      choices.dayZero = nil
      choices.operation = today.advanced(by: 60)
    }
    #expect(throws: RegainError.change(.operationOver(today))) {
      try store.adjust(.operation(on: today), in: "left-knee", at: now)
    }
    let change = try store.adjust(
      .operation(on: today.advanced(by: 53)), in: "left-knee", at: now)
    #expect(change.facts == [.adjustment(.operation(on: today.advanced(by: 53)))])
  }
}
