import ICalendar
import Rehabilitation

/// Gathers the busy times of the calendars of a file.
struct BusyCollector {
  private static let day = 86_400

  let options: BusyOptions
  /// The seconds on any clock that may lie within the span.
  let window: Range<Int>
  var times: BusyTimes
  var book: ZoneBook
  var work: ExpansionWork
  /// The line of the event that is being read.
  var line = 1
  private var notes: [(line: Int, reason: BusyNote.Reason)] = []
  private(set) var ownEventCount = 0

  /// What was left out, or taken for something else.
  var allNotes: [(line: Int, reason: BusyNote.Reason)] { notes + book.notes }

  init(span: Range<CivilDate>, zone: PlanZone, options: BusyOptions) {
    self.options = options
    // Clocks are at most 26 hours apart.
    let lower = (span.lowerBound.dayNumber - 2) * Self.day
    let upper = (span.upperBound.dayNumber + 2) * Self.day
    window = lower..<upper
    book = ZoneBook(zone, over: lower - 400 * Self.day..<upper + 400 * Self.day, near: window)
    times = BusyTimes(within: span, plan: book.plan)
    work = ExpansionWork(seconds: options.patience)
  }

  mutating func note(_ line: Int, _ reason: BusyNote.Reason) {
    notes.append((line, reason))
  }

  /// Gathers the busy times of a calendar.
  mutating func collect(_ calendar: CalendarTimes) throws(ExpansionWork.Exhausted) {
    book.turn(to: calendar)
    var groups: [[Int]] = []
    var groupOfUID: [String: Int] = [:]
    for (index, event) in calendar.events.enumerated() {
      if BusyRule.isOwn(event.uid) {
        ownEventCount += 1
      } else if event.uid.isEmpty {
        groups.append([index])
      } else if let group = groupOfUID[event.uid] {
        groups[group].append(index)
      } else {
        groupOfUID[event.uid] = groups.count
        groups.append([index])
      }
    }
    for group in groups {
      var members: [BusyMember] = []
      for index in group {
        members.append(try member(calendar.events[index], method: calendar.method))
      }
      try collect(BusySeries(members))
    }
    for period in calendar.periods where period.kind != .free && !BusyRule.isOwn(period.uid) {
      try collect(period)
    }
  }

  private mutating func collect(_ period: BusyPeriod) throws(ExpansionWork.Exhausted) {
    line = period.line
    let start = try time(period.start)
    times.add(start, try length(period.length, from: start, as: period.start, line: period.line))
  }

  private mutating func member(
    _ event: EventTimes, method: Method?
  ) throws(ExpansionWork.Exhausted) -> BusyMember {
    line = event.line
    let start = try time(event.start)
    var replaced: EventTime?
    if let original = event.recurrenceID?.original { replaced = try time(original, like: start) }
    return BusyMember(
      event: event, start: start,
      length: try length(event.length, from: start, as: event.start, line: event.line),
      isBusy: BusyRule.isBusy(event, method: method, options: options), replaced: replaced)
  }

  mutating func time(_ time: DateTime) throws(ExpansionWork.Exhausted) -> EventTime {
    try book.time(time, line: line, work: &work)
  }

  /// A time that refers to an instance; one without a zone is on the series' own clock.
  mutating func time(
    _ time: DateTime, like start: EventTime
  ) throws(ExpansionWork.Exhausted) -> EventTime {
    if case .floating(let local) = time, case .zone = start.clock {
      return start.at(local.secondsSinceEpoch)
    }
    return try self.time(time)
  }

  /// How long something is; what cannot be is noted.
  mutating func length(
    _ length: TimeLength?, from start: EventTime, as written: DateTime, line: Int
  ) throws(ExpansionWork.Exhausted) -> EventLength {
    var end: EventTime?
    var sharesClock = false
    if case .until(let moment) = length {
      end = try time(moment)
      sharesClock = moment.sharesClock(with: written)
      if moment.isDate != written.isDate { note(line, .mixedForms) }
    }
    let result = EventLength(of: length, from: start, to: end, sharesClock: sharesClock)
    if result.isNegative { note(line, .endsBeforeStart) }
    return result
  }
}

extension DateTime {
  /// Whether two times are given on the same clock.
  fileprivate func sharesClock(with other: DateTime) -> Bool {
    switch (self, other) {
    case (.date, .date), (.utc, .utc), (.floating, .floating): true
    case (.zoned, .zoned): zone == other.zone
    default: false
    }
  }
}
