import Rehabilitation

extension Replay {
  /// Takes a fall that is logged for a warning sign, where a programme is there to prevent falls: nothing is loaded
  /// until a clinician has looked, and every exercise of the programme goes on one level down (EVIDENCE-2 P41).
  mutating func noteFall(_ reading: MeasureReading) {
    let programs = phases.indices.filter {
      phases.timelines[$0].program.conditions.contains("falls")
    }
    guard reading.measure == "falls", reading.value > Amount(0), !programs.isEmpty else { return }
    noteConcern(["fall-with-thin-bones"], on: reading.date)
    guard safety.addFall(on: reading.date) else { return }
    for index in programs {
      let names = phases.names(of: index)
      for activity in phases.timelines[index].phase.activities where activity.kind == .exercise {
        let step = DoseOrders.ManualStep(
          moment: boundary, isForward: false, activity: names.name(of: activity.id),
          isAfterFall: true)
        choices.order { $0.add(step) }
      }
    }
    ahead.outdate()
  }
}
