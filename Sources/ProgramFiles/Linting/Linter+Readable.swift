extension Linter {
  /// A rule that judges each part for itself, so that it can be run on a file of which others cannot be read.
  private struct PartRule {
    let rule: Rule
    /// The keys of the whole file without which it cannot judge.
    var needs: Set<String> = []
    /// Whether it looks at names only, which mean the same whatever stands beside them.
    var isAboutNames = false
  }

  private static let partRules: [PartRule] = [
    PartRule(rule: fileName, needs: ["id"]),
    PartRule(rule: uniqueID, isAboutNames: true),
    PartRule(rule: sourceExists, needs: ["sources"], isAboutNames: true),
    PartRule(rule: exerciseExists, isAboutNames: true),
    PartRule(rule: measureExists, isAboutNames: true),
    PartRule(rule: painLimits, needs: ["pain", "defaults"]),
    PartRule(rule: phaseLengths), PartRule(rule: measureFits), PartRule(rule: withinPhase),
    PartRule(rule: gapPossible), PartRule(rule: courseFits), PartRule(rule: timesMatch),
    PartRule(rule: timesApart), PartRule(rule: weekdaysMatch), PartRule(rule: minutesPlausible),
    PartRule(rule: doseFitsMinutes), PartRule(rule: holdTime), PartRule(rule: weeklyTable),
    PartRule(rule: ladderAscends), PartRule(rule: ruleFitsDose), PartRule(rule: prescriptionCount),
    PartRule(rule: gapBelowClass), PartRule(rule: jumpWithinCap),
    PartRule(rule: stopSigns, needs: ["stop", "pain", "defaults"]),
    PartRule(rule: phoneText),
  ]

  /// Adds what breaks the rules in the parts that could be read; the rules that need the whole programme wait
  /// until it can be.
  static func lintReadable(_ subject: Subject, into findings: Findings) {
    let broken = findings.brokenKeys
    for part in partRules where part.needs.isDisjoint(with: broken) {
      part.rule(
        subject,
        Report(
          document: subject.document, findings: findings, skipsDoubtful: !part.isAboutNames))
    }
  }
}
