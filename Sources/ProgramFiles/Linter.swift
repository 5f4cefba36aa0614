/// Runs the rules that look at a programme as a whole.
enum Linter {
  /// A rule: adds what breaks it to the report.
  typealias Rule = @Sendable (Subject, Report) -> Void

  /// The rules; each stands in a file of its own below `Rules`.
  static let rules: [Rule] = [
    fileName, uniqueID, sourceExists, sourceUnused, uncertaintyNote, exerciseExists, painLimits,
    phaseLengths, gateReachable, measureExists, measureFits, withinPhase, insteadOf,
    continuedExercises, gapPossible, courseFits, timesMatch, timesApart, weekdaysMatch,
    minutesPlausible, doseFitsMinutes, holdTime,
    weeklyTable, ladderAscends, ruleFitsDose, prescriptionCount, totalLength, sessionCount,
    settingsSource, gapBelowClass, jumpWithinCap, loadedExercises, restDay, tooEarly, stopSigns,
    clearanceFits, exclusions, knownFacts, notWith, pairApart, phoneText,
    givingWay, limits, shortNotice, options, rangeLimits,
    weakSource,
  ]

  /// Adds what breaks the rules to the findings.
  static func lint(_ subject: Subject, into findings: Findings) {
    let report = Report(document: subject.document, findings: findings)
    for rule in rules { rule(subject, report) }
  }
}
