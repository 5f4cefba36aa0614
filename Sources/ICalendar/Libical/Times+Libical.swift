internal import CLibical

extension icaltimetype {
  /// The time without its zone, which stands in a parameter.
  init(_ time: DateTime) {
    let local = time.local
    self.init()
    year = Int32(truncatingIfNeeded: local.year)
    month = Int32(truncatingIfNeeded: local.month)
    day = Int32(truncatingIfNeeded: local.day)
    switch time {
    case .date:
      is_date = 1
      return
    case .utc: zone = icaltimezone_get_utc_timezone()
    case .floating, .zoned: break
    }
    hour = Int32(truncatingIfNeeded: local.hour)
    minute = Int32(truncatingIfNeeded: local.minute)
    second = Int32(truncatingIfNeeded: local.second)
  }

  /// The time in Swift; `zone` is the text of its `TZID`.
  func dateTime(zone name: String?) -> DateTime {
    let date = LocalDate(year: Int(year), month: Int(month), day: Int(day))
    if is_date != 0 { return .date(date) }
    let local = LocalDateTime(
      year: date.year, month: date.month, day: date.day, hour: Int(hour), minute: Int(minute),
      second: Int(second))
    if icaltime_is_utc(self) != 0 { return .utc(local) }
    return name.map { .zoned(local, zone: $0) } ?? .floating(local)
  }
}

extension icaldurationtype {
  init(_ duration: NominalDuration) {
    let seconds = UInt32(abs(duration.seconds))
    self.init()
    is_neg = duration.days < 0 || duration.seconds < 0 ? 1 : 0
    days = UInt32(abs(duration.days))
    hours = seconds / 3600
    minutes = seconds / 60 % 60
    self.seconds = seconds % 60
  }

  var nominal: NominalDuration {
    let sign = is_neg != 0 ? -1 : 1
    let exact = Int(hours) * 3600 + Int(minutes) * 60 + Int(seconds)
    return NominalDuration(days: sign * (Int(weeks) * 7 + Int(days)), seconds: sign * exact)
  }
}
