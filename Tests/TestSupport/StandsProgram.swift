/// A small programme that gives its source, rests and pain once, for tests that vary its exercises.
public enum StandsProgram {
  /// The programme's text.
  ///
  /// - Parameter exercises: The exercises of its strength, and what follows them.
  /// - Returns: The text.
  public static func text(_ exercises: String) -> String { head + exercises }

  private static let head = """
    id: stands
    title: Stands
    summary: Two exercises.
    kind: exercise-therapy
    for: [osteoarthritis]
    clearance: none
    defaults: {source: DES, rest: 90 s, pain: {green: 2, amber: 5}}
    contraindications:
      - {ask: "Is the knee hot?", then: refuse}
    stop:
      - {sign: "Sharp pain, or pain above 5 of 10"}
      - {sign: "The knee gives way or locks"}
      - {sign: "New or clearly more swelling"}
      - {sign: "Calf pain or a swollen calf: the same day to a doctor"}
      - {sign: "Chest pain or short of breath: call the emergency number"}
    refer:
      - {when: "Not better after six weeks: see your clinician"}
    sources: []
    phases:
      - id: build
        title: Build
        length: 6 weeks
        longest: 8 weeks
        activities:
          - id: strength
            title: Strength
            kind: exercise
            load: strength
            frequency: 2 per week
            minutes: 40
            exercises:

    """
}
