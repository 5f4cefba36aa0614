import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct SlotTests {
  /// Monday, 2 March 2026.
  private let monday = day("2026-03-02")

  private func slots(_ activity: Activity, days: Int, windows text: String = "07:00-21:00")
    -> [Slot]
  {
    activity.slots(in: monday..<monday.advanced(by: days), windows: windows(text))
  }

  /// The wished days, counted from the phase's first as 1.
  private func wishes(
    _ rhythm: String, days: Int, windows: String = "07:00-21:00", weekdays: [Weekday] = [],
    times: [String] = [], kind: Activity.Kind = .exercise, weeks: ClosedRange<Int>? = nil,
    firstDay: Int? = nil
  ) -> [Int] {
    let activity = activity(
      "walk", rhythm, kind: kind, times: times, weekdays: weekdays, weeks: weeks,
      firstDay: firstDay)
    return slots(activity, days: days, windows: windows).map {
      monday.days(to: $0.place.wishedDate) + 1
    }
  }

  @Test(
    arguments: [
      ("1 per week", [1]), ("2 per week", [1, 4]), ("3 per week", [1, 3, 5]),
      ("4 per week", [1, 2, 4, 6]), ("5 per week", [1, 2, 3, 5, 6]),
      ("6 per week", [1, 2, 3, 4, 5, 6]), ("7 per week", [1, 2, 3, 4, 5, 6, 7]),
      ("3-4 per week", [1, 3, 5]),
    ])
  func `A week's sessions are spread over its days`(rhythm: String, expected: [Int]) {
    #expect(wishes(rhythm, days: 7) == expected)
    #expect(wishes(rhythm, days: 14) == expected + expected.map { $0 + 7 })
  }

  @Test(
    arguments: [
      (1, [1]), (2, [1]), (3, [1]), (4, [1]), (5, [1, 3]), (6, [1, 4]), (7, [1, 3, 5]),
      (10, [1, 3, 5, 8]),
    ])
  func `A short week holds its share, and at least one`(days: Int, expected: [Int]) {
    #expect(wishes("3 per week", days: days) == expected)
  }

  @Test(
    arguments: [
      ("every 3 days", [2, 5, 8, 11]), ("daily", [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
      ("once on day 3", [4]), ("2 per week", [2, 8]),
    ])
  func `An activity may begin on a later day of its phase`(rhythm: String, expected: [Int]) {
    #expect(wishes(rhythm, days: 12, firstDay: 2) == expected)
    #expect(wishes(rhythm, days: 12, firstDay: 13) == [])
  }

  @Test func `Rhythms that begin on different days take turns`() {
    let turns = (1...3).map { wishes("every 3 days", days: 9, firstDay: $0) }
    #expect(turns == [[1, 4, 7], [2, 5, 8], [3, 6, 9]])
  }

  @Test func `Days without a window are passed over`() {
    #expect(wishes("2 per week", days: 7, windows: "tue,sat 18:00-20:00") == [2, 6])
    #expect(wishes("3 per week", days: 7, windows: "tue,sat 18:00-20:00") == [2, 2, 6])
    #expect(
      wishes("2 per day, 3 days a week", days: 7, windows: "mon-fri 08:00-20:00")
        == [1, 1, 2, 2, 4, 4])
  }

  @Test func `Weekdays are kept`() {
    let days: [Weekday] = [.tuesday, .thursday]
    #expect(wishes("2 per week", days: 14, weekdays: days) == [2, 4, 9, 11])
    #expect(wishes("daily", days: 7, weekdays: days) == [2, 4])
    #expect(wishes("every 240 min, 09:00-17:00", days: 7, weekdays: days) == [2, 2, 2, 4, 4, 4])
    #expect(wishes("once on day 3", days: 7, weekdays: days, times: ["10:00"]) == [4])
    #expect(wishes("every 7 days", days: 14, weekdays: days, times: ["10:00"]) == [2, 9])
  }

  @Test func `A routine keeps its days whatever the windows`() {
    #expect(
      wishes("daily", days: 4, windows: "tue 18:00-20:00", times: ["08:00"], kind: .meal)
        == [1, 2, 3, 4])
  }

  @Test(
    arguments: [
      ("daily", ["10:00"]), ("2 per day", ["09:00", "18:00"]),
      ("3 per day", ["09:00", "13:30", "18:00"]),
      ("4 per day", ["08:00", "12:00", "16:00", "20:00"]),
      ("5 per day", ["08:00", "11:00", "14:00", "17:00", "20:00"]),
      ("every 45 min, 09:00-11:00", ["09:00", "09:45", "10:30"]),
      ("every 60 min, 22:00-24:00", ["22:00", "23:00"]),
    ])
  func `A day's sessions are spread over its waking hours`(rhythm: String, expected: [String]) {
    let times = slots(activity("pump", rhythm), days: 1).map(\.place.wishedTime.description)
    #expect(times == expected)
  }

  @Test(arguments: 1...24)
  func `However many a day, each has its own time`(count: Int) {
    let times = slots(activity("pump", "\(count) per day"), days: 1).map(\.place.wishedTime)
    #expect(Set(times).count == count)
    #expect(times == times.sorted())
  }

  @Test(arguments: [(Activity.DayPart.morning, "09:00"), (.evening, "18:00")])
  func `The part of the day is the wish of a single session`(
    part: Activity.DayPart, expected: String
  ) {
    let slots = slots(activity("walk", "3 per week", dayPart: part), days: 7)
    #expect(slots.map(\.place.wishedTime.description) == [expected, expected, expected])
    #expect(slots.allSatisfy { !$0.place.isTimeFixed })
  }

  @Test func `Typed times are the only ones allowed`() {
    let slots = slots(activity("bath", "2 per day", times: ["08:15", "19:45"]), days: 1)
    #expect(slots.map(\.place.wishedTime.description) == ["08:15", "19:45"])
    #expect(slots.allSatisfy { $0.place.isTimeFixed })
  }

  @Test func `Every so many days counts through the weeks`() {
    #expect(wishes("every 2 days", days: 10) == [1, 3, 5, 7, 9])
    #expect(wishes("every 3 days", days: 14) == [1, 4, 7, 10, 13])
    let slots = slots(activity("mud", "every 3 days"), days: 14)
    #expect(slots.map(\.week) == [1, 1, 1, 2, 2])
    #expect(slots.allSatisfy { $0.place.leastDays == 3 })
    #expect(slots[4].place.dates == day("2026-03-14")...day("2026-03-15"))
  }

  @Test(arguments: [(1, [1]), (3, [3]), (7, [7]), (8, [8]), (9, [Int]())])
  func `Once comes once, unless the phase is shorter`(date: Int, expected: [Int]) {
    #expect(wishes("once on day \(date)", days: 8) == expected)
  }

  @Test func `Weeks of the phase limit any rhythm`() {
    #expect(wishes("2 per week", days: 28, weeks: 2...3) == [8, 11, 15, 18])
    #expect(wishes("daily", days: 10, weeks: 2...2) == [8, 9, 10])
    #expect(wishes("every 4 days", days: 21, weeks: 2...2) == [9, 13])
    #expect(wishes("once on day 3", days: 21, weeks: 2...2) == [])
  }

  @Test(
    arguments: [
      ("10 in all, 3 per week", 28, 10), ("10 in all, every 2 days", 28, 10),
      ("5 in all, 2 per day", 7, 5), ("10 in all, 3 per week", 14, 6),
    ])
  func `A total ends a course`(rhythm: String, days: Int, expected: Int) {
    #expect(wishes(rhythm, days: days).count == expected)
  }

  @Test(
    arguments: [
      ("2 per day, 5 days a week", 7, [1, 1, 2, 2, 3, 3, 5, 5, 6, 6]),
      ("daily, 5 days a week", 3, [1, 2]), ("daily, 1 days a week", 3, [1]),
    ])
  func `A daily rhythm can rest on some days of the week`(
    rhythm: String, days: Int, expected: [Int]
  ) {
    #expect(wishes(rhythm, days: days) == expected)
  }

  @Test(
    arguments: [
      "1 per week", "5 per week", "daily", "3 per day", "2 per day, 4 days a week",
      "every 2 days", "every 5 days", "every 90 min, 08:00-24:00", "once on day 4",
    ], 1...23)
  func `Nothing lies outside the phase`(rhythm: String, days: Int) {
    let phase = monday..<monday.advanced(by: days)
    for windows in ["07:00-21:00", "wed 10:00-12:00", "sat,sun 08:00-09:00"] {
      for slot in slots(activity("walk", rhythm), days: days, windows: windows) {
        let place = slot.place
        #expect(phase.contains(place.dates.lowerBound) && phase.contains(place.dates.upperBound))
        #expect(place.dates.contains(place.wishedDate))
        #expect(place.wishedTime < time("24:00"))
      }
    }
  }
}
