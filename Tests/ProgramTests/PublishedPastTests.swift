import Calendars
import ICalendar
import Planning
import Rehabilitation
import TestSupport
import Testing

/// What was published and is past keeps its day, its text and its form, in every programme (DESIGN 3).
@Suite struct PublishedPastTests {
  /// The days, from 1, on which the calendar is written at nine in the morning.
  private static let days = [1, 4, 8, 12, 16, 31]
  /// Every programme; a few of them unless all is tried.
  private static let programs =
    Repository.isDeep ? Repository.programIDs : ["insoles", "walking-aid", "minor-knee-injury"]

  /// How a person lives whose calendar is written.
  enum Conduct: CaseIterable {
    /// Nothing is ever reported.
    case silent
    /// Some sessions are reported, and some settings are changed.
    case reporting
    /// Each morning and measure is reported, on its evening or later.
    case measuring
    /// Every session is folded into a series.
    case folded
    /// The calendar was first written with an entry for each time of a habit.
    case calmed
  }

  @Test(arguments: programs, Conduct.allCases)
  func `what is past stays as it was published when it last lay ahead`(
    id: String, conduct: Conduct
  ) throws {
    var life = try PublishedLife(id)
    var options = CalendarOptions()
    if conduct == .folded { options.folding = .all }
    var before: PublishedCalendar?
    for day in Self.days {
      if conduct != .silent { try life.report(upTo: day) }
      if conduct == .measuring { try life.measure(upTo: day) }
      if conduct == .calmed { options.habits = day < 4 ? .alarms : .daily }
      if conduct == .reporting, day == 12 { options.alarmMinutes = 10 }
      if conduct == .reporting, day == 16 { options.folding = .none }
      let after = try life.publish(on: day, options)
      if let before { check(before, after, at: life.now(on: day), "day \(day)") }
      before = after
    }
  }

  private func check(
    _ before: PublishedCalendar, _ after: PublishedCalendar, at now: Int, _ day: String
  ) {
    let (kept, past) = (before.past(at: now), after.past(at: now))
    for (instance, count) in kept {
      #expect(past[instance, default: 0] >= count, "\(day): \(instance) was published")
    }
    // Nothing past is cancelled that was not cancelled while it lay ahead.
    let cancelled = before.past(at: now, cancelled: true)
    for instance in after.past(at: now, cancelled: true).keys {
      #expect(cancelled[instance] != nil, "\(day): \(instance) is cancelled")
    }
    // A client that imports the new file over the old one finds each entry of it again.
    let uids = Set(after.entries.map(\.uid))
    for entry in before.entries { #expect(uids.contains(entry.uid), "\(day): \(entry.uid)") }
    // What is past twice was published twice.
    for (instance, count) in past where count > 1 {
      #expect(kept[instance, default: 0] >= count, "\(day): \(instance) is doubled")
    }
  }

  @Test func `insoles that nobody reports on climb as planned, in the plan and in the calendar`()
    throws
  {
    var life = try PublishedLife("insoles")
    var last: PublishedCalendar?
    for day in [1, 4, 8, 12, 16] { last = try life.publish(on: day, CalendarOptions()) }
    let calendar = try #require(last)
    let cancelled = calendar.entries.filter { $0.isCancelled }
    #expect(cancelled.isEmpty)
    let past = calendar.past(at: life.now(on: 16)).keys.filter(\.isDate).sorted {
      $0.start < $1.start
    }
    let hours = past.map { $0.text.prefix { $0 != "\n" } }
    let wanted = (1...8).map { "Wear the insoles: \($0) h" }
    #expect(hours.prefix(8).map(String.init) == wanted)
    #expect(hours.dropFirst(8).allSatisfy { $0.hasSuffix("all day") }, "\(hours)")
    #expect(hours.count == 15)
  }

  @Test func `what is reported or undone of a past session changes its mark and nothing else`()
    throws
  {
    var life = try PublishedLife("minor-knee-injury")
    let options = CalendarOptions()
    let first = try life.publish(on: 1, options)
    let past = try life.publish(on: 6, options)
    let number = try life.reportFirst(on: 6, pain: 1)
    let marked = try life.publish(on: 6, options)
    check(first, marked, at: life.now(on: 6), "marked")
    let before = past.entries.filter { $0.mark == "✓ " }.count
    #expect(marked.entries.filter { $0.mark == "✓ " }.count == before + 1)
    life.undo(number, on: 6)
    let undone = try life.publish(on: 6, options)
    check(marked, undone, at: life.now(on: 6), "undone")
    #expect(undone.past(at: life.now(on: 6)) == past.past(at: life.now(on: 6)))
    #expect(undone.entries.filter { $0.mark == "✓ " }.count == before)
  }
}

/// A plan of a bundled programme, whose calendar is written now and then.
struct PublishedLife {
  private let edition: ProgramEdition
  private let enrolment: Enrolment
  private var entries: [JournalEntry]
  private var ledger = Ledger()

  init(_ id: String) throws {
    let bundled = try BundledProgram(id)
    edition = ProgramEdition(programs: [bundled.program], catalogue: bundled.catalogue)
    enrolment = Enrolment(simulating: bundled.program, from: Simulation.usualStart)
    entries = [
      JournalEntry(
        number: 1, moment: CivilDateTime(enrolment.start, TimeOfDay(6)),
        fact: .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: "")))
    ]
  }

  /// Nine in the morning of a day, from 1.
  private func moment(on day: Int) -> CivilDateTime {
    CivilDateTime(enrolment.start.advanced(by: day - 1), TimeOfDay(9))
  }

  /// The same in seconds since 1970.
  func now(on day: Int) -> Int { moment(on: day).minuteNumber * 60 }

  private func schedule(at moment: CivilDateTime) throws -> Schedule {
    let inputs = ReplayInputs(
      editions: [1: edition], clockChanges: [enrolment.zone: enrolment.clockChanges])
    return try Schedule(replaying: entries, inputs: inputs, at: moment)
  }

  private mutating func add(_ fact: Fact, at moment: CivilDateTime) -> Int {
    let number = entries.count + 1
    entries.append(JournalEntry(number: number, moment: moment, fact: fact))
    return number
  }

  /// Reports some of the exercise that is past, in turn well and badly done, on the eve of a day.
  mutating func report(upTo day: Int) throws {
    guard day > 1 else { return }
    let eve = moment(on: day - 1).advanced(byMinutes: 12 * 60)
    let done = try schedule(at: eve).placed.filter { placed in
      placed.session.isLogged && placed.session.load.isExercise
        && (placed.start ?? eve) < eve && placed.session.status != .done
    }
    for (index, placed) in done.suffix(4).enumerated() where index.isMultiple(of: 2) {
      var record = SessionRecord(session: placed.session.id)
      record.pain = index == 0 && day == 8 ? 8 : 1
      record.donePercent = 100
      _ = add(.session(record), at: eve)
    }
  }

  /// Reports each measure that is past, and how the knee was on the morning, on the eve of a day.
  mutating func measure(upTo day: Int) throws {
    guard day > 1 else { return }
    let eve = moment(on: day - 1).advanced(byMinutes: 12 * 60)
    let past = try schedule(at: eve).placed.filter {
      $0.session.kind == .measurement && $0.date <= eve.date && $0.session.status != .done
    }
    for placed in past {
      _ = add(.session(SessionRecord(session: placed.session.id)), at: eve)
      for measure in placed.session.measures {
        let reading = MeasureReading(
          measure: measure.id, value: measure.range.lowerBound, date: placed.date)
        _ = add(.measure(reading), at: eve)
      }
    }
    var checkIn = CheckIn(date: eve.date)
    checkIn.morning = 1
    _ = add(.checkIn(checkIn), at: eve)
  }

  /// Reports the first past exercise, and gives the entry's number.
  mutating func reportFirst(on day: Int, pain: Int) throws -> Int {
    let first = try #require(
      try schedule(at: moment(on: day)).placed.first { placed in
        placed.session.isLogged && placed.session.load.isExercise
      })
    var record = SessionRecord(session: first.session.id)
    (record.pain, record.donePercent) = (pain, 100)
    return add(.session(record), at: moment(on: day))
  }

  /// Takes an entry back.
  mutating func undo(_ number: Int, on day: Int) {
    _ = add(.reversal(of: number), at: moment(on: day))
  }

  /// Writes the calendar on a day; written again at once it is the same.
  mutating func publish(on day: Int, _ options: CalendarOptions) throws -> PublishedCalendar {
    let schedule = try schedule(at: moment(on: day))
    let stamp = Stamp(secondsSinceEpoch: now(on: day))
    let zone = try PlanZone(enrolment.zone)
    let publication = Publication(schedule, options: options, after: ledger, at: stamp)
    ledger = Ledger(ledger.records.merging(publication.change.records) { $1 })
    let bytes = try publication.calendar(in: zone)
    let again = Publication(
      schedule, options: options, after: ledger,
      at: Stamp(secondsSinceEpoch: now(on: day) + 60))
    #expect(again.change.isEmpty, "day \(day): \(again.change)")
    #expect(try again.calendar(in: zone) == bytes)
    return try PublishedCalendar(bytes)
  }
}
