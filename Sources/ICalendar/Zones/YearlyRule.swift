/// Two changes a year without end, as the last line of a TZif file states them.
///
/// - Source: RFC 8536 §3.3.1, POSIX.1 `TZ`.
struct YearlyRule: Hashable, Sendable {
  /// A day of the year.
  enum Day: Hashable, Sendable {
    /// 1 to 365, 29 February never counted (`Jn`).
    case fixed(Int)
    /// 0 to 365, 29 February counted (`n`).
    case ordinal(Int)
    /// The nth weekday (0 is Sunday) of a month, the last when 5 (`Mm.n.d`).
    case weekday(month: Int, ordinal: Int, weekday: Int)
  }

  /// A change: a day, and seconds since its midnight, which may lie outside the day.
  struct Point: Hashable, Sendable {
    var day: Day
    var seconds: Int
  }

  var standard: ZoneRules.Regime
  var daylight: ZoneRules.Regime
  var daylightStart: Point
  var daylightEnd: Point

  /// Both changes of a year, in order.
  func changes(inYear year: Int) -> [ZoneRules.Change] {
    let start = seconds(of: daylightStart, year: year) - standard.offset
    let end = seconds(of: daylightEnd, year: year) - daylight.offset
    return [
      ZoneRules.Change(instant: start, regime: daylight),
      ZoneRules.Change(instant: end, regime: standard),
    ].sorted { $0.instant < $1.instant }
  }

  /// The changes at instants in `from...through`, in order.
  func changes(from: Int, through: Int) -> [ZoneRules.Change] {
    let first = LocalDateTime(secondsSinceEpoch: from).year - 1
    let last = LocalDateTime(secondsSinceEpoch: through).year + 1
    return (first...last).flatMap(changes(inYear:)).filter {
      (from...through).contains($0.instant)
    }
  }

  /// The state at an instant.
  func regime(at instant: Int) -> ZoneRules.Regime {
    let year = LocalDateTime(secondsSinceEpoch: instant).year
    let near = (year - 1...year + 1).flatMap(changes(inYear:))
    return near.last { $0.instant <= instant }?.regime ?? standard
  }

  /// The seconds since 1970 of a point on the clock before it.
  private func seconds(of point: Point, year: Int) -> Int {
    let days: Int
    switch point.day {
    case .fixed(let number):
      let isLeap = LocalDate.dayCount(ofMonth: 2, year: year) == 29
      days = newYear(year) + number - 1 + (isLeap && number >= 60 ? 1 : 0)
    case .ordinal(let number):
      days = newYear(year) + number
    case .weekday(let month, let ordinal, let weekday):
      let first = LocalDate(year: year, month: month, day: 1).daysSinceEpoch
      let firstWeekday = ((first + 4) % 7 + 7) % 7
      var day = 1 + (weekday - firstWeekday + 7) % 7 + (ordinal - 1) * 7
      if day > LocalDate.dayCount(ofMonth: month, year: year) { day -= 7 }
      days = first + day - 1
    }
    return days * 86_400 + point.seconds
  }

  private func newYear(_ year: Int) -> Int {
    LocalDate(year: year, month: 1, day: 1).daysSinceEpoch
  }
}
