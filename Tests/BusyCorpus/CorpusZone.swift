/// The zones of the files' times.
enum CorpusZone: String, CaseIterable, Sendable {
  case berlin = "Europe/Berlin"
  case newYork = "America/New_York"
  case sydney = "Australia/Sydney"
  case kolkata = "Asia/Kolkata"

  /// The name that a client writes.
  func name(in client: Client) -> String {
    switch client {
    case .exchange: windowsName
    case .evolution: "/freeassociation.sourceforge.net/\(rawValue)"
    default: rawValue
    }
  }

  private var windowsName: String {
    switch self {
    case .berlin: "W. Europe Standard Time"
    case .newYork: "Eastern Standard Time"
    case .sydney: "AUS Eastern Standard Time"
    case .kolkata: "India Standard Time"
    }
  }

  /// The lines of the zone's definition, as a client writes it.
  func definition(in client: Client) -> [String] {
    let (winter, summer, toSummer, toWinter) = rules
    let start = client == .exchange ? "16010101" : "20070101"
    var lines = ["BEGIN:VTIMEZONE", "TZID:\(name(in: client))"]
    if client == .google || client == .evolution { lines.append("X-LIC-LOCATION:\(rawValue)") }
    lines += ["BEGIN:STANDARD", "DTSTART:\(start)T\(self == .newYork ? "020000" : "030000")"]
    lines += ["TZOFFSETFROM:\(summer)", "TZOFFSETTO:\(winter)"]
    if let toWinter { lines.append("RRULE:FREQ=YEARLY;INTERVAL=1;\(toWinter)") }
    lines.append("END:STANDARD")
    if let toSummer {
      lines += ["BEGIN:DAYLIGHT", "DTSTART:\(start)T020000"]
      lines += ["TZOFFSETFROM:\(winter)", "TZOFFSETTO:\(summer)"]
      lines += ["RRULE:FREQ=YEARLY;INTERVAL=1;\(toSummer)", "END:DAYLIGHT"]
    }
    return lines + ["END:VTIMEZONE"]
  }

  private var rules: (winter: String, summer: String, toSummer: String?, toWinter: String?) {
    switch self {
    case .berlin: ("+0100", "+0200", "BYDAY=-1SU;BYMONTH=3", "BYDAY=-1SU;BYMONTH=10")
    case .newYork: ("-0500", "-0400", "BYDAY=2SU;BYMONTH=3", "BYDAY=1SU;BYMONTH=11")
    case .sydney: ("+1000", "+1100", "BYDAY=1SU;BYMONTH=10", "BYDAY=1SU;BYMONTH=4")
    case .kolkata: ("+0530", "+0530", nil, nil)
    }
  }
}
