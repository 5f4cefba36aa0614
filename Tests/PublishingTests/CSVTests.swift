import Rehabilitation
import Testing

@testable import Calendars
@testable import Wording

@Suite struct CSVTests {
  private func csv(title: String) throws -> String {
    let activity = Activity(
      id: "talk", title: title, kind: .education, load: .none,
      frequency: Frequency(.once(day: 1)), minutes: 20, citations: [])
    return Publication(try TestPlan.schedule([activity]), options: CalendarOptions()).csv()
  }

  @Test(arguments: [
    ("Talk", "Talk"), ("Talk, long", "\"Talk, long\""), ("A \"talk\"", "\"A \"\"talk\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("@cmd", "'@cmd"), ("-x", "'-x"),
    ("=a,b", "\"'=a,b\""),
  ])
  func `a cell holds its text and never a formula`(title: String, cell: String) throws {
    let row = try #require(csv(title: title).split(separator: "\r\n").dropFirst().first)
    #expect(row.hasSuffix("none,\(cell),"))
  }

  @Test func `lines end as RFC 4180 says`() throws {
    let text = try csv(title: "Talk")
    #expect(text.hasSuffix("\r\n"))
    #expect(text.split(separator: "\r\n").count == 2)
  }
}
