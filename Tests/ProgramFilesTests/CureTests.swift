import ProgramFiles
import Rehabilitation
import TestSupport
import Testing

@testable import Wording

/// What is written wrong is answered with what was meant.
@Suite struct CureTests {
  @Test(arguments: [
    ("twice a day", "2 per day"), ("three times a week", "3 per week"),
    ("once a week", "1 per week"),
    ("3x/week", "3 per week"), ("3 times weekly", "3 per week"),
    ("every other day", "every 2 days"),
    ("every day", "daily"), ("each day", "daily"), ("twice daily", "2 per day"),
    ("weekly", "1 per week"),
    ("2 to 3 times per week", "2-3 per week"), ("every 3 days", "every 3 days"),
    ("2/day", "2 per day"),
    ("mon wed fri", "3 per week"), ("Monday and Thursday", "2 per week"),
    ("3 x a week", "3 per week"),
    ("every 2 hours", "every 120 min, 09:00-21:00"), ("weekdays", "daily, 5 days a week"),
    ("5 days a week", "5 per week"), ("once daily", "daily"), ("Daily", "daily"),
  ])
  func `a frequency`(written: String, meant: String) {
    #expect(FrequencyCure.frequency(meantBy: written) == meant)
  }

  @Test(arguments: ["often", "when you like", "3", "", "many times"])
  func `a frequency that says too little`(written: String) {
    #expect(FrequencyCure.frequency(meantBy: written) == nil)
  }

  @Test(arguments: [
    ("3x8", "3 x 8"), ("3 sets of 10", "3 x 10"), ("3 sets of 8-12 reps", "3 x 8-12"),
    ("3x10 reps with 5kg", "3 x 10 @ 5 kg"), ("10 minutes", "10 min"), ("3 x 30 sec", "3 x 30 s"),
    ("3 x 30 seconds", "3 x 30 s"), ("3×10", "3 x 10"), ("12", "1 x 12"),
    ("3 x 10, rest 90", "3 x 10, rest 90 s"),
    ("3 x 10 hold 5 sec", "3 x 10, hold 5 s"), ("3 x 10 5 kg", "3 x 10 @ 5 kg"),
    ("3 x 10 @ 10 lb", "3 x 10 @ 4.5 kg"), ("3 sets to failure", ""), ("3 x 8 to 12", "3 x 8-12"),
    ("5 x 45s @ 70% mvc", "5 x 45 s @ 70% MVC"), ("20min easy", "20 min easy"),
    ("10 minuts", "10 min"),
  ])
  func `a dose`(written: String, meant: String) {
    #expect((DoseCure.dose(meantBy: written) ?? "") == meant)
  }

  @Test(arguments: [
    ("30 min", "3", "30"), ("thirty minutes", "3", "30"), ("2/10", "3", "2"), ("2 of 10", "3", "2"),
    ("6 weeks", "8 weeks", "6 weeks"), ("six weeks", "8 weeks", "6 weeks"),
    ("2 months", "8 weeks", "8 weeks"),
    ("0.8", "80%", "80%"), ("80", "80%", "80%"), ("80 percent", "80%", "80%"),
    ("7:30 am", "07:30", "07:30"),
    ("6pm", "07:30", "18:00"), ("8 to 12", "8-12", "8-12"), ("3", "3 sessions", "3 sessions"),
    ("110", "110 deg", "110 deg"), ("5 degrees", "5 deg", "5 deg"),
    ("two", "2 per week", "2 per week"),
    ("under 16", "age under 16", "age under 16"), ("5 lb", "0.5 kg", ""), ("soon", "3", ""),
    ("12:30", "3", ""),
  ])
  func `a value`(written: String, example: String, meant: String) {
    #expect((ValueCure.value(meantBy: written, like: example) ?? "") == meant)
  }

  @Test func `a cure names its key`() throws {
    let text = WholeCure.file.replacing("2 per week", with: "twice a day").replacing(
      "minutes: 40", with: "minutes: 40 min")
    let hints = WholeCure.hints(of: text)
    #expect(hints.contains("write 'frequency: 2 per day'"), "\(hints)")
    #expect(hints.contains("write 'minutes: 40'"), "\(hints)")
  }

  @Test func `one pass finds what cannot be read and what is missing, stop signs too`() {
    let text = WholeCure.file.replacing("2 per week", with: "twice a day")
      .replacing("exercise: sit-to-stand", with: "exercise: quad set")
      .replacing("exercise: step-up", with: "exercise: stepup")
      .replacing(
        "  - {sign: \"Calf pain or a swollen calf: the same day to a doctor\"}\n", with: "")
    let rules = WholeCure.diagnostics(of: text).map(\.rule)
    #expect(rules == [.stopSigns, .frequencyNotation, .idForm, .exerciseExists])
    let hints = WholeCure.hints(of: text)
    #expect(hints.contains { $0.hasPrefix("did you mean 'quad-set'") }, "\(hints)")
    #expect(hints.contains { $0.hasPrefix("did you mean 'step-up'") }, "\(hints)")
  }

  @Test func `nothing is found in a part that follows from what cannot be read in it`() {
    // A session whose rhythm or dose nobody knows breaks no rule about rhythm or dose.
    for (old, new) in [
      ("2 per week", "now and then"), ("dose: 3 x 8 @ 10 kg", "dose: some"),
      ("length: 6 weeks", "length: long"),
      ("kind: exercise\n", "kind: sport\n"), ("load: strength", "load: heavy"),
      ("id: build", "id: Build It"),
    ] {
      let found = WholeCure.diagnostics(of: WholeCure.file.replacing(old, with: new))
      #expect(found.count == 1, "\(new): \(found.map { $0.words(offering: .plain) })")
    }
  }

  @Test(arguments: ["summary", "clearance", "kind", "for", "sources", "frequency", "length"])
  func `a missing key is shown with a value that can be pasted`(key: String) throws {
    let lines = WholeCure.file.split(separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(lines.firstIndex { $0.drop { $0 == " " }.hasPrefix("\(key): ") })
    let indent = String(lines[index].prefix { $0 == " " })
    func file(_ line: String?) -> String {
      (lines[..<index].map(String.init) + [line].compactMap { $0 }
        + lines[(index + 1)...].map(String.init))
        .joined(separator: "\n")
    }
    let line = KeyExample.line(of: key)
    let found = WholeCure.diagnostics(of: file(nil)).first { $0.finding == .missingKey(key) }
    #expect(found?.record(offering: .plain).hint == "add it, such as '\(line)'")
    let mended = WholeCure.diagnostics(of: file(indent + line)).filter { $0.rule != .sourceUnused }
    #expect(mended.map { $0.words(offering: .plain) } == [])
  }

  @Test(arguments: RuleGuide.all)
  func `the example of a rule can be pasted, and lints`(guide: RuleGuide) throws {
    let file = WholeCure.file.replacing(WholeCure.exercises, with: "          \(guide.example)\n")
      .replacing(
        "load: strength",
        with: guide.name == "steps" || guide.example.contains("walk")
          ? "load: aerobic-low" : "load: strength")
    let checked = ProgramFile.read(
      Array(file.utf8), path: "stands.yaml", catalogue: WholeCure.catalogue)
    #expect(checked.diagnostics.map { $0.words(offering: .plain) } == [])
    let progression = checked.value?.phases[0].activities[0].prescriptions[0].progression
    #expect((progression?.name.rawValue ?? "R0") == guide.name)
  }
}

/// A small programme that lints.
private enum WholeCure {
  static let catalogue = Catalogue(
    ["sit-to-stand", "step-up", "quad-set", "walk", "leg-press", "heel-slide"].map {
      Exercise(id: $0, name: $0, cues: ["Do it."], load: .strength)
    })

  static func diagnostics(of text: String) -> [Diagnostic] {
    ProgramFile.read(Array(text.utf8), path: "stands.yaml", catalogue: catalogue).diagnostics
  }

  /// The last line of each diagnostic, behind the caret.
  static func hints(of text: String) -> [String] {
    diagnostics(of: text).map { $0.record(offering: .plain).hint }
  }

  static let exercises = """
              - exercise: sit-to-stand
                dose: 3 x 8 @ 10 kg
                progress: {rule: double, reps: 8-12, step: 1 kg, target: 6, sessions: 2}
              - exercise: step-up
                dose: 3 x 8, step 15 cm

    """

  static let file = StandsProgram.text(exercises)
}
