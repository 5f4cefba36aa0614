import Foundation
import TestSupport
import Testing

/// A plan named `p` of two exercises, twice a week from Monday, 2 March 2026, with a journal of its own.
///
/// Both climb by double progression: sit-to-stand 3 x 8 with 10 kg, and step-up, each leg, 3 x 8 with 4 kg.
struct StandsPlan {
  let folder: URL

  init() throws {
    folder = try BuiltCommand.emptyFolder()
    try write(StandsPlan.program, to: "stands.yaml")
    let begun = try run(
      [
        "start", "p", "./stands.yaml", "--start", "2026-03-02", "--windows", "mon-fri 17:30-20:30",
        "--zone", "UTC", "--no-flags",
      ], at: "01T12:00")
    try #require(begun.status == 0, "\(begun.error)")
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  private func arguments(_ words: [String], at moment: String) -> [String] {
    words + ["--store", "j.sqlite", "--now", "2026-03-\(moment):00Z"]
  }

  /// Runs a command at a moment of March 2026, in UTC: `02T20:00`.
  func run(_ words: [String], at moment: String) throws -> BuiltCommand.Result {
    try BuiltCommand.run(arguments(words, at: moment), in: folder)
  }

  /// Runs a command that must be done.
  @discardableResult
  func done(_ words: [String], at moment: String) throws -> String {
    let result = try run(words, at: moment)
    try #require(result.status == 0, "\(words): \(result.error)\(result.output)")
    return result.output
  }

  /// Runs a command in a terminal.
  func terminal(_ words: [String], at moment: String) throws -> PseudoTerminal {
    try PseudoTerminal(arguments(words, at: moment), in: folder)
  }

  /// Writes a file beside the journal.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// The doses of the sessions of some days of March, one by default, as a list shows them.
  func doses(on day: String, to last: String? = nil, at moment: String) throws -> String {
    try done(
      [
        "sessions", "p", "--doses", "--from", "2026-03-\(day)", "--to", "2026-03-\(last ?? day)",
      ], at: moment)
  }

  /// The doses of the second session, which is on Wednesday, 4 March, or as long after as the knee asks for.
  func secondDoses(at moment: String) throws -> String {
    try doses(on: "04", to: "06", at: moment)
  }

  private static let program = """
    id: stands
    title: Stronger from a chair
    summary: Six weeks of standing up from a chair, twice a week.
    kind: exercise-therapy
    for: [osteoarthritis]
    clearance: none
    pain: {green: 2, amber: 5, source: F19}
    contraindications: []
    stop:
      - {sign: "Sharp pain, or pain above 5 of 10", source: F19}
      - {sign: "The knee gives way or locks, or swells anew", source: DES}
      - {sign: "Calf pain: the same day to a doctor. Chest pain: call the emergency number", source: DES}
    refer:
      - {when: "Not better after six weeks: see your clinician", source: DES}
    sources:
      - {id: F19, title: "NEMEX-TJR training programme (Ageberg 2010)", grade: A}
    phases:
      - id: stand
        title: Stand up
        length: 6 weeks
        source: DES
        activities:
          - id: strength
            title: Chair stands
            kind: exercise
            load: strength
            frequency: 2 per week
            minutes: 20
            source: DES
            exercises:
              - exercise: sit-to-stand
                dose: 3 x 8 @ 10 kg
                progress: {rule: double, reps: 8-12, step: 2 kg, target: 6, sessions: 2}
                source: DES
              - exercise: step-up
                dose: 3 x 8 @ 4 kg
                progress: {rule: double, reps: 8-12, step: 0.5 kg, target: 6, sessions: 2}
                source: DES

    """
}

/// Uses a plan of two exercises, and removes it.
func inStandsPlan(_ use: (StandsPlan) throws -> Void) throws {
  let plan = try StandsPlan()
  defer { plan.remove() }
  try use(plan)
}
