import ICalendar
import Planning
import Rehabilitation
import Wording

extension Schedule {
  /// The doses ahead, from a day on, between which clocks change so that they leave 0.75 to 1.5 of what was
  /// ordered, in order of time.
  public func doseGaps(from first: CivilDate) -> [DoseGap] {
    let doses = placed.filter {
      $0.session.kind == .medicine && $0.start != nil && $0.session.status.isOpen
    }
    let home = plan.enrolment.zone
    var zones = [String: PlanZone]()
    var gaps = [DoseGap]()
    for (medicine, doses) in Dictionary(grouping: doses, by: \.session.title) {
      for (one, next) in zip(doses, doses.dropFirst()) where next.date >= first {
        guard let begin = one.start, let end = next.start else { continue }
        let (here, there) = (plan.zone(of: one) ?? home, plan.zone(of: next) ?? home)
        for name in [here, there] where zones[name] == nil { zones[name] = try? PlanZone(name) }
        guard let before = zones[here], let after = zones[there] else { continue }
        let gap = DoseGap(
          medicine: medicine, prescriber: one.session.prescriber, from: begin, to: end,
          minutes: after.instant(of: end) - before.instant(of: begin),
          ordered: next.session.place.wish.minuteNumber - one.session.place.wish.minuteNumber,
          isJourney: here != there)
        if let gap { gaps.append(gap) }
      }
    }
    return gaps.sorted { ($0.first, $0.second, $0.medicine) < ($1.first, $1.second, $1.medicine) }
  }
}

extension Session {
  fileprivate var prescriber: String? {
    instructions.lazy.compactMap { if case .ordered(let by) = $0 { by } else { nil } }.first
  }
}

extension PlanZone {
  /// The minutes from 1970-01-01 00:00 UTC to a moment on the zone's wall clock, by its first pass where it
  /// comes twice.
  func instant(of moment: CivilDateTime) -> Int {
    rules.utc(for: LocalDateTime(moment)).secondsSinceEpoch / 60
  }
}
