import Planning
import RegainKit
import Rehabilitation
import Testing

/// Programmes that set no limits start only with those of a clinician's written plan (EVIDENCE-2 4).
@Suite struct ClinicianLimitsTests {
  private static let names = [
    "weight on the leg", "bend", "brace", "thigh work", "running", "sport", "also operated on",
  ]

  private func planned(
    _ limits: [String: String]?, of program: String = "mpfl-reconstruction"
  ) throws -> PlannedStart {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var answers = SafetyAnswers.none
    answers.clearedBy = "Dr Weber"
    var choices = scratch.choices()
    choices.dayZero = choices.start.advanced(by: -3)
    choices.limits = limits
    return try scratch.gate(program).clear(answers).planned(choices)
  }

  private static var typed: [String: String] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, "\($0) as written") })
  }

  @Test func `with nothing but the day of the operation the missing fields are named`() {
    #expect(
      throws: RegainError.enrolment(
        .limitsMissing(program: "mpfl-reconstruction", Self.names))
    ) { _ = try planned(nil) }
  }

  @Test(arguments: names)
  func `each of them is needed, and words that say nothing are none`(name: String) {
    for text in [nil, "", " - "] {
      var typed = Self.typed
      typed[name] = text
      #expect(
        throws: RegainError.enrolment(.limitsMissing(program: "mpfl-reconstruction", [name]))
      ) { _ = try planned(typed) }
    }
  }

  @Test func `they are shown as the clinician's, and nothing but what was typed`() throws {
    let schedule = try planned(Self.typed).schedule
    let shown = schedule.placed.filter { $0.session.id.activity == "limits" }
    #expect(!shown.isEmpty)
    let limits = Self.names.map { Session.Instruction.limit($0, "\($0) as written") }
    for placed in shown { #expect(limits.allSatisfy(placed.session.instructions.contains)) }
  }

  // MARK: Later

  /// A plan of `mpfl-reconstruction` that began with the typed limits.
  private func started(in scratch: ScratchStore) throws {
    var answers = SafetyAnswers.none
    answers.clearedBy = "Dr Weber"
    var choices = scratch.choices()
    choices.dayZero = choices.start.advanced(by: -3)
    choices.limits = Self.typed
    let cleared = try scratch.gate("mpfl-reconstruction").clear(answers)
    try scratch.store.start(cleared, choices, at: scratch.morning)
  }

  /// What the sessions from a day on show of the bend.
  private func bends(_ schedule: Schedule, from date: CivilDate) -> Set<String> {
    let shown = schedule.placed.filter { date <= $0.date }.flatMap(\.session.instructions)
    return Set(
      shown.compactMap { instruction in
        if case .limit("bend", let text) = instruction { text } else { nil }
      })
  }

  @Test func `a limit that the clinician changes is shown from now on, and undone`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try started(in: scratch)
    let (store, now) = (scratch.store, scratch.morning)
    let tomorrow = now.minute.date.advanced(by: 1)
    let before = try store.schedule(of: "left-knee", at: now)
    #expect(bends(before, from: tomorrow) == ["bend as written"])
    let change = try store.adjust(
      .limit(name: "bend", is: "0 to 60 until 13 April"), in: "left-knee", at: now)
    #expect(change.facts == [.adjustment(.limit(name: "bend", is: "0 to 60 until 13 April"))])
    let after = try store.schedule(of: "left-knee", at: now)
    #expect(bends(after, from: tomorrow) == ["0 to 60 until 13 April"])
    #expect(after.plan.enrolment.limits?["brace"] == "brace as written")
    _ = try store.undo(in: "left-knee", at: now)
    #expect(
      bends(try store.schedule(of: "left-knee", at: now), from: tomorrow) == ["bend as written"])
  }

  @Test(arguments: ["", " - ", "0 to\u{200B} 60"])
  func `a changed limit says something that can be read`(text: String) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try started(in: scratch)
    #expect(throws: RegainError.change(.unreadableLimit("bend"))) {
      try scratch.store.adjust(
        .limit(name: "bend", is: text), in: "left-knee", at: scratch.morning)
    }
    #expect(throws: RegainError.enrolment(.unknownLimit("bends", known: Self.names.sorted()))) {
      try scratch.store.adjust(
        .limit(name: "bends", is: "0 to 60"), in: "left-knee", at: scratch.morning)
    }
  }

  @Test func `a limit that no programme asks for is refused`() {
    #expect(
      throws: RegainError.enrolment(.unknownLimit("bend", known: []))
    ) { _ = try planned(["bend": "60"], of: "total-knee-replacement") }
  }
}
