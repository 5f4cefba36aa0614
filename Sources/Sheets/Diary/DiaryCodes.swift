import Rehabilitation

/// The short codes under which a printed diary names sessions: a letter for the activity, and the
/// session's position in it, such as `S14`.
///
/// Both are for life: the letters follow the order of the programme files, never the journal.
public struct DiaryCodes: Hashable, Sendable {
  private let letters: [String: String]
  private let activities: [String: String]

  /// The codes of programmes, in the order in which a plan names them.
  public init(_ programs: [Program]) {
    var letters = [String: String]()
    var taken = Set<String>()
    for program in programs {
      for activity in program.phases.flatMap(\.activities) where activity.isInDiary {
        let name = programs.count > 1 ? "\(program.id).\(activity.id)" : activity.id
        guard letters[name] == nil else { continue }
        let letter = DiaryCodes.candidates(for: activity.id).first { !taken.contains($0) }
        letters[name] = letter
        letter.map { _ = taken.insert($0) }
      }
    }
    self.letters = letters
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
}
