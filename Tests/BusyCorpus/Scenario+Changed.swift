/// Series of which some instances are changed, taken away or added.
extension Scenario {
  static let changed: [Scenario] = [
    Scenario("exceptions") { draft in
      draft.series { start, draft in
        [
          draft.line("EXDATE", start.on(day: 9, month: 3)) + ",20260316T093000",
          "EXDATE:20260323T083000Z",
        ]
      }
    },
    Scenario("exception-days") { draft in
      draft.series { start, draft in [draft.dateLine("EXDATE", start.on(day: 9, month: 3))] }
    },
    Scenario("extra-dates") { draft in
      draft.series { start, draft in
        [draft.line("RDATE", start.on(day: 11, month: 3)) + ",20260313T140000"]
      }
    },
    Scenario("extra-periods") { draft in
      draft.series { _, _ in
        ["RDATE;VALUE=PERIOD:20260312T120000Z/PT3H,20260320T120000Z/20260320T121500Z"]
      }
    },
    Scenario("moved") { draft in
      draft.series()
      draft.replacement(of: 9, at: 10, minute: 840)
    },
    Scenario("moved-twice") { draft in
      draft.series()
      draft.replacement(of: 9, at: 12, minute: 600)
      draft.replacement(of: 16, at: 16, minute: 900, ["DURATION:PT3H"])
    },
    Scenario("moved-by-utc") { draft in
      draft.series()
      let start = Moment(day: 10, month: 3, minute: 840)
      draft.event(
        "series@example.org",
        [
          "RECURRENCE-ID:20260309T083000Z", draft.line("DTSTART", start),
          draft.line("DTEND", start.plus(30)),
        ])
    },
    Scenario("instance-cancelled") { draft in
      draft.series()
      draft.replacement(of: 9, at: 9, minute: 570, ["STATUS:CANCELLED"])
    },
    Scenario("instance-free") { draft in
      draft.series()
      draft.replacement(of: 16, at: 16, minute: 570, ["TRANSP:TRANSPARENT"])
    },
    Scenario("instance-all-day") { draft in
      draft.series()
      draft.event(
        "series@example.org",
        [
          draft.line("RECURRENCE-ID", Moment(day: 16, month: 3, minute: 570)),
          "DTSTART;VALUE=DATE:20260317", "DTEND;VALUE=DATE:20260318", "TRANSP:OPAQUE",
        ])
    },
    Scenario("this-and-future") { draft in
      draft.series()
      draft.replacement(of: 16, at: 17, minute: 630, future: true, ["DURATION:PT2H"])
    },
    Scenario("this-and-future-twice") { draft in
      draft.series()
      draft.replacement(of: 9, at: 9, minute: 600, future: true)
      draft.replacement(of: 23, at: 24, minute: 660, future: true)
      draft.replacement(of: 30, at: 30, minute: 480)
    },
    Scenario("this-and-future-free") { draft in
      draft.series()
      draft.replacement(of: 16, at: 16, minute: 570, future: true, ["TRANSP:TRANSPARENT"])
    },
    Scenario("orphan") { draft in draft.replacement(of: 9, at: 10, minute: 700) },
    Scenario("two-revisions") { draft in
      let start = draft.someTime()
      draft.event("r@example.org", [draft.line("DTSTART", start), "DURATION:PT1H", "SEQUENCE:1"])
      draft.event(
        "r@example.org",
        [
          draft.line("DTSTART", start.plus(120)), "DURATION:PT1H", "SEQUENCE:4",
        ])
    },
    Scenario("deleted-series") { draft in
      let start = Moment(day: 2, month: 3, minute: 570)
      draft.event([
        draft.line("DTSTART", start), "DURATION:PT1H",
        "RRULE:FREQ=WEEKLY;UNTIL=20260228T225959Z;BYDAY=MO",
      ])
    },
    Scenario("long-and-often") { draft in
      let start = Moment(day: 2, month: 3, minute: 1320)
      draft.event([
        draft.line("DTSTART", start), draft.line("DTEND", start.plus(480)),
        "RRULE:FREQ=DAILY;INTERVAL=3;COUNT=100",
      ])
    },
    Scenario("all-day-series") { draft in
      draft.event([
        "DTSTART;VALUE=DATE:20260107", "DTEND;VALUE=DATE:20260109", "TRANSP:OPAQUE",
        "RRULE:FREQ=MONTHLY;UNTIL=20260806T215959Z;BYDAY=1WE", "EXDATE;VALUE=DATE:20260304",
      ])
    },
  ]
}

extension Draft {
  /// Adds a series on Mondays at 9:30 in March and April.
  mutating func series(_ more: (Moment, inout Draft) -> [String] = { _, _ in [] }) {
    let start = Moment(day: 2, month: 3, minute: 570)
    let lines = [line("DTSTART", start), line("DTEND", start.plus(60))]
    let added = more(start, &self)
    event("series@example.org", lines + ["RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=9"] + added)
  }

  /// Adds an event that replaces the instance of a Monday in March.
  mutating func replacement(
    of day: Int, at newDay: Int, minute: Int, future: Bool = false, _ lines: [String] = []
  ) {
    let name = future ? "RECURRENCE-ID;RANGE=THISANDFUTURE" : "RECURRENCE-ID"
    let start = Moment(day: newDay, month: 3, minute: minute)
    var all = [line(name, Moment(day: day, month: 3, minute: 570)), line("DTSTART", start)]
    if !lines.contains(where: { $0.hasPrefix("DURATION") }) {
      all.append(line("DTEND", start.plus(45)))
    }
    event("series@example.org", all + lines)
  }
}
