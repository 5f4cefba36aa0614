import Rehabilitation
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-03-02", 20_514),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `a day has its number`(text: String, number: Int) throws {
    #expect(try #require(CivilDate(text)).dayNumber == number)
    #expect("\(CivilDate(dayNumber: number))" == text)
  }

  @Test func `every day of two centuries is the one after the day before`() throws {
    let first = try #require(CivilDate(year: 1900, month: 1, day: 1))
    var day = first
    for _ in 0..<73_000 {
      let (year, month, dayOfMonth) = day.components
      #expect(CivilDate(year: year, month: month, day: dayOfMonth) == day)
      #expect(CivilDate("\(day)") == day)
      day = day.advanced(by: 1)
    }
    #expect(first.days(to: day) == 73_000)
  }

  @Test(arguments: [
    "", "2026-2-3", "2026-02-30", "2100-02-29", "2026-13-01", "2026-00-01", "0000-01-01",
    "26-01-01", "2026-01-01 ", "2026/01/01", "٢٠٢٦-٠١-٠١", "99999-01-01", "2026-01-01T00:00",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `weekdays follow the calendar`() throws {
    #expect(try #require(CivilDate("2026-03-02")).weekday == .monday)
    #expect(try #require(CivilDate("1969-12-28")).weekday == .sunday)
  }
}
