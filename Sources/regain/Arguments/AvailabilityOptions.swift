import ArgumentParser
import RegainKit

/// When a person has time, and when not.
struct AvailabilityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When you have time: 'mon-fri 17:30-20:30; sat,sun 9-12', 'weekdays 18-20', 'evenings'. Every "
        + "day 07:00-21:00 if not given.", valueName: "windows"))
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
    help: ArgumentHelp(
      "Days off: 2026-04-03, 2026-04-03..2026-04-12, or a calendar whose whole days are off: "
        + "holidays.ics.", valueName: "days"))
  var off: [String] = []

  @Option(
    help: ArgumentHelp(
      "When you get up; the hour after it stays free of exercise.", valueName: "time"))
  var waking: String?

  @Option(
    help: ArgumentHelp(
      "Minutes after getting up without exercise; 60 if not given, more for joints that stay stiff.",
      valueName: "minutes"))
  var calm: Int?

  @Option(
    help: ArgumentHelp(
      "When you go to sleep; the two hours before it stay free of hard sessions.",
      valueName: "time"))
  var sleep: String?

  @Option(
    help: ArgumentHelp(
      "Minutes to keep free before and after each busy time.", valueName: "minutes"))
  var travel: Int?

  @Option(
    help: ArgumentHelp(
      "Forget what held before: off, appointments, busy, clinic-hours, other-hours, waking or sleep.",
      valueName: "what"))
  var forget: [Forgettable] = []

  @OptionGroup var busy: BusyFileOptions

  /// What can be forgotten of earlier choices.
  enum Forgettable: String, CaseIterable, ExpressibleByArgument {
    case off, appointments, busy, waking, sleep
    case clinicHours = "clinic-hours"
    case otherHours = "other-hours"
  }

  /// Whether anything was typed.
  var isEmpty: Bool {
    windows == nil && clinicHours == nil && appointment.isEmpty && off.isEmpty && waking == nil
      && calm == nil && sleep == nil && travel == nil && forget.isEmpty && busy.files.isEmpty
  }

  /// The calendars that are read.
  var inputs: [String] {
    (busy.files + off.filter(Self.isFile)).filter { $0 != "-" }
      .flatMap { (try? BusyCalendars.paths($0)) ?? [$0] }
  }

  /// Whether nothing but windows was typed.
  var isOnlyWindows: Bool {
    var others = self
    others.windows = nil
    return others.isEmpty
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
    for what in forget { availability.forget(what) }
    if let windows { availability.windows = try Self.windows(windows, of: "--windows") }
    if let clinicHours {
      availability.clinicHours = try Self.windows(clinicHours, of: "--clinic-hours")
    }
    for text in appointment {
      let appointment = try Self.appointment(text, today: today)
      do {
        try availability.add(appointment, today: today)
      } catch {
        throw Failure(error)
      }
    }
    var notes = [String]()
    for text in off {
      if Self.isFile(text) {
        let reading = try daysOff(in: text, over: span, zone: zone)
        availability.blackouts += reading.days
        notes += reading.notes
      } else {
        availability.blackouts.append(try Self.days(text, today: today))
      }
    }
    if let waking { availability.waking = try Self.time(waking, of: "--waking") }
    if let calm {
      availability.calmMinutes = calm
      try Self.check(availability)
    }
    if let sleep { availability.sleep = try Self.time(sleep, of: "--sleep") }
    if let travel {
      availability.travelMinutes = travel
      try Self.check(availability)
    }
    if !busy.files.isEmpty {
      let reading = try busy.intervals(over: span, zone: zone)
      availability.busy = reading.intervals
      notes += reading.notes
    }
    return (availability, notes)
  }

  private static func check(_ availability: Availability) throws(Failure) {
    try worded { () throws(RegainError) in try availability.check() }
  }
}
