import Calendars
import Rehabilitation
import TestSupport
import Testing
import Wording

/// What a file may make of the reader's time: each of these took minutes, or longer, where something was
/// looked through once for each of its like.
@Suite(.timeLimit(.minutes(2))) struct BusyWorkTests {
  /// Calendars of some megabytes, by what there is very much of.
  enum Sample: String, CaseIterable {
    case secondlyRules, parameters, observances, changesOfAZone, laterReplacements, revisions
    case calendarsWithAZone, zoneNames, unfinishedComponents, exceptions, problems

    private func event(_ index: Int, _ lines: String = "DTSTART:20260302T080000Z\n") -> String {
      "BEGIN:VEVENT\nUID:\(index)\n\(lines)DURATION:PT1H\nEND:VEVENT\n"
    }

    private func all(_ count: Int, _ text: (Int) -> String) -> String {
      (0..<count).map(text).joined()
    }

    /// A moment that is another one for each index.
    private func moment(_ index: Int) -> String {
      let (day, second) = (index / 80_000, index % 80_000)
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return
        "202603\(two(2 + day))T\(two(second / 3600))\(two(second / 60 % 60))\(two(second % 60))"
    }

    private func observance(_ index: Int) -> String {
      "BEGIN:STANDARD\nDTSTART:\(moment(index))\nTZOFFSETFROM:+0\(index % 2)00\n"
        + "TZOFFSETTO:+0\(1 - index % 2)00\nEND:STANDARD\n"
    }

    private var inner: String {
      switch self {
      case .secondlyRules:
        all(5000) { event($0, "DTSTART:20260302T080000Z\nRRULE:FREQ=SECONDLY\n") }
      case .parameters:
        event(0, "DTSTART;\(all(200_000) { "X-\($0)=a;" })X-A=b:20260302T080000Z\n")
      case .observances:
        "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\n\(all(200_000, observance))END:VTIMEZONE\n"
          + event(0, "DTSTART;TZID=Europe/Berlin:20260302T080000\n")
      case .changesOfAZone:
        "BEGIN:VTIMEZONE\nTZID:own\nBEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0000\n"
          + "TZOFFSETTO:+0100\nRRULE:FREQ=MINUTELY;INTERVAL=60\nEND:STANDARD\nEND:VTIMEZONE\n"
          + all(50_000) { event($0, "DTSTART;TZID=own:\(moment($0))\n") }
      case .laterReplacements:
        event(0, "DTSTART:20000302T080000Z\nRRULE:FREQ=HOURLY\n")
          + all(20_000) {
            event(
              0,
              "RECURRENCE-ID;RANGE=THISANDFUTURE:\(moment($0 * 4))Z\nDTSTART:\(moment($0 * 4))Z\n")
          }
      case .revisions:
        all(20_000) { event(0, "DTSTART:\(moment($0))Z\nRRULE:FREQ=DAILY;COUNT=2\n") }
          + all(20_000) {
            event(0, "RECURRENCE-ID;VALUE=DATE:20260302\nSEQUENCE:\($0)\nDTSTART:20260303\n")
          }
      case .calendarsWithAZone:
        all(20_000) {
          event($0, "DTSTART;TZID=Europe/Berlin:20260302T080000\n")
            + "END:VCALENDAR\nBEGIN:VCALENDAR\n"
        }
      case .zoneNames:
        all(30_000) { event($0, "DTSTART;TZID=/x/\($0)/Europe/Berlin:20260302T080000\n") }
      case .unfinishedComponents: all(300_000) { _ in "BEGIN:VJOURNAL\n" } + event(0)
      case .exceptions:
        event(
          0,
          "DTSTART:20260302T080000Z\nRRULE:FREQ=DAILY\nEXDATE:\(all(100_000) { moment($0) + "Z," })x\n"
        )
      case .problems: all(500_000) { _ in "x\n" } + event(0)
      }
    }

    var text: String { "BEGIN:VCALENDAR\nVERSION:2.0\n\(inner)END:VCALENDAR\n" }
  }

  @Test(arguments: Sample.allCases)
  func `a large file of one kind is read soon, and what was left out is told`(sample: Sample) throws
  {
    let reading = try BusySample.reading(of: Array(sample.text.utf8))
    #expect(!reading.intervals.isEmpty || sample == .parameters)
    #expect(reading.notes.count <= 2100)
    let quiet: [Sample] = [
      .laterReplacements, .calendarsWithAZone, .changesOfAZone, .zoneNames, .revisions,
    ]
    #expect(reading.notes.isEmpty == quiet.contains(sample), "\(reading.notes.prefix(2))")
    for note in reading.notes { #expect(!note.words.isEmpty) }
  }

  @Test func `of very many notes the first ones are told, and how many there are`() throws {
    let text = "BEGIN:VCALENDAR\n\(String(repeating: "x\n", count: 5000))END:VCALENDAR\n"
    let reading = try BusySample.reading(of: Array(text.utf8))
    #expect(reading.notes.count == 1001)
    #expect(reading.notes.last?.reason == .further(count: 4000))
    #expect(reading.notes.last?.words == "x.ics:1001: 4000 more notes like these.")
  }
}
