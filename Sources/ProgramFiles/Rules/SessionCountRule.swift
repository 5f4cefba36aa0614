extension Linter {
  /// `session-count`: a calendar can hold the sessions.
  static let sessionCount: Rule = { subject, report in
    let count = subject.activities.reduce(0) { $0 + $1.part.sessionCount(in: $1.phase.days) }
    if count > Limits.sessions { report.add(.sessionCount(count), at: ["phases"]) }
  }
}
