extension Linter {
  /// `total-length`: a programme ends within three years, however long its phases last.
  static let totalLength: Rule = { subject, report in
    let days = subject.program.phases.reduce(0) { $0 + $1.mostDays }
    if days > Limits.days { report.add(.totalLength(days: days), at: ["phases"]) }
  }
}
