import RegainKit
import Testing

/// Times, moments and hours of a week as people write them.
@Suite struct TimeReaderTests {
  private static let today = CivilDate(dayNumber: 20_516)

  @Test(arguments: [
    ["18:00", "18:00"], ["7:05", "07:05"], ["9am", "09:00"], ["9 AM", "09:00"],
    ["6:30pm", "18:30"],
    ["6.30 p.m.", "18:30"], ["12am", "00:00"], ["12pm", "12:00"], ["18", "18:00"], ["6", "06:00"],
    ["18h", "18:00"], ["18h30", "18:30"], ["18.30", "18:30"], ["1830", "18:30"], ["0", "00:00"],
    ["noon", "12:00"], ["at 9", "09:00"], ["06:45:00", "06:45"], ["9p", "21:00"],
  ])
  func `a time is read`(row: [String]) {
    #expect(TimeReader.time(row[0]).map { "\($0)" } == row[1])
  }

  @Test(arguments: [
    "", "25", "24:00", "18:60", "13pm", "0am", "18:5", "6pm7", "half six", "1:2:3", "99999", "-3",
    "18:", "evening", "midnight",
  ])
  func `what is no time is none`(text: String) {
    #expect(TimeReader.time(text) == nil)
  }

  @Test(arguments: [
    ["thu 18:00", "2026-03-05 18:00"], ["tomorrow evening", "2026-03-05 18:00"],
    ["tomorrow in the morning", "2026-03-05 09:00"], ["6pm on 20 March", "2026-03-20 18:00"],
    ["2026-03-05 14:00", "2026-03-05 14:00"], ["2026-03-05T14:00:00", "2026-03-05 14:00"],
    ["mon at 9", "2026-03-09 09:00"], ["20 Mar 18", "2026-03-20 18:00"],
    ["20 Mar 2026", "2026-03-20"],
    ["02.03.2026", "2026-03-02"], ["tonight", "2026-03-04 18:00"], ["this evening", "18:00"],
    ["18:30", "18:30"], ["fri", "2026-03-06"], ["in 3 days", "2026-03-07"],
    ["+3d 7am", "2026-03-07 07:00"],
    ["9:30 tomorrow", "2026-03-05 09:30"], ["20.3. 18", "2026-03-20 18:00"],
  ])
  func `a moment is read`(row: [String]) throws {
    let moment = try MomentReader(DateReader(today: Self.today, .future)).moment(row[0])
    let words = [moment.date.map { "\($0)" }, moment.time.map { "\($0)" }].compactMap { $0 }
    #expect(words.joined(separator: " ") == row[1])
  }

  @Test(arguments: [
    ["someday 18:00", "can't read"], ["3/2/26 18:00", "can be"], ["30 Feb 18:00", "has 29 days"],
    ["thu 25:00", "can't read"],
  ])
  func `what is no moment is refused`(row: [String]) throws {
    let reader = MomentReader(DateReader(today: Self.today, .future))
    let fault = #expect(throws: DateFault.self) { try reader.moment(row[0]) }
    #expect(fault?.words.contains(row[1]) == true, "\(fault?.words ?? "")")
  }

  @Test(arguments: [
    ["mon-fri 17:30-20:30; sat,sun 09:00-12:00", "mon-fri 17:30-20:30; sat,sun 09:00-12:00"],
    ["weekdays 18-20", "mon-fri 18:00-20:00"], ["evenings", "17:00-21:00"],
    ["mon wed fri after 18", "mon,wed,fri 18:00-21:00"], ["weekends", "sat,sun 07:00-21:00"],
    ["weekday evenings", "mon-fri 17:00-21:00"],
    ["evenings and weekends", "mon-fri 17:00-21:00; sat,sun 07:00-21:00"],
    ["weekdays 18-20, weekends 9-12", "mon-fri 18:00-20:00; sat,sun 09:00-12:00"],
    ["weekdays 6-8pm", "mon-fri 18:00-20:00"], ["9am-5", "09:00-17:00"], ["10-2pm", "10:00-14:00"],
    ["11am-1pm", "11:00-13:00"], ["6pm - 8", "18:00-20:00"], ["from 18 to 20", "18:00-20:00"],
    ["mon between 18 and 20", "mon 18:00-20:00"], ["before 9", "07:00-09:00"],
    ["before 7", "05:00-07:00"],
    ["mon to thu 18:00-19:30", "mon-thu 18:00-19:30"],
    ["Mondays and Thursdays 18-20", "mon,thu 18:00-20:00"],
    ["mon, wed and fri 7-8, 18-20", "mon,wed,fri 07:00-08:00,18:00-20:00"],
    ["18-20 on weekdays", "mon-fri 18:00-20:00"], ["daily 7-9", "07:00-09:00"],
    ["every day", "07:00-21:00"],
    ["any time", "07:00-21:00"], ["every evening except fri", "mon-thu,sat,sun 17:00-21:00"],
    ["saturday mornings", "sat 07:00-12:00"], ["sat all day", "sat 07:00-21:00"],
    ["fri 22:00-02:00", "fri 22:00-24:00; sat 00:00-02:00"],
    ["mon-sun 22:00-02:00", "00:00-02:00,22:00-24:00"], ["sat 20-24", "sat 20:00-24:00"],
    ["sun-tue 9-10", "mon,tue,sun 09:00-10:00"],
    ["mon-fri 9-12,14-18", "mon-fri 09:00-12:00,14:00-18:00"],
    ["noon-2pm", "12:00-14:00"], ["after 22", "22:00-24:00"], ["18\u{2013}20", "18:00-20:00"],
  ])
  func `hours of a week are read`(row: [String]) throws {
    #expect("\(try WindowsReader.windows(row[0]))" == row[1])
  }

  @Test(arguments: [
    "", ";", "someday 9-10", "mon 25:00-26:00", "mon 9", "9-5", "mon 20:00-18:00", "mon 18-18",
    "mon-",
    "mon-xyz 9-10", "mon 9-10-11", "nights", "18:00", "mon 9am-13pm", "except", "mon é 9-10",
  ])
  func `what is no hours is refused`(text: String) {
    #expect(throws: WindowsError.self) { try WindowsReader.windows(text) }
  }

  @Test func `what windows are written as is read back`() throws {
    for text in [
      "mon-fri 17:30-20:30; sat,sun 09:00-12:00", "00:00-24:00", "tue 00:00-00:30,23:00-24:00",
    ] {
      let windows = try WeeklyWindows(text)
      #expect(try WindowsReader.windows("\(windows)") == windows)
    }
  }
}
