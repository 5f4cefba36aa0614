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
  /// The line of the first event whose repetitions are left out since those before took all work that a file
  /// may take, and how many there are.
  private var unfollowed: (line: Int, count: Int)?
  /// How many notes there are beside those that are kept.
  private(set) var furtherNoteCount = 0
  private(set) var ownEventCount = 0

  /// The most notes that are kept.
  private static let noteLimit = 1000

  /// What was left out, or taken for something else.
  var allNotes: [(line: Int, reason: BusyNote.Reason)] {
    notes + book.notes + (unfollowed.map { [($0.line, .tooMuchWork(count: $0.count))] } ?? [])
  }

  /// Starts to gather.
  ///
  /// - Parameters:
  ///   - span: The days that are wanted.
  ///   - zone: The plan's zone.
  ///   - options: What counts.
  ///   - size: The bytes of the file, by which it may take work.
  init(span: Range<CivilDate>, zone: PlanZone, options: BusyOptions, size: Int) {
    self.options = options
    // Clocks are at most 26 hours apart.
    let lower = (span.lowerBound.dayNumber - 2) * Self.day
    let upper = (span.upperBound.dayNumber + 2) * Self.day
    window = lower..<upper
    book = ZoneBook(zone, over: lower - 400 * Self.day..<upper + 400 * Self.day, near: window)
    times = BusyTimes(within: span, plan: book.plan)
    work = ExpansionWork(secondsPerMegabyte: options.patience, bytes: size)
  }

  mutating func note(_ line: Int, _ reason: BusyNote.Reason) {
    guard notes.count < Self.noteLimit else {
      furtherNoteCount += 1
      return
    }
    notes.append((line, reason))
  }

  /// Notes an event whose repetitions are left out, for all work is done that the file may take.
  mutating func noteUnfollowed(_ line: Int) {
    unfollowed = (unfollowed?.line ?? line, (unfollowed?.count ?? 0) + 1)
  }

  /// Gathers the busy times of a calendar.
  mutating func collect(_ calendar: CalendarTimes) {
    book.turn(to: calendar)
    // Most events stand alone: only for the others there is a list.
    var firsts: [Int] = []
    var others: [Int: [Int]] = [:]
    var firstOfUID: [String: Int] = [:]
    for (index, event) in calendar.events.enumerated() {
      if BusyRule.isOwn(event.uid) {
        ownEventCount += 1
      } else if !event.uid.isEmpty, let first = firstOfUID[event.uid] {
        others[first, default: []].append(index)
      } else {
        if !event.uid.isEmpty { firstOfUID[event.uid] = index }
        firsts.append(index)
      }
    }
    firstOfUID = [:]
    for first in firsts {
      var members: [BusyMember] = []
      for index in [first] + (others[first] ?? []) {
        members.append(member(calendar.events[index], method: calendar.method))
      }
      collect(BusySeries(members))
    }
    for period in calendar.periods where period.kind != .free && !BusyRule.isOwn(period.uid) {
      collect(period)
    }
  }

  private mutating func collect(_ period: BusyPeriod) {
    line = period.line
    let start = time(period.start)
    times.add(start, length(period.length, from: start, as: period.start, line: period.line))
  }

  private mutating func member(
    _ event: EventTimes, method: Method?
  ) -> BusyMember {
    line = event.line
    let start = time(event.start)
    var replaced: EventTime?
    if let original = event.recurrenceID?.original { replaced = time(original, like: start) }
    return BusyMember(
      event: event, start: start,
      length: length(event.length, from: start, as: event.start, line: event.line),
      isBusy: BusyRule.isBusy(event, method: method, options: options), replaced: replaced)
  }

  mutating func time(_ time: DateTime) -> EventTime {
    book.time(time, line: line, work: &work)
  }

  /// A time that refers to an instance; one without a zone is on the series' own clock.
  mutating func time(
    _ time: DateTime, like start: EventTime
  ) -> EventTime {
    if case .floating(let local) = time, case .zone = start.clock {
      return start.at(local.secondsSinceEpoch)
    }
    return self.time(time)
  }

  /// How long something is; what cannot be is noted.
  mutating func length(
    _ length: TimeLength?, from start: EventTime, as written: DateTime, line: Int
  ) -> EventLength {
    var end: EventTime?
    var sharesClock = false
    if case .until(let moment) = length {
      end = time(moment)
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
