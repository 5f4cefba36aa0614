import Rehabilitation

extension ReportError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .outOfRange(let reading, let value, let scale):
      "'\(reading.rawValue)' takes \(scale.lowerBound) to \(scale.upperBound), not \(value)."
    case .unknownFlag(let id):
      "no red flag '\(id)'; there are: \(RedFlag.all.map(\.id).joined(separator: ", "))."
    case .ahead(let date): "'\(steps(.date))' lies ahead: \(date); tell of it when it has come."
    case .unknownSession(let name, let plan, let near):
      "no session '\(name)' in '\(plan)'; near today: "
        + "\(near.prefix(12).map(\.description).joined(separator: ", "))."
    case .nothingWaits(let plan):
      "no session up to today waits to be told; name one: "
        + "'\(steps(.listSessions(plan: plan)))' lists them."
    case .notYet(let placed):
      "\(placed.session.id) is planned for \(placed.when): if it was done today, add \(steps(.date)) today."
    case .unknownExercise(let reading, let known):
      "'\(steps(reading == .load ? .load : .repetitions))' needs one of the session's exercises before '=': "
        + known.joined(separator: ", ") + "."
    case .noteTooLong(let limit): "'--note' takes \(limit) characters at most."
    case .readingsOfSkipped: "'--skipped' says that nothing was done: leave the rest out."
    case .contradictoryFlags: "'--no-flags' says that there are none: leave '--flag' out."
    case .emptyDiary: "the diary tells nothing: it has no row."
    }
  }
}
