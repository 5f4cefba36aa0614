/// A value that a key of a programme's file can have, so that a missing key can be pasted.
enum KeyExample {
  /// The key with a value that is right for it: `frequency: 3 per week`.
  ///
  /// - Parameter key: The key.
  /// - Returns: A line of YAML, or the beginning of one where the value is a list of parts.
  static func line(of key: String) -> String { "\(key): \(values[key] ?? "")" }

  /// A value; an empty one where several lines follow.
  static func value(of key: String) -> String? { values[key] }

  private static let values = [
    "id": "stronger-stairs", "title": "Stronger on the stairs",
    "summary": "Six weeks of steps and chair stands, twice a week.", "kind": "exercise-therapy",
    "for": "[osteoarthritis]", "clearance": "none",
    "pain": "{green: 2, amber: 5, source: F19}",
    "contraindications": "[{ask: \"Is the knee hot and swollen?\", then: refuse, source: DES}]",
    "stop": "[{sign: \"Sharp pain, or pain above 5 of 10\", source: DES}]",
    "refer": "[{when: \"Not better after six weeks: see your clinician\", source: DES}]",
    "sources": "[{id: F19, title: \"NEMEX-TJR training programme\", grade: A}]",
    "phases":
      "[{id: learn, title: Learn the movements, length: 2 weeks, source: DES, activities: […]}]",
    "source": "DES", "green": "2", "amber": "5", "climb": "2",
    "ask": "\"Is the knee hot and swollen?\"", "then": "refuse",
    "sign": "\"Sharp pain, or pain above 5 of 10\"",
    "when": "\"Not better after six weeks: see your clinician\"", "text": "\"What people read.\"",
    "grade": "A", "url": "https://example.org/trial",
    "length": "2 weeks", "earliest": "10 days", "longest": "4 weeks",
    "back-to": "level-1", "surgeon-from": "2", "not-before": "9 months",
    "before-operation": "3 days", "before-operation-from": "14 days", "fewer-than": "10 days",
    "only": "level-1", "range": "45-90 deg", "says": "\"My own hamstring\"",
    "answers":
      "[{id: one, says: \"The careful way\"}, {id: other, says: \"The other\", with: [other]}]",
    "must-say": "[weight on the leg, bend, brace]", "shown-in": "strength", "met-by": "clinician",
    "activities":
      "[{id: strength, title: Steps, kind: exercise, load: strength, frequency: 2 per week, source: DES}]",
    "load": "strength", "frequency": "3 per week", "minutes": "30",
    "dose": "3 x 8-12 @ 5 kg, rest 90 s", "exercise": "sit-to-stand",
    "rule": "double", "reps": "8-12", "step": "1 kg", "target": "6", "sessions": "2",
    "rungs": "[\"3 x 10, step 10 cm\", \"3 x 10, step 15 cm\"]", "after": "3 sessions",
    "by": "5%", "form": "additive",
    "doses": "[{weeks: 1-2, dose: 2 x 10}, {weeks: 3-4, dose: 3 x 10}]", "baseline": "10 min",
    "start": "80%", "rise": "10%", "goal": "30 min", "table": "dapre", "next-from": "set-4",
    "every": "5 weeks", "sets": "50%", "from": "14 days", "to": "last-completed-week",
    "resume": "50%",
    "at-least": "90%", "at-most": "1000",
  ]
}
