import Rehabilitation

extension DiaryFault.Problem {
  /// What is wrong, and what to do, in a line.
  public var words: String {
    switch self {
    case .noCode(let word):
      "'\(word)' is no code: a line begins with the row's code, such as S14"
    case .unknownWord(let word):
      "'\(word)' is no reading: write b2 p3 m2 e5 d100 s1, or x for left out; "
        + "your own words follow a semicolon"
    case .outOfRange(let field, let value):
      "\(field.words) goes from \(field.range.lowerBound) to \(field.range.upperBound), "
        + "and \(value) is outside"
    case .repeated(let field): "\(field.words) is told twice: leave one out"
    case .nothingSaid: "the line tells nothing: write readings such as p3, or x for left out"
    case .skippedAndDone: "what was left out cannot have been done: leave out x or d"
    case .unknownCode(let letters): "no activity of the plan has the letters \(letters)"
    case .noSession(let session): "the plan has no session \(session)"
    case .notYetDue(let session, let date):
      "\(session) is planned for \(date.withWeekday), which lies ahead"
    case .unknownExercise(let name, let known):
      "'\(name)' is none of the session's exercises: \(known.joined(separator: ", "))"
    case .unknownMeasure(let name, let known):
      "'\(name)' is not measured here: \(known.joined(separator: ", "))"
    case .needsValue(let session, let measures):
      "\(session) takes values, such as 1=95, or x for left out; 1 is \(measures.first ?? "the first")"
    case .measure(.outOfRange(let value, let measure)) where measure.canExceedRange:
      "\(measure.question(of: value)) If it is right, add '--sure'"
    case .measure(let error): error.words.withoutFullStop
    case .unreadableValue(let words): words.withoutFullStop
    case .doubtful(let doubt):
      "\(doubt.question) If it is right, add '--sure'"
    case .loggedAbove(let session, let line): "line \(line) tells of \(session) already"
    }
  }
}

extension DiaryLine.Field {
  /// What it is of, in words.
  var words: String {
    switch self {
    case .before: "pain before (b)"
    case .during: "pain during (p)"
    case .morning: "pain the next morning (m)"
    case .effort: "effort (e)"
    case .done: "the share done (d)"
    case .swelling: "swelling (s)"
    }
  }
}

extension DiaryFaults {
  /// What a diary is called that is no file.
  package static let unnamed = "the diary"

  /// Each line that cannot be taken up, as file, line and column.
  public func words(in file: String) -> String {
    let lines = faults.map { "\(file):\($0.line):\($0.column): \($0.problem.words)." }
    return "nothing was stored.\n" + lines.joined(separator: "\n")
  }
}

extension String {
  /// The sentence without the full stop that its reader adds.
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
