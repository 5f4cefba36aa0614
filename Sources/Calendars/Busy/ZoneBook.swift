import ICalendar
import Rehabilitation

/// The zones of a calendar file, each looked up once.
///
/// A name that the system knows, by itself or as Windows and the makers of calendars write it, means
/// the system's zone, also where the file defines it: definitions in files are often old, or one rule
/// for all years (as Outlook writes them), and nearly all clients go by the name. A difference within
/// the span is noted. A name that the system does not know means the file's definition.
/// Without one, it means the zone that the whole calendar names, or the plan's; that is noted, too.
struct ZoneBook {
  /// The plan's zone.
  let plan: ZoneTimeline
  private let planName: String
  private let years: Range<Int>
  private let near: Range<Int>
  private var definitions: [String: ZoneTimes] = [:]
  private var calendarZone: String?
  private var known: [String: ZoneTimeline] = [:]
  private(set) var notes: [(line: Int, reason: BusyNote.Reason)] = []

  /// A book for a plan in a zone.
  ///
  /// - Parameters:
  ///   - zone: The plan's zone.
  ///   - years: Seconds since 1970; offsets outside are those at its ends.
  ///   - near: The part of them in which a difference is noted.
  init(_ zone: PlanZone, over years: Range<Int>, near: Range<Int>) {
    planName = zone.name
    plan = ZoneTimeline(zone.rules, over: years)
    self.years = years
    self.near = near
  }

  /// Turns to the next calendar of the file.
  mutating func turn(to calendar: CalendarTimes) {
    known.removeAll()
    calendarZone = calendar.zone
    // Of two definitions of one name, the first holds.
    definitions = Dictionary(
      calendar.definitions.map { ($0.definition.identifier, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A time of the calendar, on its own clock.
  mutating func time(
    _ time: DateTime, line: Int, work: inout ExpansionWork
  ) throws(ExpansionWork.Exhausted) -> EventTime {
    let local = time.local.secondsSinceEpoch
    switch time {
    case .date: return EventTime(clock: .days, local: local)
    case .utc: return EventTime(clock: .zone(.utc), local: local)
    case .floating: return EventTime(clock: .zone(plan), local: local)
    case .zoned(_, let name):
      if let timeline = known[name] { return EventTime(clock: .zone(timeline), local: local) }
      let timeline = try look(up: name, line: line, work: &work)
      known[name] = timeline
      return EventTime(clock: .zone(timeline), local: local)
    }
  }

  private mutating func look(
    up name: String, line: Int, work: inout ExpansionWork
  ) throws(ExpansionWork.Exhausted) -> ZoneTimeline {
    let own = definitions[name]
    var defined: ZoneTimeline?
    if let own {
      do throws(ExpansionWork.Exhausted) {
        defined = try own.definition.timeline(over: years, work: &work)
      } catch {
        guard error == .rule else { throw error }
        notes.append((own.line, .zoneTooDense(name)))
      }
    }
    if let (zone, timeline) = system(name) ?? own?.location.flatMap(system) {
      if let own, let defined, let moment = defined.firstDifference(from: timeline, over: near) {
        let day = CivilDate(dayNumber: EventTime(clock: .zone(.utc), local: moment).day)
        notes.append((own.line, .zoneDiffers(name, from: zone, on: LocalDate(day))))
      }
      return timeline
    }
    if let defined { return defined }
    if let seconds = ZoneName.secondsEast(of: name) { return ZoneTimeline(secondsEast: seconds) }
    let (zone, timeline) = calendarZone.flatMap(system) ?? (planName, plan)
    notes.append((line, .unknownZone(name, takenAs: zone)))
    return timeline
  }

  /// A zone of the system.
  private func system(_ name: String) -> (zone: String, timeline: ZoneTimeline)? {
    guard let zone = ZoneName.identifier(of: name), let rules = try? ZoneRules.named(zone) else {
      return nil
    }
    return (zone, ZoneTimeline(rules, over: years))
  }
}
