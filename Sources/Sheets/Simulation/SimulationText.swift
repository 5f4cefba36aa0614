import Planning
import Rehabilitation
import Wording

/// A simulated life in the columns of a terminal: phase dates, then weekly load and doses as curves.
public struct SimulationText: Hashable, Sendable {
  private let title: String
  private let patient: Patient
  private let stays: [Simulation.PhaseStay]
  private let problems: [Simulation.Problem]
  private let curves: ProgressText

  /// The text of a programme's simulation.
  public init(_ simulation: Simulation, of program: Program, catalogue: Catalogue) {
    title = program.title
    patient = simulation.patient
    stays = simulation.stays
    problems = simulation.problems
    curves = ProgressText(PrintedPlan(simulation.schedule, catalogue: catalogue))
  }

  /// The text.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, at least 40.
  ///   - style: How headings look.
  /// - Returns: The text, with no line wider than `width`.
  public func text(width: Int, style: TextStyle) -> String {
    var page = TextLayout(width: width, style: style)
    page.heading(title, underline: "=")
    page.paragraph("As '\(patient.name)' lives it: \(patient.manner).")
    page.heading("Phases", underline: "-")
    for stay in stays {
      let note = stay.isOverdue ? "; as long as it may last, then a clinician led on" : ""
      page.row("\(stay.start)  \(stay.title)", stay.length + note, indent: 2, column: 44)
    }
    if let first = stays.first, let last = stays.last {
      let end = last.start.advanced(by: last.days - 1)
      page.paragraph(
        "The last day is \(end), day \(first.start.days(to: end) + 1).", indent: 2)
    }
    curves.curves(on: &page)
    page.heading("What it shows", underline: "-")
    if problems.isEmpty {
      page.paragraph(
        patient.logsSessions
          ? "Every phase comes to an end, no week is empty, and no dose climbs faster than its own "
            + "rule allows." : "No week is empty until the plan ends or waits for a report.")
    }
    for problem in problems { page.paragraph("\(problem.words).", mark: "- ") }
    return page.text
  }
}

extension Simulation.PhaseStay {
  /// How long it lasted, in words.
  fileprivate var length: String {
    days.isMultiple(of: 7) ? counted(days / 7, "week") : counted(days, "day")
  }
}
