/// A day of the Gregorian calendar, without a time or a zone.
///
/// Counted in days, so that arithmetic never drifts: a date `n` intervals on is always
/// `start + n * interval`, in civil days.
///
/// ```swift
/// let start = CivilDate("2026-03-02")
/// let days = start?.days(to: CivilDate(dayNumber: 20_520))  // 6
/// ```
public struct CivilDate: Hashable, Comparable, Sendable {
  /// The number of days since 1970-01-01, negative before.
  public var dayNumber: Int

  /// The day that is `dayNumber` days after 1970-01-01.
  public init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day of a year, a month (1...12) and a day (1...31).
  ///
  /// - Returns: `nil` where the calendar has no such day, or the year is not in 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilDate.dayCount(ofMonth: month, year: year)).contains(day)
    else { return nil }
    // Years that begin in March put the leap day last, so months have a plain formula.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = (month + 9) % 12
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// The year, the month (1...12) and the day (1...31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let index = ((dayNumber + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// The day `days` later, or earlier where `days` is negative.
  public func advanced(by days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  /// The day some calendar months later, 0 or more; where its month is too short, the first of the next one, so
  /// that no month is cut.
  package func advanced(byMonths months: Int) -> CivilDate {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    let last = CivilDate.dayCount(ofMonth: count % 12 + 1, year: count / 12)
    guard let first = CivilDate(year: count / 12, month: count % 12 + 1, day: 1) else {
      return self
    }
    return first.advanced(by: min(day - 1, last))
  }

  /// The number of days from this day to `other`, negative where `other` lies before.
  public func days(to other: CivilDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// Whether this day lies before `other`.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The number of days of a month (1...12).
  package static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension ClosedRange<CivilDate> {
  /// The days, both ends included, earliest first.
  package var eachDay: some RandomAccessCollection<CivilDate> {
    (lowerBound.dayNumber...upperBound.dayNumber).lazy.map(CivilDate.init(dayNumber:))
  }
}
