import Planning
import Rehabilitation

/// A question to a person who logs, with what can be typed, and what to say where it cannot be read.
public enum LogPrompt: Hashable, Sendable {
  /// Whether a session was done.
  case done
  /// Which share of it was done, in percent.
  case share
  /// The repetitions of an exercise that was not named beside others, and what was ordered of it.
  case exercise(String, dose: Dose?)
  /// On which day it was done; the planned one.
  case day(CivilDate)
  /// The worst pain during it.
  case pain
  /// The felt effort.
  case effort
  /// The pain of a morning: of today's, or of the one after the session.
  case morning(isToday: Bool)
  /// The swelling grade.
  case swelling
  /// A value of a measure, with the last one that was recorded.
  case measure(Measure, last: MeasureReading?)
  /// What was done in days without a report.
  case meanwhile(Silence)
  /// The signs that a red session asks for.
  case redSigns

  /// The question, with what Enter means.
  public var words: String {
    switch self {
    case .done: "Done: all, part or skipped? Enter = all; later = not now."
    case .share: "How much of it, in percent? Such as 60."
    case .exercise(let name, let dose):
      "And \(name)\(dose.map { ", \($0.words)" } ?? "")? Repetitions of each set, or skipped. "
        + "Enter = not said, so its dose stays."
    case .day(let date): "On which day? Enter = \(date.withWeekday)."
    case .pain:
      "Worst pain during it, 0 (none) to 10 (the worst you can think of)? Enter = not reported."
    case .effort: "How hard was it, 0 (nothing) to 10 (all you can)? Enter = not reported."
    case .morning(let isToday):
      "Pain \(isToday ? "this morning" : "the next morning"), 0 (none) to 10 (the worst)? "
        + "Enter = not reported."
    case .swelling:
      "Swelling: 0 none, 1 trace, 2 some, 3 much, 4 very much? Enter = not reported."
    case .measure(let measure, let last):
      "\(measure.name)\(measure.unitClause)?"
        + (last.map { " Last: \($0.value) on \($0.date.withWeekday)." } ?? "")
        + " Enter = not measured; later = not now."
    case .meanwhile(let silence):
      "\(silence.question) As planned, less or nothing? Enter = not said."
    case .redSigns:
      "Is the knee swollen, locked, or giving way? Type s, l or g, or several. Enter = none."
    }
  }

  /// What can be typed, where something else was.
  public var cure: String {
    switch self {
    case .done: "Type all, part, skipped or later, or a share such as 60%."
    case .share: "Type a share from 1 to 99, such as 60, or press Enter for all."
    case .exercise: "Type repetitions such as 8,8,8 or 3x8, or skipped, or press Enter."
    case .day: "Type a day up to today, such as today, yesterday or mon."
    case .pain, .effort, .morning:
      "Type a whole number from 0 to 10, such as 2, two or 2/10, or press Enter."
    case .swelling: "Type a whole number from 0 to 4, or press Enter."
    case .measure(let measure, _): "\(measure.rangeSentence) Or press Enter, or type later."
    case .meanwhile: "Type as planned, less or nothing, or press Enter."
    case .redSigns: "Type s for swollen, l for locked, g for giving way, or press Enter."
    }
  }

  /// That nothing was answered, as it is shown to the person; `nil` where Enter means a value.
  public var notReported: String? {
    switch self {
    case .pain: "Pain: not reported."
    case .effort: "Effort: not reported."
    case .morning(let isToday):
      "\(isToday ? "This morning" : "The next morning"): not reported."
    case .swelling: "Swelling: not reported."
    case .measure(let measure, _): "\(measure.name): not measured."
    case .exercise(let name, _): "\(name): not said."
    case .meanwhile: "The days before: not said."
    case .done, .share, .day, .redSigns: nil
    }
  }
}

/// What a person reads while logging, beside questions and reports.
public enum LogSentence: Hashable, Sendable {
  /// Which session is logged, of how many that are not logged yet.
  case session(PlacedSession, number: Int, of: Int)
  /// What was typed cannot be read, and what can be typed.
  case unreadable(String, LogPrompt)
  /// Everything is logged, and this morning can be.
  case thisMorning
  /// A session is left for later.
  case later
  /// The input was over before the last question.
  case unfinished

  /// The sentence.
  public func words(in notation: Notation = .usual) -> String {
    switch self {
    case .session(let placed, let number, let count):
      "\(placed.session.title), \(placed.when(in: notation))"
        + (count > 1 ? " (\(number) of \(count) that are not logged yet)" : "")
    case .unreadable(let text, let prompt): "I can't read \"\(text)\". \(prompt.cure)"
    case .thisMorning: "How is the knee this morning?"
    case .later: "Left for later."
    case .unfinished:
      "the questions were left before the last one: nothing of this session was stored. "
        + "Type the command again to go on."
    }
  }
}

extension Measure {
  /// The unit after the name, such as `, in deg`; empty for points.
  fileprivate var unitClause: String {
    switch unit {
    case .points, .grade: ", \(range.lowerBound) to \(range.upperBound)"
    case .count: ""
    default: ", in \(unit.rawValue)"
    }
  }
}
