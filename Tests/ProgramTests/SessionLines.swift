import Planning
import Rehabilitation
import Wording

/// A schedule as a person reads it: a line for each session, phase by phase.
///
/// What an activity asks for several times on a day is one line, and so are equal days that follow
/// each other. Of the doses, those are named that differ from the session before; `=`
/// stands for the others.
struct SessionLines {
  let text: String

  init(_ schedule: Schedule) {
    var lines = [String]()
    var phase: String?
    let days = RoutineDays.folded(SessionDay.days(of: schedule.placed))
    for run in days {
      let session = run.first.sessions[0].session
      if session.phase != phase {
        phase = session.phase
        lines += ["", "## \(session.phase)"]
        lines += SessionLines.activities(of: schedule.placed.filter { $0.session.phase == phase })
        lines.append("")
      }
      lines.append(run.line)
    }
    lines += schedule.unplaced.map {
      "without a place: \($0.id), \($0.reason.words(offering: .plain))"
    }
    text = lines.dropFirst().map { $0 + "\n" }.joined()
  }

  /// What the activities of a phase are.
  private static func activities(of placed: [PlacedSession]) -> [String] {
    var lines = [String]()
    for session in placed.map(\.session) where !session.isGate {
      let line =
        "\(session.id.activity): \(session.title), \(session.kind.rawValue), \(session.load.rawValue)"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.sorted()
  }
}
