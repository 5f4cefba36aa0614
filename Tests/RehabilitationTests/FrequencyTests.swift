import Rehabilitation
import Testing

@Suite struct FrequencyTests {
  @Test(arguments: [
    "daily", "2 per day", "2-3 per day", "3 per week", "2-3 per week", "every 2 days",
    "every 45 min, 09:00-17:00", "every 60 min, 06:30-24:00", "once on day 3",
    "2 per day, 5 days a week", "daily, 5 days a week", "10 in all, every 2 days",
    "10 in all, 2 per week", "10 in all, daily, 5 days a week",
  ])
  func `a frequency prints as it was written`(text: String) throws {
    let frequency = try Frequency(text)
    #expect("\(frequency)" == text)
    #expect(try Frequency("\(frequency)") == frequency)
  }

  @Test(arguments: [
    ("1 per day", "daily"), ("every 45 min,9:00 - 17:30", "every 45 min, 09:00-17:30"),
    (" 3  per week ", "3 per week"),
  ])
  func `a frequency may be written otherwise`(text: String, printed: String) throws {
    #expect("\(try Frequency(text))" == printed)
  }

  @Test(arguments: [
    ("", 0), ("weekly", 0), ("3", 1), ("3 per", 2), ("3 per month", 2), ("every", 5),
    ("every 2", 7), ("every 90 days", 6), ("every 5 min, 09:00-17:00", 6),
    ("every 45 min", 12), ("every 45 min, 25:00-26:00", 14), ("every 45 min, 09:60-17:00", 14),
    ("every 45 min, 17:00-09:00", 6), ("once on day 0", 12), ("10 in all", 9),
    ("10 in all, ", 11), ("3 per week, 5 days a week", 10), ("2 per day, 8 days a week", 11),
    ("daily daily", 6), ("25 per day", 0), ("every 2-3 days", 6),
    ("10-12 in all, daily", 0), ("daily, 5-6 days a week", 7), ("once on day 3-5", 12),
    ("every 45 min, 09:30.5-17:00", 17), ("every 45 min, 9.5:00-17:00", 14), (" 8 per week", 1),
    ("🦵", 0),
  ])
  func `an error stands where the fault begins`(text: String, offset: Int) {
    let error = #expect(throws: DoseError.self) { try Frequency(text) }
    #expect(error?.offset == offset)
  }

  @Test(arguments: [
    "99999999999999999999 per week", "every 99999999999999999999 days", "every 0 days",
    "every 45 min, 999999:00-17:00", "every 45 min, 0.5:00-17:00", "1.5 per week", "- per week",
    "0 per week", "8 per week", "0 in all, daily", String(repeating: "every ", count: 1_700),
    String(repeating: "9", count: 10_000), "\u{0}", "daily\n",
  ])
  func `a hostile text is an error within itself`(text: String) {
    let error = #expect(throws: DoseError.self) { try Frequency(text) }
    #expect((0...text.count).contains(error?.offset ?? -1))
  }
}
