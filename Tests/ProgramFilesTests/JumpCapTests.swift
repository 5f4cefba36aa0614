import ProgramFiles
import Rehabilitation
import Testing
import Wording

/// How much more a rung or a step may ask for at once (EVIDENCE 12.17).
@Suite struct JumpCapTests {
  private static func caps(_ old: String, _ new: String) throws -> [String] {
    let text = WholeProgram.text.replacing(old, with: new)
    try #require(text != WholeProgram.text || old == new)
    return WholeProgram.read(text).diagnostics.filter { $0.rule == .jumpWithinCap }.map {
      $0.words(offering: .plain)
    }
  }

  @Test(arguments: [
    ("5 x 30 s, 5 x 60 s, 5 x 90 s", true), ("5 x 30 s, 5 x 60 s, 5 x 91 s", false),
    ("5 x 30 s, 5 x 61 s, 5 x 70 s", false), ("2 x 30 s, 4 x 30 s, 6 x 30 s", true),
    ("2 x 30 s, 4 x 30 s, 7 x 30 s", false), ("1 x 30 s, 2 x 30 s, 3 x 45 s", false),
  ])
  func `12.17: rungs double at first, and then ask for half again`(
    rungs: String, isAllowed: Bool
  ) throws {
    let found = try Self.caps(
      "rungs: [5 x 30 s, 5 x 35 s, {title: on one leg, exercise: step-up, dose: 3 x 20 s}]",
      "rungs: [\(rungs)]")
    #expect(found.isEmpty == isAllowed, "\(found)")
  }

  @Test(arguments: [
    ("5 kg", "1 kg", true), ("5 kg", "1.5 kg", false), ("10 kg", "2 kg", true),
    ("10 kg", "2.5 kg", false), ("2 kg", "1 kg", true), ("25 kg", "5 kg", true),
    ("40 kg", "6 kg", false),
  ])
  func `12.17: a step adds a fifth of the load, from 5 kg on, and never more than 5 kg`(
    load: String, step: String, isAllowed: Bool
  ) throws {
    let lines = ["dose: 3 x 8 @ 5 kg", "progress: {rule: double, reps: 8-12, step: 1 kg"]
    let old = lines.joined(separator: "\n" + String(repeating: " ", count: 12))
    let new = old.replacing("@ 5 kg", with: "@ \(load)").replacing("1 kg", with: step)
    let found = try Self.caps(old, new)
    #expect(found.isEmpty == isAllowed, "\(found)")
  }
}
