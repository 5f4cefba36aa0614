import ArgumentParser
import RegainKit

/// How sessions become calendar entries.
struct CalendarFileOptions: ParsableArguments {
  enum History: String, CaseIterable, ExpressibleByArgument {
    case marked, none
  }

  enum Method: String, CaseIterable, ExpressibleByArgument {
    case publish
  }

  enum Form: String, CaseIterable, ExpressibleByArgument {
    case `import`, subscribe, folder, simple
  }

  enum Habits: String, CaseIterable, ExpressibleByArgument {
    case daily, alarms
  }

  @Option(help: "What the calendar is for; 'regain help calendars' names the form for each phone.")
  var form: Form?

  @Flag(help: "Fold every session of constant dose, time and weekdays into recurring events.")
  var series = false

  @Flag(help: "Write every session as a single event, routines too.")
  var single = false

  @Flag(help: "Leave out cancelled entries, for a first import; a build has none.")
  var fresh = false

  @Flag(help: "Write routines and gates as to-dos; khal, Google and Outlook do not show them.")
  var todos = false

  @Option(
    help:
      "Habits, such as ankle pumps: one entry a day, or 'alarms' for an entry and alarm each time.")
  var habits: Habits?

  @Option(help: "Write METHOD:PUBLISH, for old Outlook.")
  var method: Method?

  @Flag(help: "Write neutral titles, with no diagnosis or dose anywhere.")
  var discreet = false

  @Option(help: "How past sessions are shown; a build has none.")
  var history = History.marked

  @Option(
    help: ArgumentHelp(
      "When the entries last changed, in UTC; midnight of the first day if not given.",
      valueName: "instant"))
  var stamp: String?

  @Option(
    help: ArgumentHelp(
      "Minutes before a session at which it is announced, or 'none'.", valueName: "minutes"))
  var alarm = "30"

  func validate() throws {
    guard !(series && single) else {
      throw ValidationError(.excluding("--series", "--single"))
    }
    _ = try options()
  }

  /// The options as the publication takes them.
  func options() throws -> CalendarOptions {
    var options = CalendarOptions()
    options.folding = series ? .all : single ? .none : .routines
    options.habits = habits == .alarms ? .alarms : .daily
    options.usesTodos = todos
    options.publishes = method == .publish
    options.isFresh = fresh
    options.marksHistory = history == .marked
    options.isDiscreet = discreet
    if form == .simple {
      guard !todos, alarm == "30" || alarm == "none" else {
        throw ValidationError(.excluding("--form simple", todos ? "--todos" : "--alarm"))
      }
      if habits == .alarms { throw ValidationError(.excluding("--form simple", "--habits alarms")) }
      options.keepsCancelled = false
    }
    if let stamp {
      guard let moment = Stamp(stamp) else {
        throw ValidationError(.instant(option: "--stamp", stamp))
      }
      options.stamp = moment
    }
    if alarm == "none" || form == .simple {
      options.alarmMinutes = nil
    } else {
      guard let minutes = Int(alarm), CalendarOptions.alarms.contains(minutes) else {
        throw ValidationError(.alarm(option: "--alarm", alarm))
      }
      options.alarmMinutes = minutes
    }
    return options
  }
}
