import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct WeeklyWindowsTests {
  private func text(_ windows: WeeklyWindows, _ weekday: Weekday) -> String {
    windows[weekday].map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }

  @Test(
    arguments: [
      ("18:00-20:00", [Weekday](Weekday.allCases), "18:00-20:00"),
      ("mon-fri 17:30-20:30; sat,sun 09:00-12:00,14:00-18:00", [.monday, .friday], "17:30-20:30"),
      (
        "mon-fri 17:30-20:30; sat,sun 09:00-12:00,14:00-18:00", [.saturday, .sunday],
        "09:00-12:00,14:00-18:00"
      ),
      ("fri-mon 8:00-9:00", [.friday, .saturday, .sunday, .monday], "08:00-09:00"),
      ("fri-mon 8:00-9:00", [.tuesday, .wednesday, .thursday], ""),
      ("Mon, Wed 08:00-09:00", [.monday, .wednesday], "08:00-09:00"),
      ("Monday-Tuesday 08:00-09:00", [.monday, .tuesday], "08:00-09:00"),
      ("daily 08:00-09:00", [.sunday], "08:00-09:00"),
      ("mon 08:00-09:00; mon 08:30-10:00,10:00-11:00", [.monday], "08:00-11:00"),
      ("mon 14:00-15:00,08:00-09:00", [.monday], "08:00-09:00,14:00-15:00"),
      ("mon 08:00-18:00,09:00-10:00", [.monday], "08:00-18:00"),
      ("mon 00:00-24:00", [.monday], "00:00-24:00"),
      ("; mon 08:00-09:00;;", [.monday], "08:00-09:00"),
    ])
  func `Windows are read, sorted and joined`(
    text: String, weekdays: [Weekday], expected: String
  ) throws {
    let windows = try WeeklyWindows(text)
    for weekday in weekdays { #expect(self.text(windows, weekday) == expected) }
  }

  @Test(
    arguments: [
      ("", WindowsError.empty), (" ; ;", .empty), ("mon 09:00", .unreadableTimes("09:00")),
      ("mon 10:00-09:00", .unreadableTimes("10:00-09:00")),
      ("mon 09:00-09:00", .unreadableTimes("09:00-09:00")),
      ("mon 09:00-25:00", .unreadableTimes("09:00-25:00")),
      ("mon 09:00-10:00,", .unreadableTimes("")), ("mon", .unreadableTimes("mon")),
      ("mon 09:00-10:00-11:00", .unreadableTimes("09:00-10:00-11:00")),
      ("xyz 09:00-10:00", .unknownWeekday("xyz")), ("mon, 09:00-10:00", .unknownWeekday("")),
      ("mon-tue-wed 09:00-10:00", .unknownWeekday("mon-tue-wed")),
      ("mon- 09:00-10:00", .unknownWeekday("mon-")), ("-mon 09:00-10:00", .unknownWeekday("-mon")),
      ("month 09:00-10:00", .unknownWeekday("month")),
      ("sunk 09:00-10:00", .unknownWeekday("sunk")),
    ])
  func `What names no windows says which part`(text: String, expected: WindowsError) {
    #expect(throws: expected) { try WeeklyWindows(text) }
  }

  @Test(
    arguments: [
      ("daily 18:00-20:00", "18:00-20:00"),
      (
        "sat,sun 14:00-18:00,09:00-12:00; mon-fri 17:30-20:30",
        "mon-fri 17:30-20:30; sat,sun 09:00-12:00,14:00-18:00"
      ),
      ("mon,wed,thu,fri 08:00-09:00; tue 8:00-10:00", "mon,wed-fri 08:00-09:00; tue 08:00-10:00"),
      ("fri-mon 00:00-24:00", "mon,fri-sun 00:00-24:00"),
    ])
  func `Windows are written as they are typed`(text: String, expected: String) throws {
    let windows = try WeeklyWindows(text)
    #expect(windows.description == expected)
    #expect(try WeeklyWindows(windows.description) == windows)
  }
}
