/// A day of the Gregorian calendar, without a time or a zone.
///
/// - Source: RFC 5545 §3.3.4.
public struct LocalDate: Hashable, Sendable, Comparable {
  /// The year, 1 to 9999 in a valid date.
  @Clamped<Int32> public var year: Int
  /// The month, 1 to 12 in a valid date.
  @Clamped<Int8> public var month: Int
  /// The day of the month, 1 to 31 in a valid date.
  @Clamped<Int8> public var day: Int

  /// Makes a date of its parts, which ``isValid`` checks later.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the date that lies `days` days after 1970-01-01, before it when negative.
  public init(daysSinceEpoch days: Int) {
    // Counted in eras of 400 years (146,097 days) that begin on 1 March.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The days since 1970-01-01, negative before it.
  public var daysSinceEpoch: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Whether the calendar has this day, within the years 1 to 9999.
  public var isValid: Bool {
    (1...9999).contains(year) && (1...12).contains(month) && day >= 1
      && day <= Self.dayCount(ofMonth: month, year: year)
  }

  /// The weekday.
  public var weekday: RecurrenceRule.Weekday {
    let index = (daysSinceEpoch + 4) % 7
    return RecurrenceRule.Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The number of days in a month, 28 to 31; `month` lies in 1 to 12.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the left day comes first.
  public static func < (left: LocalDate, right: LocalDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
