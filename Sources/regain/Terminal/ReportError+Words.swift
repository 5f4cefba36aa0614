import RegainKit
import Wording

extension ReportError {
  /// The error in words, with what to do.
  var words: String {
    switch self {
    case .outOfRange(let reading, let value, let scale):
      "'\(reading.rawValue)' takes \(scale.lowerBound) to \(scale.upperBound), not \(value)."
    case .unknownFlag(let id):
      "no red flag '\(id)'; there are: \(RedFlag.all.map(\.id).joined(separator: ", "))."
    case .ahead(let date): "'--date' lies ahead: \(date); tell of it when it has come."
    case .unknownSession(let name, let plan, let near):
      "no session '\(name)' in '\(plan)'; near today: "
        + "\(near.prefix(12).map(\.description).joined(separator: ", "))."
    case .nothingWaits(let plan):
      "no session up to today waits to be told; name one: 'regain sessions "
        + "\(plan.shellQuoted)' lists them."
    case .notYet(let placed):
      "\(placed.session.id) is planned for \(placed.when): if it was done today, add --date today."
    case .unknownExercise(let reading, let known):
      "'--\(reading == .load ? "load" : "reps")' needs one of the session's exercises before '=': "
        + known.joined(separator: ", ") + "."
    case .emptyDiary: "the diary tells nothing: it has no row."
    }
  }
}

extension GateError {
  /// The error in words, with what to do.
  var words: String {
    switch self {
    case .noneOpen(let plan): "no gate is open in '\(plan)'."
    case .unknownCriterion(let number, let count, let plan):
      "no criterion \(number); there are 1 to \(count): 'regain gate \(plan.shellQuoted)' shows them."
    }
  }
}

extension DiaryFaults {
  /// Each line that cannot be taken up, as file, line and column.
  func words(in file: String) -> String {
    let lines = faults.map { "\(file):\($0.line):\($0.column): \($0.problem.words)." }
    return "nothing was stored.\n" + lines.joined(separator: "\n")
  }
}
