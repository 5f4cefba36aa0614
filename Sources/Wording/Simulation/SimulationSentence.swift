import Planning
import Rehabilitation

/// What a simulated life shows, in words.
package enum SimulationSentence {
  /// Who lives a programme, and how.
  package static func patient(_ patient: Patient) -> String {
    "As '\(patient.name)' lives it: \(patient.manner)."
  }

  /// The heading of the phases.
  package static let phases = "Phases"

  /// How long a phase lasted.
  package static func length(of stay: Simulation.PhaseStay) -> String {
    let days = stay.days
    let length = days.isMultiple(of: 7) ? counted(days / 7, "week") : counted(days, "day")
    return stay.isOverdue ? "\(length); as long as it may last, then a clinician led on" : length
  }

  /// The last day of a life.
  package static func lastDay(_ end: CivilDate, from start: CivilDate) -> String {
    "The last day is \(end), day \(start.days(to: end) + 1)."
  }

  /// The heading of what was found.
  package static let findings = "What it shows"

  /// A life in which nothing was found.
  package static func noProblem(logsSessions: Bool) -> String {
    logsSessions
      ? "Every phase comes to an end, no week is empty, and no dose climbs faster than its own "
        + "rule allows." : "No week is empty until the plan ends or waits for a report."
  }
}
