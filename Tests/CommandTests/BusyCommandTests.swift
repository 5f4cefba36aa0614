import Foundation
import TestSupport
import Testing

/// `regain busy` as its user runs it.
@Suite struct BusyCommandTests {
  private let files = Repository.root.appendingPathComponent("Tests/PublishingTests/Busy/Files")
    .path
  private let week = ["--from", "2026-03-02", "--to", "2026-03-08", "--zone", "Europe/Berlin"]

  @Test func `the busy times of files are told in lines`() throws {
    let result = try BuiltCommand.run(
      ["busy", "\(files)/google-weekly-meeting.ics", "\(files)/clock-changes.ics"] + week)
    #expect(result.status == 0 && result.error.isEmpty)
    #expect(result.output == "mon 2026-03-02 09:30-10:15\nthu 2026-03-05 09:30-10:15\n")
  }

  @Test func `what was left out is told with file and line on standard error`() throws {
    let result = try BuiltCommand.run(["busy", "\(files)/not-understood.ics"] + week)
    #expect(result.status == 0)
    #expect(result.output.contains("tue 2026-03-03 09:00-10:00\n"))
    #expect(result.error.contains("/not-understood.ics:16: RRULE of VEVENT is not understood"))
  }

  @Test func `JSON tells times, notes and own events`() throws {
    let result = try BuiltCommand.run(["busy", "\(files)/own-events.ics", "--json"] + week)
    let parsed = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let object = try #require(parsed as? [String: Any])
    #expect(object["ownEvents"] as? Int == 1)
    #expect(object["zone"] as? String == "Europe/Berlin")
    let busy = try #require(object["busy"] as? [[String: String]])
    #expect(busy == [["start": "2026-03-02T20:00:00", "end": "2026-03-02T21:00:00"]])
  }

  @Test func `whole days count where that is wished`() throws {
    let result = try BuiltCommand.run(["busy", "\(files)/all-day.ics", "--all-day-busy"] + week)
    #expect(result.output.hasPrefix("mon 2026-03-02 00:00-24:00\n"))
  }

  @Test func `a folder means the calendars in it`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["own-events", "all-day"] {
      try FileManager.default.copyItem(
        atPath: "\(files)/\(name).ics", toPath: folder.appendingPathComponent("\(name).ics").path)
    }
    let result = try BuiltCommand.run(["busy", folder.path] + week)
    #expect(result.status == 0)
    #expect(
      result.output == "mon 2026-03-02 20:00-21:00\nwed 2026-03-04 00:00 - fri 2026-03-06 00:00\n")
    let empty = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: empty) }
    #expect(try BuiltCommand.run(["busy", empty.path] + week).status == 1)
  }

  @Test func `what is no calendar ends with 65, with file, line and reason`() throws {
    let page = try BuiltCommand.run(
      ["busy", "\(files)/web-page.ics", "\(files)/address-book.ics"] + week)
    #expect(page.status == 65)
    #expect(page.output.isEmpty)
    #expect(page.error.contains("web-page.ics:1: this is a web page"))
    #expect(page.error.contains("address-book.ics:1: there is no calendar in this"))
    let input = try BuiltCommand.run(["busy", "-"] + week)
    #expect(input.status == 65)
    #expect(input.error.contains("standard input:1: this is empty"))
  }

  @Test func `a missing file is a failure, wrong days are wrong usage`() throws {
    #expect(try BuiltCommand.run(["busy", "nowhere.ics"] + week).status == 1)
    #expect(
      try BuiltCommand.run(["busy", "-", "--from", "2026-03-02", "--to", "2026-03-01"]).status == 64
    )
    #expect(try BuiltCommand.run(["busy"] + week).status == 64)
  }
}
