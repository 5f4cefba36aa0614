import RegainKit
import TestSupport
import Testing

/// Days as people write them, each with its meaning or its refusal.
@Suite struct DateReaderTests {
  private static let today = CivilDate(dayNumber: 20_516)

  @Test(arguments: TypedDateTexts.ahead.map { [$0.text, $0.day] })
  func `a day that lies ahead`(row: [String]) throws {
    let day = try DateReader(today: Self.today, .future).date(row[0])
    #expect("\(day)" == row[1], "\(row[0])")
  }

  @Test(arguments: TypedDateTexts.behind.map { [$0.text, $0.day] })
  func `a day that lies behind`(row: [String]) throws {
    let day = try DateReader(today: Self.today, .past).date(row[0])
    #expect("\(day)" == row[1], "\(row[0])")
  }

  @Test(arguments: TypedDateTexts.refused.map { [$0.text, $0.words] })
  func `what is no day is refused with forms that are`(row: [String]) throws {
    let reader = DateReader(today: Self.today, .future)
    #expect("\(Self.today)" == "2026-03-04")
    let fault = #expect(throws: DateFault.self) { try reader.date(row[0]) }
    let words = try #require(fault?.words)
    #expect(words.contains(row[1]), "\(words)")
    #expect(try readableForms(in: words, by: reader) >= 3, "\(words)")
  }

  /// How many of the forms that a refusal shows behind its text are days.
  private func readableForms(in words: String, by reader: DateReader) throws -> Int {
    let place = try #require(words.firstRange(of: "Try ") ?? words.firstRange(of: ": write "))
    let quoted = words[place.upperBound...].split(separator: "'", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    for form in quoted { _ = try reader.date(form) }
    return quoted.count
  }

  @Test(arguments: 0..<400)
  func `a refusal's forms can be read on every day`(day: Int) throws {
    for direction in [ReadingDirection.past, .future] {
      let reader = DateReader(today: CivilDate(dayNumber: 20_300 + day), direction)
      let fault = #expect(throws: DateFault.self) { try reader.date("someday") }
      #expect(try readableForms(in: try #require(fault?.words), by: reader) >= 3)
    }
  }

  @Test func `weekdays look the way of their reader`() throws {
    for offset in 0..<14 {
      let today = CivilDate(dayNumber: 20_500 + offset)
      for weekday in Weekday.allCases {
        let next = try DateReader(today: today, .future).date(weekday.rawValue)
        let last = try DateReader(today: today, .past).date(weekday.rawValue)
        let after = try DateReader(today: today, .past).date("next \(weekday)")
        #expect((0...6).contains(today.days(to: next)) && next.weekday == weekday)
        #expect((-6...0).contains(today.days(to: last)) && last.weekday == weekday)
        #expect((1...7).contains(today.days(to: after)) && after.weekday == weekday)
      }
    }
  }

  @Test func `every form of a day is read back`() throws {
    for offset in stride(from: 0, to: 4000, by: 13) {
      let day = CivilDate(dayNumber: 19_000 + offset)
      let (year, month, number) = day.components
      let names = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
      let name = names[month - 1]
      for text in [
        "\(day)", "\(year)-\(month)-\(number)", "\(number).\(month).\(year)",
        "\(number) \(name) \(year)",
        "\(name) \(number), \(year)", "\(day.withWeekday) \(year)",
      ] {
        for direction in [ReadingDirection.past, .future] {
          #expect(try DateReader(today: Self.today, direction).date(text) == day, "\(text)")
        }
      }
    }
  }

  @Test func `no text traps`() {
    var random = SeededGenerator(seed: 18)
    let pieces = [
      "mon", "next", "in", "3", "29", "2026", "99999999", "999999999999", "mar", "feb", "-", "/",
      ".", "+", ",", " ", "ago", "week", "from", "am", "18", ":", "to", "\u{0}", "é", "d", "and",
      "after",
      "weekdays", "lb", "kg", "½", "\u{1F9B5}", "T",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      for day in [Self.today, CivilDate(dayNumber: 2_932_896), CivilDate(dayNumber: -719_162)] {
        for direction in [ReadingDirection.past, .future] {
          let reader = DateReader(today: day, direction)
          _ = try? reader.date(text)
          _ = try? reader.days(text)
          _ = try? MomentReader(reader).moment(text)
        }
      }
      _ = try? WindowsReader.windows(text)
      _ = TimeReader.time(text)
      for unit in [nil] + Measure.Unit.allCases.map(Optional.some) {
        _ = try? NumberReader(unit: unit).number(text)
      }
    }
  }

  @Test(arguments: [
    ["2026-03-10..2026-03-12", "2026-03-10..2026-03-12"], ["mon..+6d", "2026-03-09..2026-03-15"],
    ["10 Mar to 12 Mar", "2026-03-10..2026-03-12"], ["mon until fri", "2026-03-09..2026-03-13"],
    ["tomorrow - sun", "2026-03-05..2026-03-08"], ["20 mar", "2026-03-20..2026-03-20"],
  ])
  func `a span has its ends`(row: [String]) throws {
    let days = try DateReader(today: Self.today, .future).days(row[0])
    #expect("\(days.lowerBound)..\(days.upperBound)" == row[1])
  }

  @Test(arguments: ["2026-04-12..2026-04-03", "a..b", "mon..", "..", "1..2..3"])
  func `a span that is none is refused`(text: String) {
    #expect(throws: DateFault.self) { try DateReader(today: Self.today, .future).days(text) }
  }
}
