extension Linter {
  /// `phase-lengths`: the earliest end, the length and the longest stay are in order.
  static let phaseLengths: Rule = { subject, report in
    for (path, phase) in subject.phases {
      if let earliest = phase.earliestDays, earliest > phase.days {
        report.add(
          .earliestAfterLength(earliest: earliest, days: phase.days), at: path + ["earliest"])
      }
      if let longest = phase.longestDays, longest < phase.days {
        report.add(
          .longestBeforeLength(longest: longest, days: phase.days), at: path + ["longest"])
      }
    }
  }
}
