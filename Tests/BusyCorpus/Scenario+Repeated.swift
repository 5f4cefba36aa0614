/// Events that repeat.
extension Scenario {
  static let repeated: [Scenario] = rules.map { name, rule in
    Scenario(name) { draft in
      let start = draft.someTime()
      let zone = draft.pick([CorpusZone.berlin, .berlin, .newYork])
      draft.event([
        draft.line("DTSTART", start, zone),
        draft.line("DTEND", start.plus(draft.pick(1...8) * 15), zone),
        "RRULE:\(rule(&draft))",
      ])
    }
  }

  private static let rules: [(String, @Sendable (inout Draft) -> String)] = [
    ("daily-count", { draft in "FREQ=DAILY;COUNT=\(draft.pick(3...40))" }),
    ("daily-workdays", { _ in "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR" }),
    (
      "daily-interval",
      { draft in "FREQ=DAILY;INTERVAL=\(draft.pick(2...9));UNTIL=20260801T000000Z" }
    ),
    ("daily-hours", { _ in "FREQ=DAILY;BYHOUR=17,9;BYMINUTE=30,0;COUNT=30" }),
    ("weekly", { draft in "FREQ=WEEKLY;BYDAY=\(draft.someWeekdays())" }),
    ("weekly-plain", { _ in "FREQ=WEEKLY" }),
    (
      "weekly-interval",
      { draft in
        "FREQ=WEEKLY;INTERVAL=\(draft.pick(2...4));WKST=\(draft.pick(["SU", "MO"]));BYDAY="
          + draft.someWeekdays()
      }
    ),
    (
      "weekly-until",
      { draft in "FREQ=WEEKLY;UNTIL=20260630T215959Z;BYDAY=\(draft.someWeekdays())" }
    ),
    ("weekly-until-day", { _ in "FREQ=WEEKLY;UNTIL=20260715" }),
    ("weekly-months", { _ in "FREQ=WEEKLY;BYMONTH=1,2,3,11,12;BYDAY=TU" }),
    ("weekly-set", { _ in "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1,1;COUNT=20" }),
    ("monthly-day", { draft in "FREQ=MONTHLY;BYMONTHDAY=\(draft.pick(1...28))" }),
    ("monthly-31", { _ in "FREQ=MONTHLY;BYMONTHDAY=31" }),
    ("monthly-last-day", { _ in "FREQ=MONTHLY;BYMONTHDAY=-1" }),
    (
      "monthly-nth",
      { draft in "FREQ=MONTHLY;BYDAY=\(draft.pick(1...5))\(draft.pick(["MO", "TH"]))" }
    ),
    ("monthly-last-friday", { _ in "FREQ=MONTHLY;BYDAY=-1FR;COUNT=7" }),
    ("monthly-set", { _ in "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" }),
    ("monthly-friday-13", { _ in "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13" }),
    ("monthly-interval", { draft in "FREQ=MONTHLY;INTERVAL=\(draft.pick(2...5))" }),
    ("yearly", { _ in "FREQ=YEARLY" }),
    ("yearly-nth", { _ in "FREQ=YEARLY;BYMONTH=5,9;BYDAY=2SU" }),
    ("yearly-leap-day", { _ in "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29" }),
    ("yearly-days", { _ in "FREQ=YEARLY;BYYEARDAY=-1,100,200" }),
    ("yearly-weeks", { _ in "FREQ=YEARLY;BYWEEKNO=20,40;BYDAY=MO,FR" }),
    ("yearly-sundays", { _ in "FREQ=YEARLY;BYDAY=20MO,-3FR" }),
    ("hourly", { draft in "FREQ=HOURLY;INTERVAL=\(draft.pick(5...11));COUNT=50" }),
    (
      "minutely",
      { _ in "FREQ=MINUTELY;INTERVAL=150;BYHOUR=9,10,11,12,13,14;UNTIL=20260501T000000Z" }
    ),
    ("never", { _ in "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }),
  ]
}
