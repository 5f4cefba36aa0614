import ProgramFiles
import Rehabilitation

/// A catalogue and a programme that use every key of the format.
enum WholeProgram {
  static let catalogue = Catalogue([
    Exercise(
      id: "sit-to-stand", name: "Sit to stand", cues: ["Stand up without hands."],
      load: .strength),
    Exercise(id: "step-up", name: "Step up", cues: ["Push through the heel."], load: .strength),
  ])

  static func read(_ text: String = text, path: String = "Programs/knee.yaml") -> Checked<Program> {
    ProgramFile.read(Array(text.utf8), path: path, catalogue: catalogue)
  }

  static let text = """
    id: knee
    title: Knee osteoarthritis, strength
    summary: One or two sentences.
    kind: exercise-therapy
    for: [osteoarthritis, joint-dystrophy]
    words: [arthrosis, worn cartilage]
    clearance: clinician
    counts-from: operation
    leads-to: operation
    short-notice: {fewer-than: 10 days, only: block-1, source: DES}
    not-with: [running, other-knee]
    pain: {green: 2, amber: 5, source: [F19, DES]}
    contraindications:
      - {ask: "Do you have a fever?", yes-if: [pregnant, age under 16], no-if: [cleared], then: refuse, source: F19}
    stop:
      - {sign: "Sharp pain; it gives way or swells; fever, skin or wound trouble, unwell", source: F19}
      - {sign: "Calf or chest pain", source: F19}
    refer:
      - {when: "Not clearly better after 6 weeks: see your clinician", source: DES}
    notes:
      - {text: "Sources disagree on the pain limit.", source: UNC}
    giving-way: {back-to: block-1, surgeon-from: 2, source: DES}
    options:
      - id: graft
        ask: "Which graft?"
        source: DES
        answers:
          - {id: hamstring, says: My own hamstring}
          - {id: tendon, says: My own tendon, with: [walk]}
    limits: {must-say: [bend, weight on the leg], shown-in: strength, source: DES}
    warm-up: {dose: 5 min easy, title: Easy walk or bike, source: F19}
    cool-down: {dose: 5 min easy, title: Easy walk and stretches, source: F19}
    sources:
      - {id: F19, title: "My Knee Exercise", grade: A, url: "https://example.org/a"}
      - {id: K-Breda-2021, title: "Breda 2021, Br J Sports Med 55:501", grade: K}
    phases:
      - id: block-1
        title: Learn the movements
        length: 8 weeks
        earliest: 1 day
        not-before: 1 month
        longest: 12 weeks
        pain: {green: 2, amber: 3, source: DES}
        leave-when:
          - {sessions-done: 80%}
          - {green-sessions: 3}
          - {pain: 2, over: 7 days}
          - {swelling: 1}
          - {measure: flexion, at-least: 90 deg}
          - {symmetry: step-down count, at-least: 80%}
          - {confirmed: Walks 10 minutes without a limp, met-by: clinician}
        drops: [step-up]
        ranges:
          - {exercise: sit-to-stand, range: 0-100 deg, weeks: 9-12, source: DES}
        expect: Muscles feel tired for a day or two.
        source: [F19]
        activities:
          - id: strength
            title: Leg strength
            kind: exercise
            load: strength
            frequency: 3 per week
            minutes: 40
            prefer: evening
            weekdays: [mon, wed, fri]
            weeks: 1-8
            first-day: 3
            guidance: ["Plain words."]
            source: [F19]
            exercises:
              - exercise: sit-to-stand
                dose: 3 x 10 @ RPE 5-6, rest 2 min
                progress: {rule: effort, target: 5-6, step: 0.5 kg}
                side: each
                note: "Slowly."
                source: [F19]
              - exercise: step-up
                dose: 3 x 8 @ 5 kg
                progress: {rule: double, reps: 8-12, step: 1 kg, target: 7, sessions: 2}
                source: K-Breda-2021
              - title: Wall sit
                dose: 5 x 30 s
                progress:
                  rule: ladder
                  rungs: [5 x 30 s, 5 x 35 s, {title: on one leg, exercise: step-up, dose: 3 x 20 s}]
                  after: 3 sessions
                  at-most: 2 per week
                source: F19
          - id: walk
            title: Walk
            kind: exercise
            load: aerobic-low
            frequency: daily
            minutes: 30
            at: ["07:30"]
            include: on-request
            instead-of: strength
            until: typed
            before-operation-from: 14 days
            stop-at-longest: "Enough."
            source: F19
            exercises:
              - title: Walk
                dose: 10 min
                progress: {rule: quota, baseline: 12 min, start: 80%, rise: 10%, goal: 30 min, step: 0.5 min}
                source: F19
              - title: Steps
                dose: 3000 steps
                progress: {rule: steps, baseline: 3000, rise: 10%, at-most: 1000, goal: 6000}
                source: F19
              - title: Bike
                dose: 5 min
                progress: {rule: weekly, doses: [{weeks: 1, dose: 5 min}, {weeks: 2-3, dose: 10 min}]}
                source: F19
              - exercise: step-up
                dose: 4 x max @ 20 kg
                progress: {rule: dapre, table: dapre, next-from: set-4, step: 0.5 kg}
                source: F19
              - exercise: step-up
                dose: 3 x 10 @ 20 kg
                progress: {rule: delorme, step: 0.5 kg}
                source: F19
              - exercise: step-up
                dose: 3 x 10 @ 20 kg
                progress: {rule: oxford, step: 0.5 kg}
                source: F19
              - exercise: step-up
                dose: 3 x 10 @ 20 kg
                progress: {rule: two-for-two, by: 10%, step: 0.5 kg}
                source: F19
              - title: Bend
                dose: 3 x 10, range 0-70 deg
                progress: {rule: motion, step: 5 deg, goal: 110 deg, at-most: 2 per week}
                source: F19
              - title: Row
                dose: 5 min
                progress: {rule: linear, by: 5%, form: compound, step: 0.5 min}
                source: F19
          - id: mud
            title: Mud
            kind: procedure
            load: mud
            frequency: 10 in all, every 2 days
            minutes: 20
            least-gap: 48 h
            first-day: 15
            warm-up: none
            topics: ["First", "Second"]
            source: UNC
            exercises:
              - {title: Mud pack, dose: "20 min @ 38-42 C", source: F19}
      - id: keep
        title: Keep
        length: 1 week
        source: F19
        activities:
          - id: walk
            title: Walk on
            kind: exercise
            load: aerobic-low
            frequency: daily
            minutes: 30
            source: F19
            exercises: continued
    settings:
      deload: {every: 5 weeks, sets: 50%, load: 90%}
      breaks:
        - {from: 7 days, to: last-completed-week, load: 100%}
        - {from: 14 days, to: two-weeks-back, load: 80%, fewer-sets: 1}
      flare: {resume: 50%, rise: 25%}
      source: DES

    """
}
