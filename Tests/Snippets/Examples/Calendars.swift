import RegainKit

func publication(schedule: Schedule, zone: PlanZone) throws -> [UInt8] {
  // Publication
  let publication = Publication(schedule, options: CalendarOptions())
  let file = try publication.calendar(in: zone)
  // end
  return file
}

func planZone() throws -> Int? {
  // PlanZone
  let zone = try PlanZone("Europe/Berlin")
  let offset = CivilDate("2026-07-01").map(zone.offset)  // 120 minutes
  // end
  return offset
}

func nextStepWording(notice: Notice) -> String {
  // NextStepWording
  let buttons = NextStepWording { step in
    if case .checkFlags = step { "Warning signs" } else { NextStepWording.plain(step) }
  } detail: {
    NextStepWording.plain($0)
  }
  let sentence = notice.words(for: "left-knee", offering: buttons)
  // end
  return sentence
}
