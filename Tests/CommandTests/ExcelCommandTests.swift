import Foundation
import TestSupport
import Testing

/// Tables for a double click into Excel.
@Suite struct ExcelCommandTests {
  private let words = [
    "build", "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--no-flags", "--name",
    "a",
  ]

  @Test func `it has a mark, semicolons, and the cells of the other form`() throws {
    let excel = try BuiltCommand.run(words + ["--format", "csv", "--excel"])
    let plain = try BuiltCommand.run(words + ["--format", "csv"])
    #expect(excel.status == 0 && plain.status == 0)
    let bytes = Array(excel.output.utf8)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      excel.output.hasPrefix(
        "\u{FEFF}id;date;start;minutes;status;week;phase;kind;load;title;doses\r\n"))
    #expect(plain.output.hasPrefix("id,date,start,"))
    #expect(excel.output.contains(";2026-03-02;"))
    let lines = { (text: String) in text.components(separatedBy: "\r\n").count }
    #expect(lines(excel.output) == lines(plain.output))
  }

  @Test func `a medicine's words do not act`() throws {
    let built = try BuiltCommand.run([
      "build", "medicines", "--start", "2026-03-02", "--zone", "UTC", "--no-flags", "--format",
      "csv",
      "--excel", "--medicine", "=cmd|' /C calc'!A0; 08:00; Dr Weber; 2026-03-03",
    ])
    #expect(built.status == 0, "\(built.error)")
    #expect(built.output.contains(";'=cmd|' /C calc'!A0;"), "\(built.output)")
  }

  @Test func `it goes with tables only`() throws {
    let refused = try BuiltCommand.run(words + ["--excel"])
    #expect(refused.status == 64 && refused.error.contains("--format csv"), "\(refused.error)")
  }

  @Test func `a plan is exported so, too`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let told = try plan.run(
      ["export", "--format", "csv", "--excel", "-o", "a.csv"], on: "2026-03-02")
    #expect(told.status == 0, "\(told.error)")
    let data = try Data(contentsOf: plan.folder.appendingPathComponent("a.csv"))
    #expect(Array(data.prefix(6)) == [0xEF, 0xBB, 0xBF] + Array("id;".utf8))
  }
}
