/// A program that writes calendars, in its own manner.
enum Client: String, CaseIterable, Sendable {
  case exchange, google, apple, nextcloud, thunderbird, evolution

  var productID: String {
    switch self {
    case .exchange: "Microsoft Exchange Server 2010"
    case .google: "-//Google Inc//Google Calendar 70.9054//EN"
    case .apple: "-//Apple Inc.//macOS 14.4//EN"
    case .nextcloud: "-//IDN nextcloud.com//Calendar app 4.7.2//EN"
    case .thunderbird: "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN"
    case .evolution: "-//Ximian//NONSGML Evolution Calendar//EN"
    }
  }

  /// Nextcloud and Thunderbird keep the bare line feeds that scripts feed them.
  var lineEnd: String { self == .nextcloud ? "\n" : "\r\n" }

  /// What the client writes at the head of a calendar.
  var head: [String] {
    switch self {
    case .exchange: ["METHOD:PUBLISH", "X-WR-CALNAME:Kalender"]
    case .google:
      [
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:work@example.org",
        "X-WR-TIMEZONE:Europe/Berlin",
        "X-WR-CALDESC:Öffentliche Termine",
      ]
    case .apple: ["CALSCALE:GREGORIAN", "X-WR-CALNAME:Arbeit", "X-APPLE-CALENDAR-COLOR:#1BADF8"]
    case .nextcloud:
      ["CALSCALE:GREGORIAN", "X-WR-CALNAME:Personal", "REFRESH-INTERVAL;VALUE=DURATION:PT4H"]
    case .thunderbird: []
    case .evolution: ["METHOD:PUBLISH", "X-EVOLUTION-DATA-REVISION:2026-01-02T10:11:12.131415Z(3)"]
    }
  }

  /// What the client writes in each event besides its times.
  func extras(_ number: Int) -> [String] {
    let title = [
      "Besprechung", "Zahnarzt; Kontrolle", "Team meeting, weekly", "Überstunden-Ausgleich",
    ][number % 4]
    let escaped = title.replacing(";", with: "\\;").replacing(",", with: "\\,")
    switch self {
    case .exchange:
      return [
        "DTSTAMP:20260101T120000Z", "SUMMARY;LANGUAGE=de-DE:\(escaped)", "CLASS:PUBLIC",
        "PRIORITY:5",
        "DESCRIPTION;LANGUAGE=de-DE:\\n", "LOCATION;LANGUAGE=de-DE:Raum 1",
        "X-MICROSOFT-CDO-APPT-SEQUENCE:0", "X-MICROSOFT-CDO-IMPORTANCE:1",
        "X-MICROSOFT-DISALLOW-COUNTER:FALSE",
        "X-ALT-DESC;FMTTYPE=text/html:<html><body>DTSTART:20260105T000000</body></html>",
      ]
    case .google:
      return [
        "DTSTAMP:20260101T120000Z", "CREATED:20251201T101112Z", "LAST-MODIFIED:20251220T101112Z",
        "LOCATION:", "SUMMARY:\(escaped)",
        "DESCRIPTION:Mit Anlage: https://example.org/a?b=c;d und einem sehr langen Text\\, der umbrochen werden muss\\n\\nEND:VEVENT steht hier nur im Text",
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=work@example.org;X-NUM-GUESTS=0:mailto:work@example.org",
      ]
    case .apple:
      return [
        "CREATED:20251201T101112Z", "DTSTAMP:20260101T120000Z", "SUMMARY:\(escaped)",
        "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC",
        "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS=Hauptstr. 1;X-TITLE=\"Praxis: Dr. A, B\":geo:52.5,13.4",
      ]
    case .nextcloud:
      return [
        "CREATED:20251201T101112Z", "DTSTAMP:20260101T120000Z", "LAST-MODIFIED:20251220T101112Z",
        "SUMMARY:\(escaped)", "CATEGORIES:Arbeit,Privat",
      ]
    case .thunderbird:
      return [
        "CREATED:20251201T101112Z", "LAST-MODIFIED:20251220T101112Z", "DTSTAMP:20260101T120000Z",
        "SUMMARY:\(escaped)", "X-MOZ-GENERATION:2", "X-MOZ-LASTACK:20251220T101112Z",
      ]
    case .evolution:
      return [
        "DTSTAMP:20260101T120000Z", "SUMMARY:\(escaped)", "CLASS:PUBLIC",
        "CREATED:20251201T101112Z",
        "LAST-MODIFIED:20251220T101112Z", "X-EVOLUTION-CALDAV-ETAG:\"abc\"",
      ]
    }
  }

  /// A reminder, which many clients put below each event.
  var alarm: [String] {
    switch self {
    case .thunderbird, .nextcloud: []
    case .apple:
      [
        "BEGIN:VALARM", "X-WR-ALARMUID:1F", "UID:1F", "TRIGGER:-PT15M", "ACTION:DISPLAY",
        "DESCRIPTION:Event reminder", "END:VALARM",
      ]
    default:
      [
        "BEGIN:VALARM", "DESCRIPTION:REMINDER", "TRIGGER;RELATED=START:-PT15M", "ACTION:DISPLAY",
        "END:VALARM",
      ]
    }
  }
}
