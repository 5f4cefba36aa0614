import ArgumentParser
import RegainKit
import Sheets

/// Calendars of busy times.
struct BusyFileOptions: ParsableArguments {
  @Option(
    name: .customLong("busy"),
    help: ArgumentHelp(
      "A calendar whose events keep you busy, a folder of them, or '-' for standard input; can be "
        + "given again.", valueName: "file.ics"))
  var files: [String] = []

  @OptionGroup var rule: BusyRuleOptions

  /// The busy times that the calendars give over some days, and what was left out of them.
  ///
  /// - Throws: ``Failure`` where a file cannot be read, or is no calendar.
  func intervals(
    over span: Range<CivilDate>, zone: PlanZone
  ) throws(Failure) -> (intervals: [BusyInterval], notes: [String]) {
    let calendars = try BusyCalendars(typed: files, over: span, zone: zone, options: rule.options)
    return (calendars.intervals, calendars.notes.map(\.words))
  }
}

/// What counts as busy where an event leaves it open.
struct BusyRuleOptions: ParsableArguments {
  @Flag(
    name: .customLong("all-day-busy"),
    help: "Take events of whole days as busy, unless they say that they are free.")
  var allDayIsBusy = false

  var options: BusyOptions { BusyOptions(allDayIsBusy: allDayIsBusy) }
}
