import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain busy`: what Regain takes as busy in calendars.
  struct Busy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "busy",
      abstract: "Show when calendars keep you busy, as Regain reads them.",
      discussion: """
        Repetitions are followed, and times told on the clock of the zone. Free, cancelled and \
        Regain's own events do not count; events of whole days count where they say that they are \
        busy. What is not understood is told on standard error with its line. The exit code is 65 \
        where a file is no calendar.

        EXAMPLES:
          regain busy work.ics home.ics --from mon --to +4w
          regain busy ~/calendars --from mon --to +6d --zone Europe/Berlin --json
        """)

    @Argument(
      help: ArgumentHelp(
        "Calendar files, folders of them, or '-' for standard input.", valueName: "file.ics"))
    var files: [String]

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The first day: 2026-03-02, today, mon, +3d.", valueName: "date"))
    var from: DateText

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The last day, which is included.", valueName: "date"))
    var to: DateText

    @Option(
      help: ArgumentHelp(
        "The time zone, by its IANA name; the machine's if not given.", valueName: "zone"))
    var zone: String?

    @OptionGroup var rule: BusyRuleOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup(title: "How it is shown") var display: DisplayOptions

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      let zone = try Environment.planZone(zone)
      let today = try clock.today(in: zone)
      let (first, last) = (try from.date(today: today), try to.date(today: today))
      guard first <= last else {
        throw Failure(OptionFault.endingBefore("\(last)", start: "\(first)"))
      }
      let calendars = try BusyCalendars(
        typed: files, over: first..<last.advanced(by: 1), zone: zone, options: rule.options)
      if json {
        let document = BusyDocument(calendars, first: first, last: last, zone: zone)
        try writeOutput(encodedJSON(document))
      } else {
        let notation = try notation
        try writeOutput(calendars.intervals.map { "\($0.words(in: notation))\n" }.joined())
        for note in calendars.notes { writeError("\(note.words)\n") }
      }
    }
  }
}

extension Regain.Busy: ShowingCommand {}

/// Busy times as other programs read them.
private struct BusyDocument: Encodable {
  struct Interval: Encodable {
    let start: String
    let end: String
  }

  struct Note: Encodable {
    let file: String
    let line: Int
    let message: String
  }

  let schema = 1
  let from: String
  let to: String
  let zone: String
  let busy: [Interval]
  let notes: [Note]
  let ownEvents: Int

  init(_ calendars: BusyCalendars, first: CivilDate, last: CivilDate, zone: PlanZone) {
    from = first.description
    to = last.description
    self.zone = zone.name
    busy = calendars.intervals.map { interval in
      Interval(
        start: interval.span.lowerBound.description, end: interval.span.upperBound.description)
    }
    notes = calendars.notes.map { note in
      Note(file: note.file, line: note.line, message: note.reason.words)
    }
    ownEvents = calendars.ownEventCount
  }
}

extension BusyInterval {
  /// The time in words: `mon 2026-03-02 09:00-10:30`.
  fileprivate func words(in notation: Notation) -> String {
    let (start, end) = (span.lowerBound, span.upperBound)
    let day = "\(start.date.weekday.rawValue) \(start.date) "
    if end.date == start.date { return day + notation.text(from: start.time, to: end.time) }
    if end == CivilDateTime(minuteNumber: start.date.advanced(by: 1).dayNumber * 1440) {
      return day + notation.text(from: start.time, to: TimeOfDay(24))
    }
    return "\(day)\(notation.text(of: start.time)) - \(end.date.weekday.rawValue) \(end.date) "
      + notation.text(of: end.time)
  }
}
