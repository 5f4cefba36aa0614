import ICalendar
import Rehabilitation

/// Reads the entries of a calendar for what a person may have changed in them.
///
/// No file makes it trap, and none takes more work than the reader of busy calendars allows.
struct CopyReader {
  /// The years in which occurrences of a series are looked for, in seconds since 1970.
  private static let window = 631_152_000..<4_102_444_800

  private var reader: CalendarReader
  private let calendars: [CalendarTimes]
  private var book: ZoneBook
  private var work = ExpansionWork(seconds: 5)

  fileprivate init(_ bytes: [UInt8], _ calendars: [CalendarTimes], _ zone: PlanZone) {
    reader = CalendarReader(bytes)
    self.calendars = calendars
    book = ZoneBook(zone, over: Self.window, near: 0..<0)
  }

  private struct Part {
    let uid: String
    let times: EventTimes
    let isTodo: Bool
    let texts: [String: String]
  }

  fileprivate mutating func read() -> [EntryCopy] {
    var copies = [EntryCopy]()
    var parts = [Part]()
    var rest = calendars[...]
    while let component = reader.next() {
      switch component.kind {
      case .event, .todo:
        if let part = part(component) { parts.append(part) }
      case .calendar:
        if let calendar = rest.popFirst() { book.turn(to: calendar) }
        copies += self.copies(of: parts)
        parts = []
      default: break
      }
    }
    return copies
  }

  private mutating func part(_ component: CalendarComponent) -> Part? {
    guard let times = reader.eventTimes(component), !times.uid.isEmpty else { return nil }
    let texts = reader.properties(
      of: component, named: ["SUMMARY", "DESCRIPTION", "COMPLETED", "STATUS", "PERCENT-COMPLETE"])
    return Part(
      uid: times.uid, times: times, isTodo: component.kind == .todo,
      texts: Dictionary(
        texts.map { ($0.name, $0.text ?? "\($0.value)") }, uniquingKeysWith: { one, _ in one }))
  }

  /// What the parts of a calendar say, those of one identity together.
  private mutating func copies(of parts: [Part]) -> [EntryCopy] {
    var order = [String]()
    var groups = [String: [Part]]()
    for part in parts {
      if groups[part.uid] == nil { order.append(part.uid) }
      groups[part.uid, default: []].append(part)
    }
    var copies = [EntryCopy]()
    for uid in order {
      if let group = groups[uid], let copy = try? copy(of: group) { copies.append(copy) }
    }
    return copies
  }

  private mutating func copy(
    of group: [Part]
  ) throws(ExpansionWork.Exhausted) -> EntryCopy? {
    // Of two with one identity the newer one holds; a changed occurrence alone stands for itself.
    let masters = group.filter { $0.times.recurrenceID == nil }
    guard let main = masters.max(by: { $0.times.sequence < $1.times.sequence }) ?? group.first
    else { return nil }
    let start = time(main.times.start, main)
    var starts = [start.moment]
    for rule in main.times.rules {
      let expansion = RecurrenceExpansion(
        rule, from: main.times.start.local, isDate: main.times.start.isDate,
        until: until(rule, main, start))
      starts += try expansion.instances(in: Self.window, work: &work).map { start.at($0).moment }
    }
    for extra in main.times.extraDates { starts.append(time(extra.start, main).moment) }
    let excluded = Set(
      main.times.exceptionDates.map { time($0, main).moment })
    var occurrences = [EntryCopy.Occurrence]()
    for part in group {
      guard let id = part.times.recurrenceID?.original else { continue }
      let begin = time(part.times.start, part)
      let planned = time(id, part).moment
      guard !excluded.contains(planned), part.times.status != .cancelled else {
        starts.removeAll { $0 == planned }
        continue
      }
      occurrences.append(
        EntryCopy.Occurrence(
          planned: planned, start: begin.moment, minutes: minutes(part, from: begin)))
    }
    let replaced = Set(occurrences.map(\.planned)).union(excluded)
    let meaning = EntryCopy.Meaning(
      isTodo: main.isTodo, starts: Set(starts).subtracting(replaced).sorted(),
      minutes: minutes(main, from: start),
      occurrences: occurrences.sorted { $0.planned < $1.planned },
      title: main.texts["SUMMARY"] ?? "", isCancelled: main.times.status == .cancelled,
      isCompleted: main.isTodo
        && (main.texts["COMPLETED"] != nil || main.texts["STATUS"] == "COMPLETED"))
    return EntryCopy(
      uid: main.uid, sequence: max(0, main.times.sequence), meaning: meaning,
      text: main.texts["DESCRIPTION"] ?? "")
  }

  private mutating func time(_ time: DateTime, _ part: Part) -> EventTime {
    book.time(time, line: part.times.line, work: &work)
  }

  /// The last second, on the clock of the start, at which a rule may still give an instance.
  private mutating func until(
    _ rule: RecurrenceRule, _ part: Part, _ start: EventTime
  ) -> Int? {
    guard case .until(let end) = rule.end else { return nil }
    let local = end.local.secondsSinceEpoch
    switch (end, start.clock) {
    case (.date, .zone): return local + 86_399
    case (.utc, .zone): return time(end, part).on(start.clock).local
    default: return local
    }
  }

  private mutating func minutes(_ part: Part, from start: EventTime) -> Int {
    switch part.times.length {
    case .until(let end): (time(end, part).key - start.key) / 60
    case .lasting(let length): length.days * 1440 + length.seconds / 60
    case nil: part.times.start.isDate ? 1440 : 0
    }
  }
}

extension EntryCopy {
  /// The entries of a calendar file, those of one identity together, in the file's order; none where it is no
  /// calendar.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - zone: The zone of times that name none.
  /// - Returns: The entries.
  public static func copies(in bytes: [UInt8], zone: PlanZone) -> [EntryCopy] {
    guard let times = try? CalendarTimes.read(bytes) else { return [] }
    var reader = CopyReader(bytes, times.calendars, zone)
    return reader.read()
  }
}

extension EventTime {
  /// The point of time, the same however it is spelled.
  fileprivate var moment: EntryCopy.Moment {
    switch clock {
    case .days: .day(CivilDate(dayNumber: day))
    case .zone: .instant((key - (key % 60 + 60) % 60) / 60)
    }
  }
}
