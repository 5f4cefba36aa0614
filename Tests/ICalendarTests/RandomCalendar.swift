import ICalendar

/// Calendars of random but legal values.
enum RandomCalendar {
  private static let pieces = [
    "a", "Knie", " ", ",", ";", ":", "\\", "\n", "\t", "\"", "é", "e\u{301}", "膝", "🦵🏽", "👩‍👩‍👧",
    "\\n", "=", "'", "^", "–", "X-A:b", "BEGIN:VEVENT", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  ]

  static func text(_ limit: Int, using generator: inout some RandomNumberGenerator) -> String {
    let count = Int.random(in: 1...limit, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  static func make(using generator: inout some RandomNumberGenerator) -> CalendarObject {
    var calendar = CalendarObject(productID: "-//Regain//Tests//EN")
    calendar.name = text(5, using: &generator)
    for index in 0..<Int.random(in: 0...12, using: &generator) {
      calendar.events.append(event("uid-\(100 + index)", using: &generator))
    }
    return calendar
  }

  private static func event(_ uid: String, using generator: inout some RandomNumberGenerator)
    -> Event
  {
    let zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Africa/Casablanca"]
    let zone = zones.randomElement(using: &generator) ?? "UTC"
    let start = Int.random(in: 1_200_000_000..<2_200_000_000, using: &generator)
    let length = Int.random(in: 60..<100_000, using: &generator)
    var event = Event(
      uid: UID(uid), stamp: LocalDateTime(secondsSinceEpoch: start),
      start: .zoned(LocalDateTime(secondsSinceEpoch: start), zone: zone),
      end: .zoned(LocalDateTime(secondsSinceEpoch: start + length), zone: zone),
      summary: text(20, using: &generator))
    event.sequence = Int.random(in: 0...100, using: &generator)
    if Bool.random(using: &generator) { event.description = text(80, using: &generator) }
    event.status =
      [.tentative, .confirmed, .cancelled, nil].randomElement(using: &generator) ?? nil
    event.transparency = Transparency.allCases.randomElement(using: &generator)
    event.classification = Classification.allCases.randomElement(using: &generator)
    event.categories = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      text(4, using: &generator)
    }
    if Bool.random(using: &generator) {
      var rule = RecurrenceRule(
        RecurrenceRule.Frequency.allCases.randomElement(using: &generator) ?? .daily,
        interval: Int.random(in: 1...9, using: &generator),
        end: .count(Int.random(in: 1...99, using: &generator)))
      rule.months = (1...12).filter { _ in Bool.random(using: &generator) }
      event.recurrenceRule = rule
    }
    event.alarms = [
      Alarm(
        description: text(5, using: &generator),
        minutes: Int.random(in: -9999...9999, using: &generator))
    ]
    event.extensions = [ExtensionProperty(name: "X-NOTE", value: text(9, using: &generator))]
    return event
  }
}
