import Foundation
import TestSupport
import Testing

/// No calendar takes more memory than ten times its size and 30 MiB, wherever its longest line stands.
@Suite(.enabled(if: BuiltCommand.canLimitMemory), .timeLimit(.minutes(2)))
struct BusyMemoryTests {
  /// Calendars of some megabytes, by what is unusual about them.
  enum Sample: String, CaseIterable {
    case longDescriptionFirst, attachmentFirst, longLineLast, plainEvents, exceptionDates
    case longHeadOfAList, malformedLines, linesOfOneEvent, partsOfOneEvent, otherComponents
    case foldedLine, negativeEvents

    private func event(_ index: Int, _ lines: String = "") -> String {
      "BEGIN:VEVENT\nUID:\(index)\n\(lines)DTSTART:20260302T080000Z\nDURATION:PT1H\nEND:VEVENT\n"
    }

    private func events(_ count: Int) -> String { (0..<count).map { event($0) }.joined() }

    /// The text between the first and the last line.
    private var body: String {
      switch self {
      case .longDescriptionFirst:
        event(-1, "DESCRIPTION:\(String(repeating: "x", count: 8000))\n") + events(10_000)
      case .attachmentFirst:
        event(-1, "ATTACH;ENCODING=BASE64;VALUE=BINARY:\(String(repeating: "A", count: 20_000))\n")
          + events(10_000)
      case .longLineLast:
        events(10_000) + event(-1, "DESCRIPTION:\(String(repeating: "x", count: 3_000_000))\n")
      case .plainEvents: events(300_000)
      case .exceptionDates:
        event(
          0,
          "RRULE:FREQ=DAILY;COUNT=9\nEXDATE;VALUE=DATE:"
            + String(repeating: "20260304,", count: 300_000) + "20260305\n")
      case .longHeadOfAList:
        event(
          0,
          "EXDATE;X-A=\(String(repeating: "a", count: 900)):"
            + String(repeating: "1,", count: 500_000) + "\n")
      case .malformedLines: event(0) + String(repeating: "x\n", count: 1_900_000)
      case .linesOfOneEvent: event(0, String(repeating: "A:\n", count: 1_800_000))
      case .partsOfOneEvent:
        event(0, String(repeating: "BEGIN:VALARM\nEND:VALARM\n", count: 200_000))
      case .otherComponents: String(repeating: "BEGIN:A\nEND:A\n", count: 500_000)
      case .foldedLine:
        event(0, "DESCRIPTION:\(String(repeating: "x\n ", count: 900_000))\n") + events(10_000)
      case .negativeEvents:
        (0..<200_000).map { index in
          "BEGIN:VEVENT\nUID:\(index)\nDTSTART:20260302\nDTEND:20260301\nEND:VEVENT\n"
        }.joined()
      }
    }

    var text: String { "BEGIN:VCALENDAR\nVERSION:2.0\n\(body)END:VCALENDAR\n" }
  }

  @Test(arguments: Sample.allCases)
  func `a file takes memory by its size`(sample: Sample) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = Data(sample.text.utf8)
    try text.write(to: folder.appendingPathComponent("x.ics"))
    let result = try BuiltCommand.run(
      ["busy", "x.ics", "--from", "2026-03-02", "--to", "2026-03-08", "--zone", "UTC"],
      withMemoryOf: 10 * text.count + 30 << 20, in: folder)
    #expect(result.status == 0, "\(result.status): \(result.error.prefix(500))")
  }

  @Test func `a folder takes the memory of its largest file`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = Data(Sample.longLineLast.text.utf8)
    for index in 0..<30 { try text.write(to: folder.appendingPathComponent("\(index).ics")) }
    let result = try BuiltCommand.run(
      ["busy", ".", "--from", "2026-03-02", "--to", "2026-03-08", "--zone", "UTC"],
      withMemoryOf: 10 * text.count + 30 << 20, in: folder)
    #expect(result.status == 0, "\(result.status): \(result.error.prefix(500))")
  }
}
