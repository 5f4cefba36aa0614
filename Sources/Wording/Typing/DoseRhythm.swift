import Rehabilitation

/// How often a medicine is to be taken, as people and prescriptions say it: `every 8 h`, `twice daily`,
/// `every other day`, `b.i.d.`.
enum DoseRhythm: Hashable {
  /// Every day, so many times where a number is said.
  case daily(times: Int?)
  /// Again and again, so many minutes apart.
  case everyMinutes(Int)
  /// One day in so many, 2 or more.
  case everyDays(Int)
  /// On some weekdays.
  case weekdays([Weekday])
  /// On so many days of a week, whichever.
  case timesAWeek(Int)
  /// By the month, or in another way that no days can be made of.
  case other

  /// A rhythm of one unit in so many.
  fileprivate init(every count: Int, _ unit: DoseRhythmScan.Unit) {
    switch unit {
    case .minutes: self = .everyMinutes(count)
    case .hours: self = .everyMinutes(count * 60)
    case .days: self = count == 1 ? .daily(times: nil) : .everyDays(count)
    case .weeks: self = .everyDays(count * 7)
    case .months: self = .other
    }
  }

  /// Takes a rhythm away from the beginning of some pieces; `nil` where none stands.
  ///
  /// - Parameters:
  ///   - pieces: The pieces.
  ///   - isField: Whether they say when, and nothing else, so that `mon` is a day.
  init?(taking pieces: inout ArraySlice<TypedToken>, isField: Bool) {
    var scan = DoseRhythmScan(rest: pieces, isField: isField)
    guard let rhythm = scan.rhythm() else { return nil }
    self = rhythm
    pieces = scan.rest
  }
}

/// One look at what stands at the beginning of some pieces.
private struct DoseRhythmScan {
  var rest: ArraySlice<TypedToken>
  let isField: Bool

  /// What a rhythm counts.
  enum Unit { case minutes, hours, days, weeks, months }

  private static let units: [String: Unit] = [
    "min": .minutes, "mins": .minutes, "minute": .minutes, "minutes": .minutes, "h": .hours,
    "hr": .hours, "hrs": .hours, "hour": .hours, "hours": .hours, "day": .days, "days": .days,
    "night": .days, "nights": .days, "morning": .days, "mornings": .days, "noon": .days,
    "evening": .days, "evenings": .days, "week": .weeks, "weeks": .weeks, "month": .months,
    "months": .months,
  ]
  private static let short: [String: DoseRhythm] = [
    "daily": .daily(times: nil), "nightly": .daily(times: nil), "everyday": .daily(times: nil),
    "hourly": .everyMinutes(60), "weekly": .everyDays(7), "fortnightly": .everyDays(14),
    "biweekly": .other, "monthly": .other, "qd": .daily(times: 1), "od": .daily(times: 1),
    "bid": .daily(times: 2), "bd": .daily(times: 2), "tid": .daily(times: 3),
    "tds": .daily(times: 3), "qid": .daily(times: 4), "qds": .daily(times: 4), "qod": .everyDays(2),
  ]
  private static let counts = ["once": 1, "twice": 2, "thrice": 3]

  mutating func rhythm() -> DoseRhythm? {
    guard let first = rest.first else { return nil }
    if let scheme = scheme() { return scheme }
    if let counted = counted() { return counted }
    if let named = first.word.flatMap({ Self.short[$0] }) {
      rest = rest.dropFirst()
      return named
    }
    switch first.word {
    case "every", "each": return after(1) { $0.every() }
    case "q": return after(1) { $0.numbered() }
    case "alternate", "alternating":
      return after(1) { $0.unit() == .days ? .everyDays(2) : nil }
    default: break
    }
    if let hourly = after(0, { $0.hourly() }) { return hourly }
    return weekdays(isLed: false)
  }

  /// What is read behind some pieces, which are taken away only with it.
  private mutating func after(
    _ count: Int, _ read: (inout DoseRhythmScan) -> DoseRhythm?
  ) -> DoseRhythm? {
    var ahead = self
    ahead.rest = ahead.rest.dropFirst(count)
    guard let rhythm = read(&ahead) else { return nil }
    self = ahead
    return rhythm
  }

  /// Takes a number away, in figures or as a word.
  private mutating func number() -> Int? {
    guard let number = rest.first?.number ?? rest.first?.word.flatMap(NumberWord.value),
      (1...999).contains(number)
    else { return nil }
    rest = rest.dropFirst()
    return number
  }

  private mutating func unit() -> Unit? {
    guard let unit = rest.first?.word.flatMap({ Self.units[$0] }) else { return nil }
    rest = rest.dropFirst()
    return unit
  }

  /// `other day`, `2nd day`, `8 h`, `Monday`, `morning`, behind `every`.
  private mutating func every() -> DoseRhythm? {
    let ordinals = ["other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5]
    if let ordinal = rest.first?.word.flatMap({ ordinals[$0] }) {
      return after(1) { scan in scan.unit().map { DoseRhythm(every: ordinal, $0) } }
    }
    if let unit = unit() { return DoseRhythm(every: 1, unit) }
    return numbered() ?? weekdays(isLed: true)
  }

  /// `8 h`, `2nd day`, `two weeks`.
  private mutating func numbered() -> DoseRhythm? {
    after(0) { scan in
      guard let number = scan.number() else { return nil }
      if ["st", "nd", "rd", "th"].contains(scan.rest.first?.word) {
        scan.rest = scan.rest.dropFirst()
      }
      return scan.unit().map { DoseRhythm(every: number, $0) }
    }
  }

  /// `8-hourly`.
  private mutating func hourly() -> DoseRhythm? {
    guard let number = number() else { return nil }
    if rest.first?.isMark("-") == true { rest = rest.dropFirst() }
    guard rest.first?.word == "hourly" else { return nil }
    rest = rest.dropFirst()
    return .everyMinutes(number * 60)
  }

  /// `3 times a day`, `twice daily`, `once a week`, `2x/day`.
  private mutating func counted() -> DoseRhythm? {
    after(0) { scan in
      let count: Int
      if let known = scan.rest.first?.word.flatMap({ Self.counts[$0] }) {
        scan.rest = scan.rest.dropFirst()
        count = known
      } else {
        guard let number = scan.number(),
          ["x", "time", "times"].contains(scan.rest.first?.word)
        else { return nil }
        scan.rest = scan.rest.dropFirst()
        count = number
      }
      switch scan.rest.first?.word {
      case "daily", "nightly", "everyday":
        scan.rest = scan.rest.dropFirst()
        return .daily(times: count)
      case "weekly":
        scan.rest = scan.rest.dropFirst()
        return .timesAWeek(count)
      case "monthly": return .other
      default: break
      }
      guard
        scan.rest.first?.isMark("/") == true
          || ["a", "an", "per", "each", "every", "in"].contains(scan.rest.first?.word)
      else { return nil }
      scan.rest = scan.rest.dropFirst()
      if scan.rest.first?.word == "d" {
        scan.rest = scan.rest.dropFirst()
        return .daily(times: count)
      }
      if scan.rest.first?.word == "other" {
        return scan.after(1) { $0.unit() == nil ? nil : .other }
      }
      switch scan.unit() {
      case .days: return .daily(times: count)
      case .weeks: return .timesAWeek(count)
      case nil: return nil
      default: return .other
      }
    }
  }

  /// `Mondays`, `mon,thu`, `weekdays`; in a free text only whole names are days.
  private mutating func weekdays(isLed: Bool) -> DoseRhythm? {
    var found = [Weekday]()
    var ahead = rest
    while let word = ahead.first?.word, let days = days(word, isLed: isLed) {
      found += days
      ahead = ahead.dropFirst()
      rest = ahead
      while let mark = ahead.first,
        mark.isMark(",") || mark.isMark("/") || mark.isMark("&") || mark == .word("and")
      {
        ahead = ahead.dropFirst()
      }
      if isField, ahead.first?.isMark("-") == true || ahead.first?.word == "to",
        let last = ahead.dropFirst().first?.word.flatMap(Weekday.init(typed:)),
        let first = found.popLast()
      {
        found += first.through(last)
        ahead = ahead.dropFirst(2)
        rest = ahead
      }
    }
    let days = Set(found).sorted { $0.index < $1.index }
    return days.isEmpty ? nil : days.count == 7 ? .daily(times: nil) : .weekdays(days)
  }

  private func days(_ word: String, isLed: Bool) -> [Weekday]? {
    switch word {
    case "weekday", "weekdays", "workdays": return Array(Weekday.allCases.prefix(5))
    case "weekend", "weekends": return Array(Weekday.allCases.suffix(2))
    default: break
    }
    let single = word.hasSuffix("days") ? String(word.dropLast()) : word
    if isField || isLed { return Weekday(typed: single).map { [$0] } }
    return Weekday.allCases.first { "\($0)" == single }.map { [$0] }
  }

  /// `1-0-1`: how many in the morning, at noon, in the evening, at night.
  private mutating func scheme() -> DoseRhythm? {
    guard !isField else { return nil }
    var counts = [Int]()
    var ahead = rest
    while case .number(let count, digits: 1)? = ahead.first {
      counts.append(count)
      ahead = ahead.dropFirst()
      guard ahead.first?.isMark("-") == true else { break }
      ahead = ahead.dropFirst()
    }
    guard (3...4).contains(counts.count), counts.contains(where: { $0 > 0 }) else { return nil }
    rest = ahead
    return .daily(times: counts.count { $0 > 0 })
  }
}
