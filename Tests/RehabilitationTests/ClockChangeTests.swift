import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct ClockChangeTests {
  private static let forward = ClockChange(moment: moment("2026-03-29 02:00"), shift: 60)
  private static let back = ClockChange(moment: moment("2026-10-25 03:00"), shift: -60)
  /// Lord Howe Island moves by half an hour.
  private static let half = ClockChange(moment: moment("2026-04-05 02:00"), shift: -30)
  /// At midnight, as in Santiago.
  private static let midnight = ClockChange(moment: moment("2026-09-06 00:00"), shift: 60)
  /// Samoa went without 30 December 2011.
  private static let wholeDay = ClockChange(moment: moment("2011-12-30 00:00"), shift: 1440)

  @Test(
    arguments: [
      (forward, "2026-03-29 01:00", 30, false), (forward, "2026-03-29 01:30", 30, true),
      (forward, "2026-03-29 01:45", 30, true), (forward, "2026-03-29 02:00", 30, true),
      (forward, "2026-03-29 02:45", 30, true), (forward, "2026-03-29 03:00", 30, false),
      (back, "2026-10-25 02:00", 30, false), (back, "2026-10-25 02:30", 30, true),
      (back, "2026-10-25 02:59", 30, true), (back, "2026-10-25 03:00", 30, false),
      (half, "2026-04-05 01:15", 15, false), (half, "2026-04-05 01:45", 30, true),
      (half, "2026-04-05 02:00", 30, false), (midnight, "2026-09-05 23:30", 30, true),
      (midnight, "2026-09-06 00:30", 10, true), (midnight, "2026-09-06 01:00", 10, false),
      (wholeDay, "2011-12-29 23:00", 30, false), (wholeDay, "2011-12-30 12:00", 30, true),
      (wholeDay, "2011-12-31 00:00", 30, false),
    ])
  func `A change breaks what it falls into`(
    change: ClockChange, start: String, minutes: Int, expected: Bool
  ) {
    let start = moment(start)
    #expect(change.breaks(start..<start.advanced(byMinutes: minutes)) == expected)
  }

  @Test(
    arguments: [
      (forward, "2026-03-29 02:30", "2026-03-29 01:15"),
      (forward, "2026-03-29 03:00", "2026-03-29 03:00"),
      (forward, "2026-03-29 01:00", "2026-03-29 01:00"),
      (back, "2026-10-25 02:45", "2026-10-25 02:15"),
      (half, "2026-04-05 01:45", "2026-04-05 01:15"),
      (midnight, "2026-09-06 00:15", "2026-09-06 01:00"),
      (midnight, "2026-09-05 23:45", "2026-09-05 23:15"), (wholeDay, "2011-12-30 12:00", nil),
      (wholeDay, "2011-12-31 00:00", "2011-12-31 00:00"),
    ] as [(ClockChange, String, String?)])
  func `A fixed time keeps its day and leaves the change alone`(
    change: ClockChange, wish: String, expected: String?
  ) {
    let start = ClockChanges([change]).start(wished: moment(wish), minutes: 30)
    #expect(start == expected.map(moment))
  }

  @Test(
    arguments: [
      // Short gaps are real time: an hour is missing in spring, and there twice in autumn.
      (forward, "2026-03-29 01:00", "2026-03-29 04:00", 2, true),
      (forward, "2026-03-29 01:00", "2026-03-29 04:00", 3, false),
      (back, "2026-10-25 02:00", "2026-10-25 04:00", 3, true),
      // Nights of rest are counted on the wall clock.
      (forward, "2026-03-28 18:00", "2026-03-30 18:00", 48, true),
      (back, "2026-10-24 18:00", "2026-10-26 17:45", 48, false),
    ])
  func `Gaps are real hours, nights are wall-clock ones`(
    change: ClockChange, first: String, second: String, hours: Int, expected: Bool
  ) {
    let changes = ClockChanges([change])
    #expect(
      changes.leaves(hours: hours, between: moment(first), and: moment(second)) == expected)
  }

  @Test(
    arguments: [
      (forward, "2026-03-29 02:30"), (back, "2026-10-25 02:30"), (half, "2026-04-05 01:40"),
      (midnight, "2026-09-06 00:20"), (wholeDay, "2011-12-30 09:00"),
    ])
  func `A course around a change loses at most what the zone skips`(
    change: ClockChange, disturbed: String
  ) throws {
    let start = change.moment.date.advanced(by: -3)
    let time = moment(disturbed).time
    var choices = enrolment(start: "\(start)", windows: "00:00-24:00", clockChanges: [change])
    choices.medicines = [Medicine(text: "Drug", times: [time], prescriber: "Dr. B")]
    let schedule = try plan(
      [
        activity("pill", "daily", kind: .medicine, minutes: 5),
        activity("visit", "daily", kind: .appointment, minutes: 20, times: ["\(time)"]),
        activity("walk", "3 per day", load: .aerobicLow),
      ], days: 7, choices
    ).scheduled()
    let skipped = change.shift == 1440 ? 1 : 0
    #expect(schedule.starts(of: "pill").count == 7 - skipped)
    #expect(schedule.starts(of: "visit").count == 7 - skipped)
    #expect(schedule.starts(of: "walk").count == 3 * (7 - skipped))
    for session in schedule.placed {
      let (start, end) = (try #require(session.start), try #require(session.end))
      #expect(!change.breaks(start..<end))
      #expect(session.session.place.dates.contains(session.date))
    }
    for session in schedule.unplaced {
      #expect(session.reason == .noWindow(day("2011-12-30")...day("2011-12-30")))
    }
  }

  @Test func `A timeZonePeriod sets the clock by the difference, there and back`() {
    // Berlin to Tokyo over the end of summer time: seven hours ahead in summer, eight in winter.
    let travelled = ClockChange.travelled(
      home: [Self.forward, Self.back], away: [], from: day("2026-10-20"), until: day("2026-11-02"),
      difference: 420)
    #expect(
      travelled == [
        Self.forward, ClockChange(moment: moment("2026-10-20 00:00"), shift: 420, isJourney: true),
        ClockChange(moment: moment("2026-11-02 00:00"), shift: -480, isJourney: true),
      ])
    #expect(travelled.map(\.shift).reduce(0, +) == Self.forward.shift + Self.back.shift)
  }

  @Test func `Who moves for good keeps the other clock, and equal clocks leave no trace`() {
    let away = [ClockChange(moment: moment("2026-11-01 02:00"), shift: -60)]
    #expect(
      ClockChange.travelled(
        home: [Self.back], away: away, from: day("2026-10-01"), until: nil, difference: -360)
        == [ClockChange(moment: moment("2026-10-01 00:00"), shift: -360, isJourney: true)] + away)
    #expect(
      ClockChange.travelled(
        home: [Self.back], away: [Self.back], from: day("2026-10-01"), until: day("2026-12-01"),
        difference: 0) == [Self.back])
  }
}
