import Rehabilitation

/// Why a value that was typed cannot be read; an option or a field is named as the reader knows it.
public enum TypedFault: Hashable, Sendable {
  /// A link.
  case link(option: String, String)
  /// A time for which something lasts.
  case lasting(option: String, String)
  /// A port of a network.
  case port(option: String, Int)
  /// An instant in UTC.
  case instant(option: String, String)
  /// A time of day.
  case time(option: String, String)
  /// A day.
  case day(DateFault)
  /// A number.
  case number(NumberFault)
  /// Hours of a week.
  case windows(option: String, WindowsError)
  /// A time that the clinic gave.
  case appointment(option: String)
  /// The last day of an activity.
  case lastDay(option: String)
  /// The result of a test.
  case testResult(option: String)
  /// What was prescribed.
  case medicine(option: String, String)
  /// When a medicine is to be taken.
  case medicineTimes(option: String, MedicineTimesFault)
  /// A number on a scale.
  case outOfRange(option: String, Int, ClosedRange<Int>)
  /// A reading in a word, such as `p11`: what it is of, and its range.
  case reading(String, DiaryLine.Field)
  /// A reading that is given twice.
  case repeatedReading(DiaryLine.Field)
  /// A word that is neither a session nor a reading.
  case unknownReading(String)
  /// A share of the prescribed work.
  case share(option: String, String)
  /// Values by exercise, with an example of one.
  case values(option: String, example: String, String)
  /// Words of one's own, with the most characters.
  case note(option: String, most: Int)
  /// A search in words, with the most characters.
  case search(option: String, most: Int)
  /// Days a week.
  case daysAWeek(option: String, Int)
  /// An answer to a question between programmes; the questions' ids.
  case answer(option: String, String, known: [String])
  /// A number to dial, by what holds it.
  case emergencyNumber(String)
  /// The minutes of an alarm, or none.
  case alarm(option: String, String)
  /// A command to run.
  case command(option: String, String)
  /// The id of a new programme.
  case programID(String)
  /// What keeps the entries of plans apart.
  case identity(option: String, String)

  /// The reason, with a form that can be read.
  public var words: String {
    switch self {
    case .command(let option, let text):
      "'\(option)' takes a program and its arguments, such as 'vdirsyncer sync knee', not '\(text)'."
    case .link(let option, let text):
      "'\(option)' takes a link such as webcal://…, not '\(text)'."
    case .lasting(let option, let text):
      "'\(option)' takes a time such as 15m, 90m or 2h, not '\(text)'."
    case .port(let option, let number):
      "'\(option)' takes a port from 1 to 65535, not \(number)."
    case .instant(let option, let text):
      "'\(option)' takes an instant such as 2026-03-02T06:00:00Z, not '\(text)'."
    case .time(let option, let text): "'\(option)' takes a time such as 06:45, not '\(text)'."
    case .day(let fault): fault.words
    case .number(let fault): fault.words
    case .windows(let option, let error): error.words(for: option)
    case .appointment(let option):
      "'\(option)' takes a name and a moment with its time: 'mud/3=2026-03-05 14:00'."
    case .lastDay(let option): "'\(option)' takes an activity and a day: 'bandage=2026-04-01'."
    case .testResult(let option): "'\(option)' takes a test and a number: '6RM leg-press=40'."
    case .medicine(let option, let text):
      "'\(option)' takes 'what; 08:00,20:00; who ordered it', and at will the last day or both, "
        + "'2026-03-09..2026-03-15', not '\(text.printable(limit: 80))'."
    case .medicineTimes(let option, let fault): fault.words(for: option)
    case .outOfRange(let option, let value, let range):
      "'\(option)' takes \(range.lowerBound) to \(range.upperBound), not \(value)."
    case .reading(let text, let field):
      "'\(text)': \(field.words) goes from \(field.range.lowerBound) to \(field.range.upperBound)."
    case .repeatedReading(let field): "\(field.words) is given twice: leave one out."
    case .unknownReading(let text):
      "I can't read \"\(text)\" as a session or a reading. "
        + (text.contains { $0.isNumber } && !text.contains("/")
          ? "What has spaces goes in quotes: --reps '8 8 8', --load '10 kg'. " : "")
        + "Type a session such as strength/3, and "
        + "readings such as p2 e5 d100: p pain, e effort, d share done, b pain before, m next "
        + "morning, s swelling, x skipped."
    case .share(let option, let text): "'\(option)' takes a share such as 60%, not '\(text)'."
    case .values(let option, let example, let text):
      "'\(option)' takes \(example), or EXERCISE=\(example), not '\(text)'."
    case .note(let option, let most): "'\(option)' takes \(most) characters at most."
    case .search(let option, let most):
      "'\(option)' takes 1 to \(most) characters that can be read."
    case .daysAWeek(let option, let days): "'\(option)' takes 1 to 7 days a week, not \(days)."
    case .answer(let option, let text, let known):
      "'\(option)' takes a question and its answer, such as meniscus=trimmed, not '\(text)'."
        + DidYouMean(String(text.prefix { $0 != "=" }), among: known).words()
    case .emergencyNumber(let holder): "\(holder) takes a number to dial, such as 112 or 911."
    case .alarm(let option, let text):
      "'\(option)' takes minutes, 0 to 10080, or 'none', not '\(text)'."
    case .programID(let id):
      "'\(id)' is no id: use 3 to 60 lower-case letters and digits in words joined by hyphens, "
        + "such as 'stronger-stairs'."
    case .identity(let option, let text):
      "'\(option)' takes 1 to 40 letters, digits and hyphens, not '\(text.printable(limit: 60))'."
    }
  }
}

extension WindowsError {
  /// What is wrong with typed windows of an option, with forms that can be read.
  fileprivate func words(for option: String) -> String {
    let attempts = "Try 'mon-fri 17:30-20:30', 'weekdays 18-20' or 'evenings'."
    return switch self {
    case .unknownWeekday(let part):
      "I can't read '\(part.printable(limit: 60))' as a weekday for '\(option)'. \(attempts)"
    case .unreadableTimes(let part):
      "I can't read '\(part.printable(limit: 60))' as hours for '\(option)'. \(attempts)"
    case .empty: "'\(option)' names no hours. \(attempts)"
    }
  }
}
