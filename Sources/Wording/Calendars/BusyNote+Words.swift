import ICalendar
import Rehabilitation

extension BusyNote {
  /// The note in a line: file, line, what happened and what was made of it.
  public var words: String { "\(file):\(line): \(reason.words)" }
}

extension BusyNote.Reason {
  /// What happened, and what was made of it, in a sentence.
  public var words: String {
    switch self {
    case .unread(let problem): problem.words
    case .unknownZone(let name, let zone):
      "the time zone '\(name)' is not known here; its times are taken as those of \(zone)."
    case .zoneDiffers(let name, let zone, let day):
      "the file's own rules for '\(name)' differ from the system's for \(zone) on \(CivilDate(dayNumber: day.daysSinceEpoch)); the "
        + "system's are used."
    case .zoneTooDense(let name):
      "the rules of the time zone '\(name)' change its clock too often; they are left out."
    case .endsBeforeStart: "the event ends before it starts; it is left out."
    case .mixedForms:
      "of the event's start and end one is a day and the other a time; the end is taken in the "
        + "start's form."
    case .tooMuchWork(let count):
      "this file repeats more than can be followed; from here on the repetitions of "
        + "\(counted(count, "event")) are left out. Cut the file or the days."
    case .further(let count): "\(counted(count, "more note")) like these."
    case .tooDense: "the event repeats too often to be followed; its repetitions are left out."
    case .repeatingInstance:
      "the event replaces one instance of another, and cannot repeat itself; its repetitions are "
        + "left out."
    case .outdated(let sequence):
      "the file holds a later version of this event, SEQUENCE \(sequence); this one is left out."
    }
  }
}

extension ParseProblem {
  /// The problem in words, as it bears on busy times.
  fileprivate var words: String {
    let place = component.isEmpty ? "" : " of \(component)"
    let name = property ?? component
    switch reason {
    case .malformedLine: return "the line is not 'NAME:value'; it is left out."
    case .controlCharacter: return "\(name)\(place) holds a control character; it is left out."
    case .tooLong: return "\(name)\(place) is longer than 4 MB; it is left out."
    case .tooManyParameters:
      return "\(name)\(place) has more than 100 parameters; \(consequence)"
    case .tooManyLines:
      return "\(component) has more than 20,000 lines; it is left out from here on."
    case .tooManyParts:
      return "there are more than 20,000 parts like this \(component); they are left out from here "
        + "on."
    case .outsideComponent: return "\(name) stands outside any component; it is left out."
    case .invalidValue: return "\(name)\(place) is not understood; \(consequence)"
    case .repeated: return "\(name)\(place) stands there twice; the first one holds."
    case .unsupportedProperty, .unsupportedParameters:
      return "\(name)\(place) is not understood; it is left out."
    case .unsupportedComponent:
      return "a component '\(component)' is not understood; it is left out with all in it."
    case .missing: return "\(component) has no \(property ?? "start"); it is left out."
    case .missingEnd:
      return "\(component) has no END: the file may be cut short; what is there is read."
    case .unexpectedEnd: return "an END has no BEGIN; it is left out."
    case .missingCalendar:
      return "\(component) stands in no VCALENDAR; it is read as if it did."
    case .leadingBlanks: return "blanks stand before the first line; they are passed over."
    case .mixedClocks:
      return "of the event's start and end one has a time zone and the other has none; both are "
        + "taken on that zone's clock."
    case .unknownZone(let zone): return "the time zone '\(zone)' is not known."
    }
  }

  private var consequence: String {
    switch property {
    case "DTSTART": "the event is left out."
    case "RRULE": "only the event's own date counts."
    case "DTEND", "DURATION": "the event is taken without it."
    default: "it is left out."
    }
  }
}

extension BusyCalendarError {
  /// The error in a line: file, line, what is wrong and what to do.
  public var words: String { "\(file):\(line): \(reason.words)" }
}

extension BusyCalendarError.Reason {
  fileprivate var words: String {
    switch self {
    case .noCalendar(let first) where first.hasPrefix("<"):
      "this is a web page or another XML text, not a calendar; save the calendar itself as .ics."
    case .noCalendar(""): "this is empty; a calendar begins with BEGIN:VCALENDAR."
    case .noCalendar: "there is no calendar in this; a calendar begins with BEGIN:VCALENDAR."
    case .notUTF8: "this is UTF-16 or UTF-32; save it as UTF-8."
    case .tooLarge:
      "this has more than 32 MiB or two million lines; cut it down to the days that count."
    case .spanTooLong: "the days must lie in the years 1600 to 2500, and be 20 years at most."
    }
  }
}
