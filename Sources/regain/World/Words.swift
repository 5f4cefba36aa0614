import Publishing
import Rehabilitation

extension PlanError {
  /// The error in words, with what to do.
  var words: String {
    switch self {
    case .needsDayZero(let program, .injury):
      "'\(program)' counts from the day of the injury: give it with '--day0 DATE'."
    case .needsDayZero(let program, _):
      "'\(program)' counts from the day of the operation: give it with '--day0 DATE'."
    case .endsBeforeStart(let program, let end):
      "'\(program)' was over on \(end), before '--start': check '--start' and '--day0'."
    case .unknownActivity(let name, let known):
      "no activity '\(name)' in these programmes; there are: \(known.joined(separator: ", "))."
    case .repeatedProgram(let program): "'\(program)' is named twice: name it once."
    case .noPlaceForMedicines:
      "none of these programmes repeats medicines: add 'daily-care'."
    case .noQuota: "none of these programmes has a quota that '--trials' could set."
    case .tooLate: "the plan would end after the year 9998: check '--start'."
    }
  }
}

extension Schedule {
  /// What has no place, a line for each reason; empty where all have one.
  var leftOut: String {
    var lines = [String]()
    var counts = [String: Int]()
    for session in unplaced {
      let line = "\(session.title): \(session.reason.words)"
      if counts[line] == nil { lines.append(line) }
      counts[line, default: 0] += 1
    }
    guard !lines.isEmpty else { return "" }
    return "Left out:\n"
      + lines.map { line in
        let count = counts[line] ?? 1
        return "  - \(line)" + (count > 1 ? " (\(count) times)" : "") + "\n"
      }.joined()
  }

  /// What was written where, in a few lines.
  func overview(in file: String) -> String {
    guard let first = placed.first, let last = placed.last else {
      return "Wrote \(file): nothing to do in it.\n"
    }
    var lines = ["Wrote \(file): \(placed.count) items, \(first.date) to \(last.date)."]
    lines.append("The first days:")
    for placed in placed.prefix(8) {
      let time = placed.start?.time.description ?? "     "
      lines.append(
        "  \(placed.date.weekday.rawValue) \(placed.date) \(time)  \(placed.session.title)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
