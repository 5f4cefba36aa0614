import Calendars
import Foundation
import ICalendar
import Rehabilitation
import TestSupport
import Testing
import Wording

/// Calendar files that a person can open, and what is busy in them: `Files/x.ics`, `Golden/x.txt`.
@Suite struct BusyFilesTests {
  static let names: [String] = {
    let folder = Repository.root.appendingPathComponent("Tests/PublishingTests/Busy/Files").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".ics") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test(arguments: names)
  func `a file gives the busy times that stand beside it`(name: String) throws {
    let bytes = try Repository.bytes("Tests/PublishingTests/Busy/Files/\(name).ics")
    try assertGolden(try BusySample.text(of: bytes, file: "\(name).ics"), "\(name).txt")
  }

  @Test func `there are files of all kinds`() {
    #expect(Self.names.count >= 25)
  }

  @Test func `days that say nothing are busy where that is wished`() throws {
    let bytes = try Repository.bytes("Tests/PublishingTests/Busy/Files/all-day.ics")
    let free = try BusySample.reading(of: bytes)
    let busy = try BusySample.reading(of: bytes, options: BusyOptions(allDayIsBusy: true))
    let added = busy.intervals.filter { !free.intervals.contains($0) }
    #expect(added.map(\.span.lowerBound.date.description) == ["2026-03-02"])
  }
}

/// Reads calendars in one zone over two years.
enum BusySample {
  static let span = CivilDate(dayNumber: 20_454)..<CivilDate(dayNumber: 21_184)

  static func reading(
    of bytes: [UInt8], file: String = "x.ics", options: BusyOptions = BusyOptions()
  ) throws -> BusyReading {
    try BusyCalendar.intervals(
      in: bytes, file: file, span: span, zone: PlanZone("Europe/Berlin"), options: options)
  }

  /// What is busy, and what was left out, a line each; or why nothing could be read.
  static func text(of bytes: [UInt8], file: String) throws -> String {
    do {
      let reading = try reading(of: bytes, file: file)
      let times = reading.intervals.map { "\($0.span.lowerBound) \($0.span.upperBound)" }
      let own = reading.ownEventCount == 0 ? [] : ["own events: \(reading.ownEventCount)"]
      return (times + own + reading.notes.map(\.words)).map { "\($0)\n" }.joined()
    } catch let error as BusyCalendarError {
      return "\(error.words)\n"
    }
  }
}
