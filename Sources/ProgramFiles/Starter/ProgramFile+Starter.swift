extension ProgramFile {
  /// A commented file to begin a programme with, which lints.
  ///
  /// - Parameter id: The programme's id, which is also the file's name.
  /// - Returns: The file; `nil` where `id` is none: 3 to 60 lower-case letters and digits in words joined
  ///   by hyphens.
  public static func starter(id: String) -> String? {
    guard isID(id) else { return nil }
    let words = id.map { $0 == "-" ? " " : $0 }
    let title = String(words.prefix(1)).uppercased() + String(words.dropFirst())
    return template.replacing("ID", with: id).replacing("TITLE", with: title)
  }

  /// Whether a text can be a programme's id.
  static func isID(_ text: String) -> Bool {
    let reader = NodeReader(scalar: text)
    return reader.id(least: 3) == text && reader.findings.hasNoErrors
  }

  private static let template = """
    # yaml-language-server: $schema=program.schema.json
    #
    # A programme of Regain. Change what you like, then:
    #   regain check ID.yaml         says what is wrong, where, and what to do
    #   regain simulate ./ID.yaml    lives it through, from the first day to the last
    #   regain print ./ID.yaml       prints it
    # For an editor that completes and checks while you type: regain schema -o program.schema.json

    # The id is the file's name. Title and summary are what people read.
    id: ID
    title: "TITLE"
    summary: Six weeks of standing up from a chair and of steps, twice a week.

    # rest-and-activation, exercise-therapy or physiotherapy
    kind: exercise-therapy

    # The conditions it is for, and the words by which people would look for it.
    for: [osteoarthritis]
    words: [weak thigh, hard to get up]

    # Whose word is needed before a start: none, diagnosis or clinician.
    clearance: none

    # What holds where a part says nothing of it; 'rest' and 'pain' can stand here, too.
    defaults: {source: DES}

    # Pain from 0 to 10: up to green the dose may climb, up to amber it stays, above it steps back.
    # Each figure names its source, or has the default one: an id of 'sources' below, DES for a proposal of
    # your own, or UNC where nobody is sure; then a line of 'notes' must say what is uncertain.
    pain: {green: 2, amber: 5, source: F19}

    # Questions before the start. A yes refuses the programme, or asks for a clinician first.
    contraindications:
      - {ask: "Is the knee hot, swollen and very tender, with or without fever?", then: refuse}
      - {ask: "Does pain wake you every night?", then: ask}

    # What ends a session at once.
    stop:
      - {sign: "Sharp pain, or pain above 5 of 10", source: F19}
      - {sign: "The knee gives way or locks"}
      - {sign: "New or clearly more swelling"}
      - {sign: "Calf pain or a swollen calf: the same day to a doctor"}
      - {sign: "Chest pain or short of breath: call the emergency number"}

    # When to go to whom.
    refer:
      - {when: "Not better after six weeks: see your clinician"}

    # What each session of strength begins with; 'cool-down' ends it.
    warm-up: {exercise: walk, dose: 5 min easy}

    # Where figures come from. Grades: A trial or guideline, B clinic, C secondary, D unknown, K known.
    sources:
      - {id: F19, title: "NEMEX-TJR training programme (Ageberg 2010)", grade: A}

    phases:
      - id: learn
        title: Learn the movements
        length: 2 weeks
        # What must hold before the next phase begins, and how long that may take. Without a gate time
        # alone decides.
        leave-when:
          - {pain: 2, over: 3 days}
        longest: 4 weeks
        activities:
          - id: strength
            title: Chair and steps
            # exercise, appointment, procedure, education, measurement, aid, compress, medicine, meal
            # or reminder
            kind: exercise
            # What it asks of the body decides the least gap: 48 hours for strength.
            load: strength
            frequency: 2 per week
            minutes: 25
            exercises:
              # Exercises stand in exercises.yaml: 'regain exercises' lists them.
              - exercise: sit-to-stand
                dose: 3 x 8 @ RPE 5-6, rest 2 min

      - id: build
        title: Build strength
        length: 4 weeks
        longest: 8 weeks
        activities:
          - id: strength
            title: Chair and steps
            kind: exercise
            load: strength
            frequency: 2 per week
            minutes: 35
            exercises:
              - exercise: sit-to-stand
                dose: 3 x 8 @ RPE 5-6, rest 2 min
                # Repetitions first, then a kilogram, after two good sessions at the top.
                progress: {rule: double, reps: 8-12, step: 1 kg, target: 6, sessions: 2}
              - exercise: step-up
                dose: 3 x 10, step 10 cm, rest 1 min
                # Rungs to climb, easiest first.
                progress:
                  rule: ladder
                  rungs:
                    - 3 x 10, step 10 cm, rest 1 min
                    - 3 x 10, step 15 cm, rest 1 min
                    - 3 x 10, step 20 cm, rest 1 min
                  after: 3 sessions
                  at-most: 1 per week

    """
}
