import Calendars
import Planning
import Rehabilitation

extension ReplayInputs {
  /// What a journal names: programmes, and the clock changes of its zones.
  init(
    editions: [Int: ProgramEdition], entries: [JournalEntry], home: PlanZone, from start: CivilDate
  ) throws(RegainError) {
    // Two years more than any programme: phases can be repeated and paused.
    let span = start.advanced(by: -366)..<start.advanced(by: 4 * 366)
    var zones = [home.name: home]
    for entry in entries {
      if case .adjustment(.zone(let name, _, _)) = entry.fact, zones[name] == nil {
        zones[name] = try PlanZone(reading: name)
      }
    }
    self.init(
      editions: editions, clockChanges: zones.mapValues { $0.clockChanges(over: span) },
      firstOffsets: zones.mapValues { $0.offset(on: span.lowerBound) })
  }
}
