import Planning
import Rehabilitation

/// A simulated life as JSON.
public struct SimulationDocument: Encodable {
  struct PhasePart: Encodable {
    let id: String
    let title: String
    let start: String
    let days: Int
    let overdue: Bool
  }

  struct WeekPart: Encodable {
    let week: Int
    let planned: Int
    let done: Int
    let minutes: Int
    let load: Int?
  }

  struct DosePart: Encodable {
    let title: String
    let unit: String
    let points: [Point]

    struct Point: Encodable {
      let date: String
      let prescribed: Double
      let done: Double?
    }
  }

  let program: String
  let patient: String
  let phases: [PhasePart]
  let weeks: [WeekPart]
  let doses: [DosePart]
  let problems: [String]

  /// The document of a programme's simulation.
  public init(_ simulation: Simulation, of program: Program, catalogue: Catalogue) {
    let series = ProgressSeries(PrintedPlan(simulation.schedule, catalogue: catalogue))
    self.program = program.id
    patient = simulation.patient.name
    phases = simulation.stays.map {
      PhasePart(
        id: $0.phase, title: $0.title, start: "\($0.start)", days: $0.days, overdue: $0.isOverdue)
    }
    weeks = series.weeks.map {
      WeekPart(
        week: $0.number, planned: $0.planned, done: $0.done, minutes: $0.minutes, load: $0.load)
    }
    doses = series.doses.map { doses in
      DosePart(
        title: doses.title, unit: doses.unit,
        points: doses.points.map {
          DosePart.Point(
            date: "\($0.date)", prescribed: $0.prescribed.number, done: $0.done?.number)
        })
    }
    problems = simulation.problems.map(\.words)
  }
}
