import Rehabilitation
import TestSupport
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

/// Cells of tables for spreadsheets.
@Suite struct CSVCellTests {
  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1",
    "\u{FF20}a", "=HYPERLINK(\"http://x\";\"y\")", "-2+3+cmd|' /C calc'!A0",
  ])
  func `words never act`(text: String) throws {
    for separator in [",", ";"] as [Character] {
      let written = CSVCell.text(text).written(between: separator)
      let bare = written.first == "\"" ? String(written.dropFirst()) : written
      #expect(bare.first == "'", "\(written)")
    }
  }

  @Test(arguments: ["2026-03-02", "08:30", "40", "-5", "+5", ""])
  func `numbers, dates and times stay as they are`(text: String) {
    #expect(CSVCell.value(text).written(between: ",") == text)
    #expect(CSVCell.value(text).written(between: ";") == text)
  }

  @Test func `what was written is read back, by either separator`() {
    let words = ["a", ";", ",", "\"", "\n", "\r\n", " ", "=", "é", "'", "@"]
    for seed in 0..<500 as Range<UInt64> {
      var chance = SeededGenerator(seed: seed)
      let cells = (0..<5).map { _ in
        (0..<Int.random(in: 0...6, using: &chance)).map { _ in
          words.randomElement(using: &chance) ?? ""
        }
        .joined()
      }
      for separator in [",", ";"] as [Character] {
        let row = cells.map { CSVCell.text($0).written(between: separator) }
          .joined(separator: String(separator))
        let read = Self.read(row, separator)
        #expect(read.count == cells.count, "\(row)")
        for (one, cell) in zip(read, cells) { #expect(one == cell || one == "'" + cell, "\(row)") }
      }
    }
  }

  /// A row read by RFC 4180, scalar by scalar.
  private static func read(_ row: String, _ separator: Character) -> [String] {
    var (cells, isQuoted) = ([""], false)
    var rest = Array(row.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        cells[cells.count - 1].unicodeScalars.append("\"")
        rest = rest.dropFirst()
      case "\"": isQuoted.toggle()
      case _ where Character(scalar) == separator && !isQuoted: cells.append("")
      default: cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }
}
