import Planning
import Rehabilitation

/// Why a session is what and where it is, in plain lines.
public struct Explanation: Hashable, Encodable, Sendable {
  /// The session's identity.
  public let id: String
  /// The session with its day and time.
  public let title: String
  /// The reasons, a line each; details of the line above are set in by two spaces.
  public let lines: [String]

  /// Why a session has its place and its doses.
  public init(
    _ placed: PlacedSession, in schedule: Schedule, offering steps: NextStepWording
  ) {
    let session = placed.session
    let notation = steps.notation
    id = "\(session.id)"
    title = "\(session.marked), \(placed.when(in: notation)) [\(session.id)]"
    var lines = [String]()
    if let note = placed.note { lines.append(note.words(in: notation)) }
    lines += Explanation.doses(of: session, in: notation)
    let sources = session.mainItems.flatMap(\.citations).unique.map(schedule.plan.cite)
    if !sources.isEmpty { lines.append("Sources: \(sources.joined(separator: "; "))") }
    if session.status == .tentative {
      lines.append(
        "Provisional: a gate before it is not passed yet ('\(steps(.showGates))' shows it).")
    }
    if let record = schedule.plan.course.records[session.id] {
      lines.append("Told: \(record.words(in: notation))")
    }
    if let verdict = schedule.plan.course.verdicts[session.id], session.status == .done {
      lines.append(
        "Meant: \(verdict.words), \(verdict.citations.map(\.description).joined(separator: ", "))")
    }
    self.lines = lines
  }

  /// The doses with what made them; those in a row that have the same reasons share them.
  private static func doses(of session: Session, in notation: Notation) -> [String] {
    var groups = [(doses: [String], reasons: [String])]()
    for (position, item) in session.mainItems.enumerated() {
      let dose = "\(item.label): \(item.dose?.words(in: notation) ?? "as it says")"
      let own = session.reasons.filter { $0.item == position }
      var reasons = own.suffix(3).map { $0.words(in: notation) }
      if own.isEmpty, item.dose != nil { reasons.append("the dose that the phase begins with") }
      let sources = item.citations.map(\.description)
      if !sources.isEmpty { reasons.append("source: \(sources.joined(separator: ", "))") }
      if groups.last?.reasons == reasons {
        groups[groups.count - 1].doses.append(dose)
      } else {
        groups.append(([dose], reasons))
      }
    }
    return groups.flatMap { $0.doses + $0.reasons.map { "  \($0)" } }
  }

  /// Why a session has no place.
  public init(_ unplaced: UnplacedSession, offering steps: NextStepWording) {
    id = unplaced.id
    title = "\(unplaced.title) [\(unplaced.id)] has no place"
    lines = [
      unplaced.reason.words(offering: steps)
        + (unplaced.reason.subject(in: steps.notation).map { ": \($0)" } ?? "")
    ]
  }
}

extension Plan {
  /// A citation with its title, where a programme lists it.
  fileprivate func cite(_ citation: Citation) -> String {
    switch citation {
    case .design: return "DES, our own proposal"
    case .uncertain: return "UNC, uncertain"
    case .source(let id):
      let source = programs.lazy.flatMap(\.sources).first { $0.id == id }
      return source.map { "\(id), \($0.title)" } ?? id
    }
  }
}
