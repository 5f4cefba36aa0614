import Rehabilitation

/// The short codes of a printed diary: a letter for an activity and the session's position in it, such as
/// `S14`, and a number for each of the activity's exercises or measures, such as `2`.
///
/// All are for life: they follow the order of the programme files, never the journal.
public struct DiaryCodes: Hashable, Sendable {
  private let letters: [String: String]
  private let activities: [String: String]
  private let exercises: [String: [String]]

  /// The codes of programmes, in the order in which a plan names them.
  public init(_ programs: [Program]) {
    var letters = [String: String]()
    var taken = Set<String>()
    var exercises = [String: [String]]()
    let all = programs.flatMap { program in
      program.phases.flatMap(\.activities).map { activity in
        (programs.count > 1 ? "\(program.id).\(activity.id)" : activity.id, activity)
      }
    }
    // Measurements came later, and take no letter away from what has one.
    for isIncluded in [\Activity.isInDiary, \Activity.isMeasuredInDiary] {
      for (name, activity) in all where activity[keyPath: isIncluded] && letters[name] == nil {
        let letter = DiaryCodes.candidates(for: activity.id).first { !taken.contains($0) }
        letters[name] = letter
        letter.map { _ = taken.insert($0) }
      }
    }
    for (name, activity) in all where activity.isInDiary {
      exercises[name] = (exercises[name, default: []] + activity.loggedNames).unique
    }
    self.letters = letters
    self.exercises = exercises
    activities = Dictionary(letters.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The code of a session; `nil` where a diary does not list it.
  public func code(of session: Session.ID) -> String? {
    letters[session.activity].map { "\($0)\(session.ordinal)" }
  }

  /// The code of some sessions of one activity that follow each other, such as `M4-6`.
  func code(of sessions: [Session]) -> String? {
    guard let first = sessions.first, let last = sessions.last,
      let code = code(of: first.id)
    else { return nil }
    return first.id == last.id ? code : "\(code)-\(last.id.ordinal)"
  }

  /// The number of an exercise among those of its activity, from 1; `nil` for one that it does not have.
  public func number(ofExercise name: String, in session: Session.ID) -> Int? {
    exercises[session.activity]?.firstIndex(of: name).map { $0 + 1 }
  }

  /// The exercise with a number in its activity.
  func exercise(numbered number: Int, in session: Session.ID) -> String? {
    let names = exercises[session.activity] ?? []
    return names.indices.contains(number - 1) ? names[number - 1] : nil
  }

  /// The sessions that a line of the diary is about; empty where no activity has its letters.
  public func sessions(of line: DiaryLine) -> [Session.ID] {
    guard let activity = activities[line.letters] else { return [] }
    return line.ordinals.compactMap { Session.ID("\(activity)/\($0)") }
  }

  /// The letters that an activity may have, best first: its own id's, the alphabet, then pairs.
  ///
  /// I and O look like digits, so they are left out.
  private static func candidates(for id: String) -> [String] {
    let alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ".map(String.init)
    let own = id.uppercased().map(String.init).filter(alphabet.contains)
    return own + alphabet + alphabet.flatMap { first in alphabet.map { first + $0 } }
  }
}

extension Activity {
  /// Whether a diary asks how its sessions went: exercise, visits and procedures.
  var isInDiary: Bool {
    switch kind {
    case .exercise, .appointment, .procedure: true
    case .education, .measurement, .aid, .compress, .medicine, .meal, .reminder: false
    }
  }

  /// Whether a diary asks for the values that it measures.
  var isMeasuredInDiary: Bool {
    kind == .measurement && !Session.measures(ofActivity: id).isEmpty
  }

  /// What records call its exercises, those of all rungs too, in the order of the programme.
  fileprivate var loggedNames: [String] { prescriptions.flatMap(\.loggedNames) }
}

extension Prescription {
  /// What a record calls it: the exercise, that of each rung, or the title where it has none.
  fileprivate var loggedNames: [String] {
    guard case .ladder(let ladder) = progression else { return [exercise ?? title ?? ""] }
    let own = exercise ?? title ?? ""
    return [own]
      + ladder.rungs.map { rung in
        rung.exercise ?? exercise
          ?? [title, rung.title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
      }
  }
}
