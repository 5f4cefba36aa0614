/// Files that are more than events.
extension Scenario {
  static let odd: [Scenario] = [
    Scenario("own-events") { draft in
      let start = draft.someTime()
      draft.event(
        "plan-left-knee.strength-14@regain", [draft.line("DTSTART", start), "DURATION:PT1H"])
      draft.event([draft.line("DTSTART", start.plus(120)), "DURATION:PT1H"])
    },
    Scenario("todos-and-journals") { draft in
      let start = draft.someTime()
      draft.add([
        "BEGIN:VTODO", "UID:t@example.org", "DTSTAMP:20260101T000000Z", draft.line("DUE", start),
        "SUMMARY:Steuer", "END:VTODO", "BEGIN:VJOURNAL", "UID:j@example.org",
        "DTSTAMP:20260101T000000Z", draft.dateLine("DTSTART", start), "END:VJOURNAL",
      ])
      draft.event([draft.line("DTSTART", start), "DURATION:PT30M"])
    },
    Scenario("free-busy") { draft in
      draft.add([
        "BEGIN:VFREEBUSY", "UID:f@example.org", "DTSTAMP:20260101T000000Z",
        "DTSTART:20260101T000000Z", "DTEND:20260701T000000Z",
        "FREEBUSY:20260302T080000Z/PT1H,20260302T100000Z/20260302T113000Z",
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260303T080000Z/PT2H",
        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260304T170000Z/PT15H",
        "FREEBUSY;FBTYPE=FREE:20260305T080000Z/PT9H", "END:VFREEBUSY",
      ])
    },
    Scenario("two-calendars") { draft in
      for _ in 1...2 {
        let start = draft.someTime()
        draft.event([draft.line("DTSTART", start), "DURATION:PT1H"])
        draft.endCalendar()
      }
    },
    Scenario("own-zone") { draft in
      draft.add([
        "BEGIN:VTIMEZONE", "TZID:Customized Time Zone", "BEGIN:STANDARD", "DTSTART:16010101T030000",
        "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=9", "END:STANDARD", "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2FR;BYMONTH=4", "END:DAYLIGHT", "END:VTIMEZONE",
      ])
      let start = draft.someTime()
      draft.event([
        "DTSTART;TZID=Customized Time Zone:\(start.text)", "DURATION:PT1H",
        "RRULE:FREQ=MONTHLY;COUNT=10",
      ])
    },
  ]
}
