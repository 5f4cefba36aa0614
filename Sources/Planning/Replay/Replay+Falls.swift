import Rehabilitation

extension Replay {
  /// Takes a fall that is logged for a warning sign, where a programme is there to prevent falls: nothing is loaded
  /// until a clinician has looked (EVIDENCE-2 P41).
  mutating func noteFall(_ reading: MeasureReading) {
    guard reading.measure == "falls", reading.value > Amount(0),
      phases.timelines.contains(where: { $0.program.conditions.contains("falls") })
    else { return }
    noteConcern(["fall-with-thin-bones"], on: reading.date)
  }
}
