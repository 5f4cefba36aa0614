import Foundation
import Rehabilitation
import TestSupport
import Testing

@testable import Sheets

/// Sheets of many plans: text that keeps its width, Markdown and HTML that no name can break.
@Suite struct TableSheetTests {
  private func sheet(_ rows: [[String]]) -> TableSheet {
    TableSheet(
      title: "Caseload", introduction: ["2 plans."],
      tables: [
        SheetTable(
          heading: "Who comes", columns: ["Time", "Who", "What"], rows: rows, empty: "Nobody.")
      ])
  }

  @Test func `columns stand below each other, and a table without rows says so`() {
    let text = sheet([["09:00", "Ada", "Review"], ["14:30", "Grace Example", "Physiotherapy"]])
      .text(width: 80, style: .plain)
    #expect(
      text.hasPrefix(
        """
        Caseload
        ========
        2 plans.

        Who comes
        ---------
        Time   Who            What
        09:00  Ada            Review
        14:30  Grace Example  Physiotherapy

        """), "\(text)")
    #expect(sheet([]).text(width: 80, style: .plain).contains("\nNobody.\n"))
    #expect(sheet([]).markdown().contains("\nNobody.\n"))
    #expect(sheet([]).html(printedOn: CivilDate(dayNumber: 20_000)).contains(">Nobody.</p>"))
  }

  @Test(arguments: [40, 57, 80, 120])
  func `no line is wider than the page, whatever the cells hold, and no word is lost`(width: Int) {
    var chance = SeededGenerator(seed: UInt64(width))
    for _ in 0..<50 {
      let rows = (0..<5).map { row in
        (0..<3).map { column in
          (0..<Int.random(in: 0...12, using: &chance)).map { word in
            "r\(row)c\(column)w\(word)"
              + String(repeating: "x", count: Int.random(in: 0...30, using: &chance))
          }.joined(separator: " ")
        }
      }
      let text = sheet(rows).text(width: width, style: .plain)
      let widest = text.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= width, "\(text)")
      let letters = Set(text.filter { !$0.isWhitespace })
      #expect(letters.isSuperset(of: rows.joined().joined().filter { !$0.isWhitespace }))
      let count = rows.joined().joined().count { $0 == "x" }
      #expect(text.count { $0 == "x" } == count)
    }
  }

  @Test func `no name becomes a mark or a tag`() {
    let hostile = sheet([["<script>alert(1)</script>", "a|b\n| c |", "*x* \"' & \u{1B}[2J"]])
    let html = hostile.html(printedOn: CivilDate(dayNumber: 20_000))
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
    #expect(!html.unicodeScalars.contains("\u{1B}"))
    let lines = hostile.markdown().split(separator: "\n")
    let row = lines.first { $0.contains("alert") }
    #expect(row?.replacing("\\|", with: "").count { $0 == "|" } == 4, "\(lines)")
  }
}
