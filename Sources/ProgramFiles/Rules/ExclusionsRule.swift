extension Linter {
  /// `exclusions`: a programme asks before the start for what it must not meet: growth plates under a
  /// laser or heavy tendon work, and a kneecap that slipped out before runs and jumps.
  static let exclusions: Rule = { subject, report in
    let questions = subject.program.contraindications.map { $0.question.lowercased() }
    for exclusion in Exclusion.allCases where exclusion.isNeeded(by: subject.program) {
      if !questions.contains(where: exclusion.isNamed) {
        report.add(.exclusionMissing(exclusion), at: ["contraindications"])
      }
    }
  }
}
