/// Events that take place once.
extension Scenario {
  static let single: [Scenario] = [
    Scenario("single") { draft in
      for _ in 1...draft.pick(2...6) {
        let start = draft.someTime()
        draft.event([
          draft.line("DTSTART", start), draft.line("DTEND", start.plus(draft.pick(1...12) * 15)),
        ])
      }
    },
    Scenario("all-day") { draft in
      let day = draft.someTime()
      draft.event([draft.dateLine("DTSTART", day), draft.dateLine("DTEND", day.plus(1440))])
      draft.event([draft.dateLine("DTSTART", day.plus(2880))])
    },
    Scenario("all-day-busy") { draft in
      let day = draft.someTime()
      let mark = draft.client == .exchange ? "X-MICROSOFT-CDO-BUSYSTATUS:OOF" : "TRANSP:OPAQUE"
      draft.event([
        draft.dateLine("DTSTART", day), draft.dateLine("DTEND", day.plus(1440 * draft.pick(1...3))),
        mark,
      ])
    },
    Scenario("all-day-same-end") { draft in
      let day = draft.someTime()
      draft.event([draft.dateLine("DTSTART", day), draft.dateLine("DTEND", day), "TRANSP:OPAQUE"])
    },
    Scenario("utc") { draft in
      let start = draft.someTime()
      draft.event(["DTSTART:\(start.text)Z", "DTEND:\(start.plus(45).text)Z"])
    },
    Scenario("floating") { draft in
      let start = draft.someTime()
      draft.event(["DTSTART:\(start.text)", "DTEND:\(start.plus(50).text)"])
    },
    Scenario("duration") { draft in
      let start = draft.someTime()
      let length = draft.pick(["PT1H", "PT90M", "P1D", "P1DT2H30M", "P1W", "PT45M15S"])
      draft.event([draft.line("DTSTART", start), "DURATION:\(length)"])
    },
    Scenario("zero-length") { draft in
      let start = draft.someTime()
      draft.event([draft.line("DTSTART", start), draft.line("DTEND", start)])
      draft.event([draft.line("DTSTART", start.plus(60))])
      draft.event([draft.line("DTSTART", start.plus(120)), "DURATION:PT0S"])
    },
    Scenario("other-zone") { draft in
      for zone in CorpusZone.allCases {
        let start = draft.someTime()
        draft.event([draft.line("DTSTART", start, zone), draft.line("DTEND", start.plus(75), zone)])
      }
    },
    Scenario("flight") { draft in
      let start = draft.someTime()
      draft.event([
        draft.line("DTSTART", start, .berlin), draft.line("DTEND", start.plus(180), .newYork),
      ])
    },
    Scenario("clock-change") { draft in
      let spring = Moment(day: 29, month: 3, minute: draft.pick([60, 90, 120, 150, 180]))
      let autumn = Moment(day: 25, month: 10, minute: draft.pick([60, 90, 120, 150, 180]))
      for start in [spring, autumn] {
        draft.event([draft.line("DTSTART", start), "DURATION:PT\(draft.pick(1...4))H"])
      }
    },
    Scenario("free-and-cancelled") { draft in
      let start = draft.someTime()
      for mark in [
        "TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", "STATUS:TENTATIVE",
        "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE",
      ] {
        let own = draft.someTime()
        draft.event([draft.line("DTSTART", own), draft.line("DTEND", own.plus(60)), mark])
      }
      draft.event([
        draft.line("DTSTART", start), draft.line("DTEND", start.plus(60)), "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
      ])
    },
    Scenario("overlapping") { draft in
      let start = draft.someTime()
      for shift in [0, 20, 60, 200] {
        draft.event([draft.line("DTSTART", start.plus(shift)), "DURATION:PT1H"])
      }
    },
  ]
}
