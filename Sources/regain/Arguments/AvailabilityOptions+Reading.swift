import RegainKit
import Sheets

extension AvailabilityOptions {
  static func time(_ text: String, of option: String) throws(Failure) -> TimeOfDay {
    guard let time = TimeOfDay(text), time.minutes < 1440 else {
      throw Failure(TypedFault.time(option: option, text))
    }
    return time
  }

  /// Days typed as one, or as a first and a last one.
  static func days(_ text: String, today: CivilDate) throws(Failure) -> DaySpan {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(ends.count), let first = DateText(argument: ends[0]),
      let last = DateText(argument: ends[ends.count - 1])
    else { throw Failure(TypedFault.days(text)) }
    let from = try first.date(today: today)
    let to = try last.date(today: ends.count == 2 ? from : today)
    guard from <= to else { throw Failure(TypedFault.reversedDays(text)) }
    return DaySpan(from...to)
  }

  /// Typed windows.
  static func windows(_ text: String, of option: String) throws(Failure) -> WeeklyWindows {
    do throws(WindowsError) {
      return try WeeklyWindows(text)
    } catch {
      throw Failure(TypedFault.windows(option: option, error))
    }
  }

  /// Whether days off are given as a calendar.
  static func isFile(_ text: String) -> Bool {
    text == "-" || text.contains("/") || text.lowercased().hasSuffix(".ics")
  }

  /// The whole days that a calendar of holidays holds.
  func daysOff(
    in file: String, over span: Range<CivilDate>, zone: PlanZone
  ) throws(Failure) -> (days: [DaySpan], notes: [String]) {
    var options = BusyOptions()
    options.takesDaysOff = true
    let calendars = try BusyCalendars(typed: [file], over: span, zone: zone, options: options)
    return (calendars.days, calendars.notes.map(\.words))
  }
}

extension Availability {
  /// Takes an earlier choice back.
  mutating func forget(_ what: AvailabilityOptions.Forgettable) {
    switch what {
    case .off: blackouts = []
    case .appointments: appointments = []
    case .busy: busy = []
    case .clinicHours: clinicHours = nil
    case .waking: waking = nil
    case .sleep: sleep = nil
    }
  }
}
