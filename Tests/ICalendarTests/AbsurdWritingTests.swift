import ICalendar
import Testing

/// Numbers that no calendar has: each is refused, and none ends the program.
@Suite struct AbsurdWritingTests {
  private static let numbers = [Int.min, .min + 1, .min / 60, .max / 60, .max - 1, .max]

  /// One moment for each part that can be absurd, alone and with the others.
  private static func moments(_ number: Int) -> [LocalDateTime] {
    let parts: [WritableKeyPath<LocalDateTime, Int>] = [
      \.year, \.month, \.day, \.hour, \.minute, \.second,
    ]
    let all = LocalDateTime(
      year: number, month: number, day: number, hour: number, minute: number, second: number)
    return parts.map { part in
      var moment = Samples.stamp
      moment[keyPath: part] = number
      return moment
    } + [all]
  }

  /// The same in each form.
  private static func times(_ number: Int) -> [DateTime] {
    moments(number).flatMap { [.utc($0), .floating($0), .zoned($0, zone: "Europe/Berlin")] }
      + moments(number).map(\.date).filter { !$0.isValid }.map { .date($0) }
  }

  private static func rules(_ number: Int) -> [RecurrenceRule] {
    let ends: [RecurrenceRule.End] = times(number).map { .until($0) } + [.count(number)]
    let lists: [WritableKeyPath<RecurrenceRule, [Int]>] = [
      \.seconds, \.minutes, \.hours, \.monthDays, \.yearDays, \.weekNumbers, \.months,
      \.setPositions,
    ]
    var nth = RecurrenceRule(.monthly, end: .never)
    nth.weekdays = [.init(.monday, ordinal: number)]
    return ends.map { RecurrenceRule(.daily, end: $0) } + [nth]
      + [.never, .count(3), .count(100_000), .count(number)].flatMap { end in
        [.daily, .weekly].map { RecurrenceRule($0, interval: number, end: end) }
      }
      + lists.map { list in
        var rule = RecurrenceRule(.daily, end: .count(2))
        rule[keyPath: list] = [1, number]
        return rule
      }
  }

  private static func durations(_ number: Int) -> [NominalDuration] {
    [
      .days(number), NominalDuration(days: 0, seconds: number),
      NominalDuration(days: number, seconds: number),
    ]
  }

  private func refuse(_ calendar: CalendarObject) {
    var buffer: [UInt8] = [7]
    let error = #expect(throws: SerializationError.self) { try calendar.serialize(into: &buffer) }
    #expect(error?.reason == .outOfRange)
    #expect(buffer == [7])
  }

  private func refuse(_ changes: [(inout Event) -> Void]) {
    for change in changes {
      var event = Samples.event("b")
      change(&event)
      refuse(Samples.calendar([Samples.event(), event]))
    }
  }

  @Test(arguments: numbers) func `an event's absurd numbers are refused`(number: Int) {
    refuse([
      { $0.sequence = number }, { $0.alarms = [Alarm(description: "a", minutes: number)] },
    ])
  }

  @Test(arguments: numbers) func `an event's absurd times are refused`(number: Int) {
    for time in Self.times(number) {
      refuse([
        { $0.start = time }, { $0.end = time }, { ($0.start, $0.end) = (time, time) },
        {
          $0.start = time
          $0.recurrenceRule = RecurrenceRule(.weekly, end: .count(100_000))
        },
      ])
    }
    for moment in Self.moments(number) {
      refuse([
        { $0.stamp = moment }, { $0.lastModified = moment },
      ])
    }
  }

  @Test(arguments: numbers) func `an event's absurd rules are refused`(number: Int) {
    refuse(Self.rules(number).map { rule in { $0.recurrenceRule = rule } })
  }

  @Test(arguments: numbers) func `a to-do's absurd numbers are refused`(number: Int) {
    var changes: [(inout Todo) -> Void] = [{ $0.sequence = number }]
    changes += Self.times(number).map { time in { $0.start = time } }
    changes += Self.times(number).map { time in { $0.due = time } }
    for change in changes {
      var todo = Todo(uid: UID("t"), stamp: Samples.stamp, start: nil, due: nil, summary: "")
      change(&todo)
      var calendar = Samples.calendar([Samples.event()])
      calendar.todos = [todo]
      refuse(calendar)
    }
  }

  @Test(arguments: numbers) func `a calendar's absurd numbers are refused`(number: Int) {
    for duration in Self.durations(number) {
      var calendar = Samples.calendar([])
      calendar.refreshInterval = duration
      refuse(calendar)
    }
  }

  @Test func `a rule that outlasts the year 9999 is written, with its zone`() throws {
    let last = Samples.local(9999, 12, 31, 23, 59)
    for rule in [
      RecurrenceRule(.daily, end: .until(.utc(last))),
      RecurrenceRule(.weekly, interval: 32_767, end: .count(100_000)),
      RecurrenceRule(.daily, interval: 32_767, end: .count(Int(Int32.max))),
    ] {
      var event = Samples.event()
      event.recurrenceRule = rule
      let text = try Samples.calendar([event]).serialized()
      #expect(try ReadBack.events(text) == [event])
      let zones = try CalendarTimes.read(Array(text.utf8)).calendars[0].definitions
      #expect(zones.map(\.definition.identifier) == ["Europe/Berlin"])
    }
  }

  @Test(arguments: ["Europe/Berlin", "Africa/Casablanca", "Asia/Kolkata", "Etc/UTC"])
  func `the first and the last day are written in each zone`(zone: String) throws {
    let (first, last) = (Samples.local(1, 1, 1, 0, 0), Samples.local(3000, 12, 31, 23, 59))
    for (start, end) in [(first, first), (last, last), (first, last)] {
      var event = Samples.event()
      (event.start, event.end) = (.zoned(start, zone: zone), .zoned(end, zone: zone))
      #expect(try ReadBack.events(try Samples.calendar([event]).serialized()) == [event])
    }
  }

  @Test(arguments: [3001, 9999])
  func `a year that libical writes as zeros is refused`(year: Int) {
    let moment = Samples.local(year, 1, 1, 0, 0)
    for time in [.utc(moment), .date(moment.date), .zoned(moment, zone: "Etc/UTC")] as [DateTime] {
      refuse([
        { $0.start = time }, { $0.end = time },
      ])
    }
    refuse([{ $0.stamp = moment }])
  }
}
