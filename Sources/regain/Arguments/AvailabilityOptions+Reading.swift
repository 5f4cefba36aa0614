import RegainKit
import Sheets

extension AvailabilityOptions {
  static func time(_ text: String, of option: String) throws(Failure) -> TimeOfDay {
    guard let time = TimeReader.time(text) else {
      throw Failure(TypedFault.time(option: option, text))
    }
    return time
  }

  /// Days typed as one, or as a first and a last one.
  static func days(_ text: String, today: CivilDate) throws(Failure) -> DaySpan {
    do {
      return DaySpan(try DateReader(today: today, .future).days(text))
    } catch {
      throw Failure(TypedFault.day(error))
    }
  }

  /// Typed windows.
  static func windows(_ text: String, of option: String) throws(Failure) -> WeeklyWindows {
    do throws(WindowsError) {
      return try WindowsReader.windows(text)
    } catch {
      throw Failure(TypedFault.windows(option: option, error))
    }
  }

  /// A time that the clinic gave: a name, and a day with its time.
  static func appointment(_ text: String, today: CivilDate) throws(Failure) -> ClinicAppointment {
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2 else { throw Failure(TypedFault.appointment(option: "--appointment")) }
    let moment: TypedMoment
    do {
      moment = try MomentReader(DateReader(today: today, .future)).moment(parts[1])
    } catch {
      throw Failure(TypedFault.day(error))
    }
    guard let date = moment.date, let time = moment.time else {
      throw Failure(TypedFault.appointment(option: "--appointment"))
    }
    return ClinicAppointment(name: parts[0], start: CivilDateTime(date, time))
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
    case .otherHours: forgetOtherWindows()
    case .waking: waking = nil
    case .sleep: sleep = nil
    }
  }
}
