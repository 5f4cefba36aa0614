import ArgumentParser
import Publishing
import Rehabilitation

/// When a person has time, and when not.
struct AvailabilityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When you have time: 'mon-fri 17:30-20:30; sat,sun 09:00-12:00'. Every day 07:00-21:00 if "
        + "not given.", valueName: "windows"))
  var windows: String?

  @Option(
    help: ArgumentHelp(
      "When the clinic is open, for visits and procedures: 'mon-fri 08:00-16:00'.",
      valueName: "windows"))
  var clinicHours: String?

  @Option(
    help: ArgumentHelp(
      "A time that the clinic gave, for a session or an activity: 'mud/3=2026-03-05 14:00'.",
      valueName: "name=moment"))
  var appointment: [String] = []

  @Option(
    help: ArgumentHelp("Days off: 2026-04-03, or 2026-04-03..2026-04-12.", valueName: "days"))
  var off: [String] = []

  @Option(
    help: ArgumentHelp(
      "When you get up; the hour after it stays free of exercise.", valueName: "time"))
  var waking: String?

  @Option(
    help: ArgumentHelp(
      "When you go to sleep; the two hours before it stay free of hard sessions.",
      valueName: "time"))
  var sleep: String?

  @Option(
    help: ArgumentHelp(
      "Minutes to keep free before and after each busy time.", valueName: "minutes"))
  var travel: Int?

  @OptionGroup var busy: BusyFileOptions

  /// Whether anything was typed.
  var isEmpty: Bool {
    windows == nil && clinicHours == nil && appointment.isEmpty && off.isEmpty && waking == nil
      && sleep == nil && travel == nil && busy.files.isEmpty
  }

  /// What was typed, over what held before.
  ///
  /// - Parameters:
  ///   - before: What held before.
  ///   - today: What dates in words are counted from.
  ///   - span: The days over which busy calendars are read.
  ///   - zone: The plan's zone.
  /// - Returns: The new availability, and what was left out of the busy calendars.
  /// - Throws: ``Failure`` where something typed cannot be read.
  func availability(
    over before: Availability, today: CivilDate, span: Range<CivilDate>, zone: PlanZone
  ) throws(Failure) -> (availability: Availability, notes: [String]) {
    var availability = before
    if let windows { availability.windows = try Self.windows(windows, of: "--windows") }
    if let clinicHours {
      availability.clinicHours = try Self.windows(clinicHours, of: "--clinic-hours")
    }
    for text in appointment {
      guard let appointment = ClinicAppointment(text) else {
        throw Failure(
          .usage, "'--appointment' takes a name and a moment: 'mud/3=2026-03-05 14:00'.")
      }
      availability.appointments.removeAll { $0.name == appointment.name }
      availability.appointments.append(appointment)
    }
    for text in off { availability.blackouts.append(try Self.days(text, today: today)) }
    if let waking { availability.waking = try Self.time(waking, of: "--waking") }
    if let sleep { availability.sleep = try Self.time(sleep, of: "--sleep") }
    if let travel {
      guard (0...480).contains(travel) else {
        throw Failure(.usage, "'--travel' takes 0 to 480 minutes, not \(travel).")
      }
      availability.travelMinutes = travel
    }
    var notes = [String]()
    if !busy.files.isEmpty {
      let reading = try busy.intervals(over: span, zone: zone)
      availability.busy = reading.intervals
      notes = reading.notes
    }
    return (availability, notes)
  }

  private static func time(_ text: String, of option: String) throws(Failure) -> TimeOfDay {
    guard let time = TimeOfDay(text), time.minutes < 1440 else {
      throw Failure(.usage, "'\(option)' takes a time such as 06:45, not '\(text)'.")
    }
    return time
  }

  /// Days typed as one, or as a first and a last one.
  static func days(_ text: String, today: CivilDate) throws(Failure) -> DaySpan {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(ends.count), let first = DateText(argument: ends[0]),
      let last = DateText(argument: ends[ends.count - 1])
    else { throw Failure(.usage, "'\(text)' names no days: give 2026-04-03..2026-04-12.") }
    let from = try first.date(today: today)
    let to = try last.date(today: ends.count == 2 ? from : today)
    guard from <= to else { throw Failure(.usage, "'\(text)' ends before it begins.") }
    return DaySpan(from...to)
  }

  /// Typed windows.
  static func windows(_ text: String, of option: String) throws(Failure) -> WeeklyWindows {
    do throws(WindowsError) {
      return try WeeklyWindows(text)
    } catch {
      throw Failure(.usage, "'\(option)'\(error.words)")
    }
  }
}

extension WindowsError {
  /// What is wrong with typed windows, after the option's name.
  fileprivate var words: String {
    switch self {
    case .unknownWeekday(let part): ": '\(part)' is no weekday; give mon, mon-fri or sat,sun."
    case .unreadableTimes(let part): ": '\(part)' is no span of times such as 17:30-20:30."
    case .empty: " names no time; give one such as 'mon-fri 17:30-20:30'."
    }
  }
}
