import Foundation
import TestSupport
import Testing

/// Days and numbers as people type them, read by the built command whatever the locale.
@Suite struct TypingCommandTests {
  private static let locales = ["C", "de_DE.UTF-8", "tr_TR.UTF-8"]
  private static let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n"

  @Test(arguments: locales)
  func `the table of days is the same under every locale`(locale: String) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.calendar.write(
      to: folder.appendingPathComponent("a.ics"), atomically: true, encoding: .utf8)
    func busy(_ text: String) throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        ["busy", "a.ics", "--from", text, "--to", text, "--zone", "UTC", "--json"]
          + ["--now", "2026-03-04T08:00:00Z"], in: folder,
        environment: ["LC_ALL": locale, "LANG": locale])
    }
    for (text, day) in [
      ("NEXT MONDAY", "2026-03-09"), ("In 3 Days", "2026-03-07"), ("FRI", "2026-03-06"),
      ("20 APRIL 2026", "2026-04-20"), ("April 20", "2026-04-20"), ("02.03.2026", "2026-03-02"),
      ("2026-3-2", "2026-03-02"), ("+3d", "2026-03-07"), ("13/3/2026", "2026-03-13"),
      ("this Friday", "2026-03-06"), ("In A Fortnight", "2026-03-18"),
    ] {
      let result = try busy(text)
      #expect(result.output.contains("\"from\" : \"\(day)\""), "\(text): \(result.error)")
    }
    for (text, words) in [
      ("3/2/26", "can be 3 Feb 2026 or 2 Mar 2026"), ("someday", "Try 'thu' (5 Mar)"),
      ("30 Feb", "February has 29 days"), ("2,3", "as a date"),
    ] {
      let result = try busy(text)
      #expect(result.status == 64 && result.error.contains(words), "\(text): \(result.error)")
    }
  }

  @Test(arguments: locales)
  func `hours and numbers are the same under every locale`(locale: String) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    func run(_ words: [String]) throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        words + ["--store", "a.sqlite", "--now", "2026-03-04T20:00:00Z"], in: plan.folder,
        environment: ["LC_ALL": locale])
    }
    let girth = try run(["measure", "left-knee", "girth", "40,5", "--date", "mon"])
    #expect(girth.output.contains("girth 40.5"), "\(girth.error)")
    #expect(girth.output.contains("2 Mar"), "\(girth.output)")
    let inches = try run(["measure", "left-knee", "girth", "16 IN", "--other", "15,5 in"])
    #expect(inches.error.contains("16 in = 40.64 cm"), "\(inches.error)")
    let words = try run(["measure", "left-knee", "flexion", "95", "deg"])
    #expect(words.output.contains("flexion 95"), "\(words.error)")
    let pain = try run(["measure", "left-knee", "pain", "two"])
    #expect(pain.output.contains("pain 2"), "\(pain.error)")
    let steps = try run(["measure", "left-knee", "steps", "4,000"])
    #expect(steps.status == 64 && steps.error.contains("can be 4 or 4000"))
    let windows = try run(
      ["adjust", "left-knee", "windows", "WEEKDAYS", "18-20,", "weekends", "9-12", "--yes"])
    #expect(
      windows.output.contains("mon-fri 18:00-20:00; sat,sun 09:00-12:00"), "\(windows.output)")
    let move = try run(["adjust", "left-knee", "move", "strength/2", "thu", "6:30pm", "--dry-run"])
    #expect(
      move.status == 0 && move.output.contains("Thu 5 Mar 18:30"), "\(move.output)\(move.error)")
    let pause = try run([
      "adjust", "left-knee", "pause", "10", "Mar", "to", "12", "Mar", "--dry-run",
    ])
    #expect(pause.status == 0 && pause.output.contains("10"), "\(pause.error)")
    let hold = try run(["adjust", "left-knee", "hold", "two", "weeks", "--dry-run"])
    #expect(hold.status == 0, "\(hold.error)")
  }
}
