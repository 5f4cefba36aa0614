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
    page.paragraph(SimulationSentence.patient(patient))
    page.heading(SimulationSentence.phases, underline: "-")
    for stay in stays {
      page.row(
        "\(stay.start)  \(stay.title)", SimulationSentence.length(of: stay), indent: 2, column: 44)
    }
    if let first = stays.first, let last = stays.last {
      let end = last.start.advanced(by: last.days - 1)
      page.paragraph(SimulationSentence.lastDay(end, from: first.start), indent: 2)
    }
    curves.curves(on: &page)
    page.heading(SimulationSentence.findings, underline: "-")
    if problems.isEmpty {
      page.paragraph(SimulationSentence.noProblem(logsSessions: patient.logsSessions))
    }
    for problem in problems { page.paragraph("\(problem.words).", mark: "- ") }
    return page.text
  }
}
