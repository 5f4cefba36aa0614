import Rehabilitation

extension ReportError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .outOfRange(let reading, let value, let scale):
      "'\(reading.rawValue)' takes \(scale.lowerBound) to \(scale.upperBound), not \(value)."
    case .unknownFlag(let id):
      RedFlag.unknownWords(id, offering: steps)
    case .ahead(let date): "'\(steps(.date))' lies ahead: \(date); tell of it when it has come."
    case .tooEarly(let date, let start):
      "\(date) lies more than a year before the plan's first day, \(start): check the year."
    case .unknownSession(let name, let plan, let near):
      "no session '\(name)' in '\(plan)'."
        + (near.isEmpty ? "" : " Did you mean \(near.prefix(3).map(\.description).orList)?")
        + " '\(steps(.listSessions(plan: plan)))' lists them."
    case .nothingWaits(let plan, let last, let next):
      "everything up to today is logged."
        + (next.map { " Next: \($0.session.title), \($0.when(in: steps.notation))." } ?? "")
        + " To correct one: "
        + "'\(steps(last.map { .logPain($0, plan: plan) } ?? .listSessions(plan: plan)))'."
    case .notYet(let placed):
      "\(placed.session.id) is planned for \(placed.when(in: steps.notation)): if it was done today, add \(steps(.date)) today."
    case .unknownExercise(let reading, let known):
      "'\(steps(reading == .load ? .load : .repetitions))' needs one of the session's exercises before '=': "
        + known.joined(separator: ", ") + "."
    case .noteTooLong(let limit): "'--note' takes \(limit) characters at most."
    case .readingsOfSkipped: "'--skipped' says that nothing was done: leave the rest out."
    case .contradictoryFlags: "'--no-flags' says that there are none: leave '--flag' out."
    case .nothingSaid:
      "say how it went: '--pain 0-10', '--effort 0-10', '--done 100%', '--swelling 0-4' or "
        + "'--skipped'; of a morning '--morning 0-10' or '--no-flags'."
    case .needsValue(let session, let measures, let plan):
      "\(session) is a measurement: log its value with "
        + measures.map { "'\(steps(.recordMeasure($0, plan: plan)))'" }.joined(separator: " or ")
        + ", or '--skipped'."
    case .noSilence(let date):
      "'--meanwhile' is for the first report after a week without one, and the days before "
        + "\(date.withWeekday) have reports: leave it out."
    case .doubtful(let doubts):
      doubts.map(\.question).joined(separator: " ")
        + " Nothing was stored. If it is right, add '\(steps(.certainty))'."
    case .extraWithoutMinutes(let name):
      "how long was '\(name)'? Add '\(steps(.minutes)) 30'."
    case .unknownLoad(let name):
      "what does '\(name)' ask of the knee? Add '\(steps(.loadClass)) CLASS': "
        + "\(LoadClass.loggable.map(\.rawValue).orList)."
    case .notOfExtra(let reading):
      "an extra session has no \(reading.rawValue) that was ordered: log its minutes, pain and effort."
    case .emptyDiary: "the diary tells nothing: it has no row."
    }
  }
}
