import Planning
import Rehabilitation

/// The words of calendar entries.
package struct EntryText {
  private let programs: [String: Program]
  private let isDiscreet: Bool
  private let marksHistory: Bool
  /// Each activity's session that was worded last; the next one often says the same.
  private var worded = [String: (session: Session, text: String)]()

  /// Words for a plan's entries.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - isDiscreet: Whether they say no more than that there is a session.
  ///   - marksHistory: Whether titles say what became of past sessions.
  package init(_ plan: Plan, isDiscreet: Bool, marksHistory: Bool) {
    programs = Dictionary(
      plan.programs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.isDiscreet = isDiscreet
    self.marksHistory = marksHistory
  }

  /// The title with its marks (CALENDARS 0).
  package func summary(of session: Session) -> String {
    let title = isDiscreet ? "Session" : session.title
    switch session.status {
    case .tentative: return "\(title) (provisional)"
    case .done: return marksHistory ? "✓ \(title)" : title
    case .missed, .skipped: return marksHistory ? "– \(title)" : title
    case .confirmed, .cancelled: return title
    }
  }

  /// What is done, how it may feel, when to stop, and where it comes from.
  package mutating func description(of session: Session) -> String {
    guard !isDiscreet else { return "" }
    let activity = session.id.activity
    if let last = worded[activity], last.session.isDescribed(like: session) { return last.text }
    let text = words(of: session)
    worded[activity] = (session, text)
    return text
  }

  /// What it looks at is compared by ``Session/isDescribed(like:)``.
  private func words(of session: Session) -> String {
    var lines = session.items.map(\.line)
    lines += session.guidance
    if session.load.isExercise, let program = programs[session.program] {
      lines += safety(of: program, in: session.phase)
    }
    let citations = Set(session.items.flatMap(\.citations).map(\.description))
    if !citations.isEmpty { lines.append("Sources: " + citations.sorted().joined(separator: ", ")) }
    return lines.joined(separator: "\n")
  }

  private func safety(of program: Program, in phase: String) -> [String] {
    let pain = program.painLimits(inPhase: phase)
    return [
      "Pain up to \(pain.green) of 10 is fine, up to \(pain.amber) acceptable; above, stop.",
      "Stop at once: " + program.stopSigns.map(\.text).joined(separator: "; ") + ".",
    ]
  }
}

extension Session {
  /// Whether its description is that of another session.
  fileprivate func isDescribed(like other: Session) -> Bool {
    items == other.items && guidance == other.guidance && load == other.load
      && phase == other.phase && program == other.program
  }
}
