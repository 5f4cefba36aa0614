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

  @Test func `a limit that no programme asks for is refused`() {
    #expect(
      throws: RegainError.enrolment(.unknownLimit("bend", known: []))
    ) { _ = try planned(["bend": "60"], of: "total-knee-replacement") }
  }
}
