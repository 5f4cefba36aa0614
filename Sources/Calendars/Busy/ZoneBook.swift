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
  /// Zones of the system, for all calendars of the file.
  private var systemZones: [String: ZoneTimeline] = [:]
  private(set) var notes: [(line: Int, reason: BusyNote.Reason)] = []
  /// How many notes there are beside those that are kept.
  private(set) var furtherNoteCount = 0

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
  ) -> EventTime {
    let local = time.local.secondsSinceEpoch
    switch time {
    case .date: return EventTime(clock: .days, local: local)
    case .utc: return EventTime(clock: .zone(.utc), local: local)
    case .floating: return EventTime(clock: .zone(plan), local: local)
    case .zoned(_, let name):
      if let timeline = known[name] { return EventTime(clock: .zone(timeline), local: local) }
      let timeline = look(up: name, line: line, work: &work)
      known[name] = timeline
      return EventTime(clock: .zone(timeline), local: local)
    }
  }

  private mutating func look(
    up name: String, line: Int, work: inout ExpansionWork
  ) -> ZoneTimeline {
    let own = definitions[name]
    var defined: ZoneTimeline?
    if let own {
      do throws(ExpansionWork.Exhausted) {
        defined = try own.definition.timeline(over: years, work: &work)
      } catch {
        note(own.line, .zoneTooDense(name))
      }
    }
    if let (zone, timeline) = system(name) ?? own?.location.flatMap({ system($0) }) {
      if let own, let defined, let moment = defined.firstDifference(from: timeline, over: near) {
        let day = CivilDate(dayNumber: EventTime(clock: .zone(.utc), local: moment).day)
        note(own.line, .zoneDiffers(name, from: zone, on: LocalDate(day)))
      }
      return timeline
    }
    if let defined { return defined }
    if let seconds = ZoneName.secondsEast(of: name) { return ZoneTimeline(secondsEast: seconds) }
    let (zone, timeline) = calendarZone.flatMap { system($0) } ?? (planName, plan)
    note(line, .unknownZone(name, takenAs: zone))
    return timeline
  }

  /// A zone of the system.
  private mutating func system(_ name: String) -> (zone: String, timeline: ZoneTimeline)? {
    guard let zone = ZoneName.identifier(of: name) else { return nil }
    if let timeline = systemZones[zone] { return (zone, timeline) }
    guard let rules = try? ZoneRules.named(zone) else { return nil }
    let timeline = ZoneTimeline(rules, over: years)
    systemZones[zone] = timeline
    return (zone, timeline)
  }

  private mutating func note(_ line: Int, _ reason: BusyNote.Reason) {
    guard notes.count < Self.noteLimit else {
      furtherNoteCount += 1
      return
    }
    notes.append((line, reason))
  }

  private static let noteLimit = 1000
}
