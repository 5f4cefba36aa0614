import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct TimeOfDayTests {
  @Test(arguments: [("00:00", 0), ("7:05", 425), ("07:05", 425), ("18:30", 1110), ("24:00", 1440)])
  func `A time is read to the minute`(text: String, minutes: Int) {
    #expect(TimeOfDay(text)?.minutes == minutes)
  }

  @Test(
    arguments: [
      "", ":", "7", "7:", ":30", "7:5", "07:060", "24:01", "25:00", "12:60", "-1:00", "+7:00",
      "7:00 ", " 7:00", "123:00", "7:00:00", "7.30", "٧:٣٠", "7：30", "99999999999:00",
    ])
  func `What is no time is refused`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func `Every minute of a day prints and reads back`() {
    for minutes in 0...1440 {
      let time = TimeOfDay(minutes: minutes)
      #expect(time.flatMap { TimeOfDay($0.description) } == time)
    }
    #expect(TimeOfDay(minutes: -1) == nil)
    #expect(TimeOfDay(minutes: 1441) == nil)
  }
}

@Suite struct WeekdayTests {
  @Test func `Weekdays are numbered from Monday`() {
    #expect(Weekday.allCases.map(\.index) == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test(
    arguments: [
      (Weekday.monday, Weekday.friday, 5), (.friday, .monday, 4), (.sunday, .sunday, 1),
      (.sunday, .saturday, 7), (.monday, .sunday, 7),
    ])
  func `A span of weekdays goes round the week's end`(first: Weekday, last: Weekday, count: Int) {
    let days = first.through(last)
    #expect(days.count == count)
    #expect(days.first == first)
    #expect(days.last == last)
    #expect(Set(days).count == count)
  }
}

@Suite struct CivilDateTimeTests {
  @Test(
    arguments: [
      ("2026-03-02 18:00", 45, "2026-03-02T18:45:00"),
      ("2026-03-02 23:45", 15, "2026-03-03T00:00:00"),
      ("2026-03-02 24:00", 0, "2026-03-03T00:00:00"),
      ("2024-02-28 23:59", 1, "2024-02-29T00:00:00"),
      ("2026-01-01 00:00", -1, "2025-12-31T23:59:00"),
      ("1969-12-31 23:59", 0, "1969-12-31T23:59:00"),
      ("1970-01-01 00:00", -1441, "1969-12-30T23:59:00"),
    ])
  func `Minutes carry over days and years, also before 1970`(
    text: String, minutes: Int, expected: String
  ) {
    #expect(moment(text).advanced(byMinutes: minutes).description == expected)
  }
}
